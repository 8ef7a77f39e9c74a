package org.pursuant.web.html;

import java.util.List;
import java.util.Locale;

/// Counts by name, most first, as a table in which each row has its bar. The bars only repeat the
/// numbers.
public final class RankTable {
  private RankTable() {}

  /// One row.
  ///
  /// @param href where its name leads
  public record Row(String name, String href, long count) {}

  /// The table.
  ///
  /// @param caption what is counted
  /// @param names head of the names (`Department`)
  /// @param counts head of the counts (`Questions`)
  public static Markup of(String caption, String names, String counts, List<Row> rows) {
    HtmlBuilder html = new HtmlBuilder();
    html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").text(caption);
    // A heading may say the same: a landmark's name must be its own.
    html.raw(", table\"><table class=\"data ranks\"><caption class=\"unseen\">").text(caption);
    html.raw("</caption><thead><tr><th scope=\"col\">").text(names);
    html.raw("</th><th scope=\"col\" class=\"n\">").text(counts);
    html.raw("</th><td class=\"rank\"></td></tr></thead><tbody>");
    long most = rows.stream().mapToLong(Row::count).max().orElse(1);
    rows.forEach(row -> row(html, row, most));
    return html.raw("</tbody></table></div>").build();
  }

  private static void row(HtmlBuilder html, Row row, long most) {
    double width = most == 0 ? 0 : 100.0 * row.count() / most;
    html.raw("<tr><th scope=\"row\"><a href=\"").text(row.href()).raw("\">").text(row.name());
    html.raw("</a></th><td class=\"n\">").text(Figures.of(row.count()));
    html.raw("</td><td class=\"rank\"><svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\"")
        .raw(" aria-hidden=\"true\"><rect width=\"")
        .raw(String.format(Locale.ROOT, "%.1f", width))
        .raw("\" height=\"8\"/></svg></td></tr>");
  }
}
