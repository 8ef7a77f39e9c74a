package org.pursuant.web.page.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.FigureReader.Order;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuantityWords;
import org.pursuant.web.site.PageModel;

/// The series of figures.
///
/// @param body slug of an answering body; empty for all
/// @param total how many series there are
/// @param first number of the first shown, from 0
/// @param counts figures by family of units
public record FiguresPage(
    List<SeriesRow> series,
    Order order,
    String body,
    long total,
    int first,
    int size,
    List<ListedBody> bodies,
    Map<String, Long> counts)
    implements PageModel {

  @Override
  public String template() {
    return "figures";
  }

  @Override
  public String title() {
    return "Figures";
  }

  public String unit(SeriesRow row) {
    return QuantityWords.unit(row.unit());
  }

  public String code(Order which) {
    return which.name().toLowerCase(Locale.ROOT);
  }

  /// The address of a list.
  public String at(Order which, int start) {
    List<String> parameters = new ArrayList<>();
    parameters.add("order=" + code(which));
    if (!body.isEmpty()) {
      parameters.add("body=" + Links.encode(body));
    }
    if (start > 0) {
      parameters.add("start=" + start);
    }
    return "/figures?" + String.join("&", parameters);
  }

  @Override
  public Object data() {
    return new Data(
        total,
        first,
        counts,
        series.stream()
            .map(s ->
                new Listed(
                    Links.series(s.key()),
                    s.subject(),
                    s.unit(),
                    s.course().name().toLowerCase(Locale.ROOT),
                    s.answers(),
                    s.values(),
                    s.latest(),
                    s.last() == null ? null : s.last().toString(),
                    s.body()))
            .toList());
  }

  private record Data(long total, int first, Map<String, Long> figures, List<Listed> series) {}

  private record Listed(
      String url,
      String subject,
      String unit,
      String course,
      int answers,
      int values,
      String latest,
      @Nullable String last,
      String body) {}
}
