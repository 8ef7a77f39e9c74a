package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineList;
import org.pursuant.domain.line.LineQuery;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;

/// A list of lines.
///
/// @param names of answering bodies, by slug
/// @param week the first day of the last seven
public record LinesPage(LineQuery query, LineList list, Map<String, String> names, LocalDate week)
    implements PageModel {
  static final int AT_ONCE = 30;

  /// Of a long passage the beginning is shown.
  private static final int SHOWN = 420;

  @Override
  public String template() {
    return "lines";
  }

  @Override
  public String title() {
    String body = query.body();
    return body == null ? "Lines" : "Lines of " + Links.the(name(body));
  }

  /// The name of an answering body.
  public String name(String slug) {
    return names.getOrDefault(slug, slug);
  }

  public List<LineQuery.Order> orders() {
    return List.of(LineQuery.Order.values());
  }

  public List<LineKind> kinds() {
    return List.of(LineKind.values());
  }

  /// The address of the same list otherwise ordered.
  public String ordered(LineQuery.Order order) {
    return href("", order, query.kind(), query.since(), 0);
  }

  /// The address of lines of another kind.
  public String ofKind(LineKind kind) {
    return href("", query.order(), kind, query.since(), 0);
  }

  /// The address of the list of the last seven days alone.
  public String thisWeek() {
    return href("", query.order(), query.kind(), week, 0);
  }

  public String ever() {
    return href("", query.order(), query.kind(), null, 0);
  }

  public String table() {
    return href(".csv", query.order(), query.kind(), query.since(), 0);
  }

  public boolean hasNext() {
    return query.offset() + list.lines().size() < list.total();
  }

  public String next() {
    return href("", query.order(), query.kind(), query.since(), query.offset() / AT_ONCE + 2);
  }

  public String previous() {
    return href("", query.order(), query.kind(), query.since(), query.offset() / AT_ONCE);
  }

  private String href(
      String suffix, LineQuery.Order order, LineKind kind, @Nullable LocalDate since, int page) {
    String body = query.body();
    return "/lines"
        + suffix
        + "?order="
        + order.code()
        + (kind == LineKind.SUBSTANCE ? "" : "&kind=" + kind.code())
        + (body == null ? "" : "&body=" + Links.encode(body))
        + (since == null ? "" : "&since=" + since)
        + (page > 1 ? "&page=" + page : "");
  }

  /// The words of a line, a long one's beginning.
  public String shown(Line line) {
    String text = line.text().replace('\n', ' ');
    int space = text.length() <= SHOWN ? -1 : text.lastIndexOf(' ', SHOWN);
    return text.length() <= SHOWN ? text : text.substring(0, space > 0 ? space : SHOWN) + " […]";
  }

  /// When a line was said.
  public static String span(Line line) {
    if (line.first() == null || line.last() == null) {
      return "on days not stated";
    }
    String first = LineWords.day(line.first(), line.about());
    String last = LineWords.day(line.last(), line.about());
    return first.equals(last) ? first : first + " to " + last;
  }

  /// When its wording last changed; empty where it never did.
  public String changed(Line line) {
    return line.changed() == null ? "" : LineWords.day(line.changed(), line.about());
  }

  @Override
  public Object data() {
    return new Data(
        list.total(),
        query.order().code(),
        query.kind().code(),
        query.body(),
        query.since(),
        list.lines().stream().map(LineData::of).toList());
  }

  private record Data(
      long total,
      String order,
      String kind,
      @Nullable String body,
      @Nullable LocalDate since,
      List<LineData> lines) {}
}
