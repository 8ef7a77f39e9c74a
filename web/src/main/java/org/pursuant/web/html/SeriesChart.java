package org.pursuant.web.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/// The numbers of a series as bars in the order of time, as inline SVG. The table that belongs to
/// it stands on the page.
public final class SeriesChart {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 90;
  private static final int LEAST_SLOTS = 6;
  private static final int MOST_MARKS = 6;

  private SeriesChart() {}

  /// A bar.
  ///
  /// @param mark below it: when
  /// @param words what it stands for
  public record Point(String mark, String words, BigDecimal value) {}

  /// The chart; empty for fewer than two points.
  public static Markup of(String id, String title, List<Point> points) {
    HtmlBuilder html = new HtmlBuilder();
    BigDecimal most =
        points.stream()
            .map(p -> p.value().abs())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    if (points.size() < 2 || most.signum() == 0) {
      return html.build();
    }
    html.raw("<figure class=\"chart\"><svg viewBox=\"0 0 " + WIDTH + " " + (HEIGHT + 24))
        .raw("\" role=\"img\" aria-labelledby=\"")
        .text(id)
        .raw("\"><title id=\"")
        .text(id)
        .raw("\">")
        .text(title + ": the numbers are in the table below")
        .raw("</title><g class=\"bars\">");
    double slot = (double) WIDTH / Math.max(LEAST_SLOTS, points.size());
    for (int i = 0; i < points.size(); i++) {
      bar(html, i * slot, slot, height(points.get(i).value(), most), points.get(i));
    }
    html.raw(
        "</g><path class=\"base\" d=\"M0 " + HEIGHT + ".5H" + WIDTH + "\"/><g class=\"marks\">");
    int every = Math.max(1, (points.size() + MOST_MARKS - 1) / MOST_MARKS);
    for (int i = 0; i < points.size(); i += every) {
      html.raw("<text x=\"" + tenth(i * slot) + "\" y=\"" + (HEIGHT + 18) + "\">")
          .text(points.get(i).mark())
          .raw("</text>");
    }
    html.raw("</g></svg></figure>");
    return html.build();
  }

  private static double height(BigDecimal value, BigDecimal most) {
    return Math.max(1, value.abs().divide(most, MathContext.DECIMAL32).doubleValue() * HEIGHT);
  }

  private static void bar(HtmlBuilder html, double x, double slot, double height, Point point) {
    html.raw(
            "<rect x=\""
                + tenth(x)
                + "\" y=\""
                + tenth(HEIGHT - height)
                + "\" width=\""
                + tenth(Math.max(0.6, slot - Math.min(8, slot / 5)))
                + "\" height=\""
                + tenth(height)
                + "\"><title>")
        .text(point.mark() + ": " + point.words())
        .raw("</title></rect>");
  }

  private static String tenth(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
