package org.pursuant.web.page.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.figure.Quantity;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.QuantityWords;
import org.pursuant.web.html.SeriesChart;
import org.pursuant.web.site.PageModel;

/// One series: the same quantity as several answers state it.
///
/// @param statements in the order of time
/// @param differences what does not go together, the latest first
public record SeriesPage(FigureSeries series, List<Statement> statements, List<Pair> differences)
    implements PageModel {

  /// Two statements that do not go together.
  public record Pair(Statement earlier, Statement later, FigureSeries.Course course) {}

  @Override
  public String template() {
    return "series";
  }

  @Override
  public String title() {
    String subject = series.subject();
    return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
  }

  public String address() {
    return Links.series(series.key());
  }

  public String unit() {
    return QuantityWords.unit(series.unit().code());
  }

  public Markup chart() {
    List<SeriesChart.Point> points = new ArrayList<>();
    BigDecimal last = null;
    String lastTime = "";
    for (FigureStatement s : series.statements()) {
      BigDecimal value = s.figure().quantity().high();
      String time = s.time().isEmpty() ? String.valueOf(s.said()) : s.time();
      if (last == null
          || last.compareTo(value) != 0
          || !time.equals(lastTime) && !s.time().isEmpty()) {
        points.add(new SeriesChart.Point(mark(s), QuantityWords.of(s.figure().quantity()), value));
      }
      last = value;
      lastTime = time;
    }
    return SeriesChart.of("series-chart", title(), points);
  }

  private static String mark(FigureStatement s) {
    return !s.time().isEmpty() ? s.time() : s.said() == null ? "?" : s.said().toString();
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(new Alternate("text/csv", "The series as CSV", address() + ".csv"));
  }

  @Override
  public Object data() {
    return new Data(
        series.key(),
        series.subject(),
        series.unit().code(),
        series.course().name().toLowerCase(Locale.ROOT),
        statements.stream().map(SeriesPage::said).toList());
  }

  private record Data(
      String key, String subject, String unit, String course, List<Said> statements) {}

  /// A statement.
  ///
  /// @param said day of the answer; null where unknown
  /// @param start of the figure in the plain text of the answer
  private record Said(
      String question,
      @Nullable String said,
      BigDecimal low,
      BigDecimal high,
      String bound,
      String words,
      String holdsFor,
      String place,
      String sentence,
      int start,
      int end) {}

  private static Said said(Statement statement) {
    FigureStatement s = statement.said();
    Quantity q = s.figure().quantity();
    return new Said(
        statement.url(),
        s.said() == null ? null : s.said().toString(),
        q.low(),
        q.high(),
        q.bound().code(),
        s.words(),
        s.time(),
        s.figure().place(),
        s.sentence(),
        s.figure().start(),
        s.figure().end());
  }
}
