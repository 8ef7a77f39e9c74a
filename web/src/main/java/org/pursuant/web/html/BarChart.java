package org.pursuant.web.html;

import java.util.ArrayList;
import java.util.List;

/// A small bar chart as inline SVG, with its table behind it.
public final class BarChart {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 60;
  private static final String VIEW = "0 0 " + WIDTH + " " + (HEIGHT + 24);
  private static final int MAX_LABELS = 6;
  private static final int MAX_SPOKEN = 12;

  private BarChart() {}

  /// One bar.
  ///
  /// @param label in the table and as the bar's own name (`May 2031`)
  /// @param mark under the bar; empty for none
  /// @param href what the bar leads to; empty for nothing
  public record Bar(String label, String mark, long value, String href) {
    /// A bar that leads nowhere.
    public Bar(String label, String mark, long value) {
      this(label, mark, value, "");
    }

    /// Whether there is anything behind it to go to.
    boolean leads() {
      return !href.isEmpty() && value > 0;
    }
  }

  /// The chart.
  ///
  /// @param id unique on the page
  /// @param title what is counted (`Questions a month`)
  /// @param unit head of the column of numbers (`Questions`)
  /// @param step head of the column of labels (`Month`)
  public static Markup of(String id, String title, String step, String unit, List<Bar> bars) {
    HtmlBuilder html = new HtmlBuilder();
    html.raw("<figure class=\"chart\">");
    html.raw("<div class=\"picture\">");
    picture(html, id, title, bars);
    links(html, bars);
    html.raw("</div>");
    table(html, title, step, unit, bars);
    html.raw("</figure>");
    return html.build();
  }

  private static void picture(HtmlBuilder html, String id, String title, List<Bar> bars) {
    html.raw("<svg viewBox=\"" + VIEW + "\" role=\"img\" aria-labelledby=\"")
        .text(id)
        .raw("\"><title id=\"")
        .text(id)
        .raw("\">")
        .text(title + ": " + inWords(bars))
        .raw("</title><g class=\"bars\">");
    double slot = slot(bars);
    long most = bars.stream().mapToLong(Bar::value).max().orElse(1);
    List<Integer> marked = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      long height = most == 0 ? 0 : Math.round((double) HEIGHT * bars.get(i).value() / most);
      height = bars.get(i).value() > 0 ? Math.max(1, height) : 0;
      bar(html, i * slot, slot, height, bars.get(i));
      if (!bars.get(i).mark().isEmpty()) {
        marked.add(i);
      }
    }
    html.raw(
        "</g><path class=\"base\" d=\"M0 " + HEIGHT + ".5H" + WIDTH + "\"/><g class=\"marks\">");
    int every = Math.max(1, (marked.size() + MAX_LABELS - 1) / MAX_LABELS);
    for (int k = 0; k < marked.size(); k += every) {
      int i = marked.get(k);
      html.raw("<text x=\"" + tenth(i * slot) + "\" y=\"" + (HEIGHT + 18) + "\">")
          .text(bars.get(i).mark())
          .raw("</text>");
    }
    html.raw("</g></svg>");
  }

  private static void bar(HtmlBuilder html, double x, double slot, long height, Bar bar) {
    html.raw(
            "<rect x=\""
                + tenth(x)
                + "\" y=\""
                + (HEIGHT - height)
                + "\" width=\""
                + tenth(Math.max(0.6, slot - Math.min(4, slot / 6)))
                + "\" height=\""
                + height
                + "\"><title>")
        .text(bar.label() + ": " + Figures.of(bar.value()))
        .raw("</title></rect>");
  }

  /// What a pointer meets above the bars. To a screen reader the picture is one thing, and no stop
  /// of the keyboard: the table behind it has the same links.
  private static void links(HtmlBuilder html, List<Bar> bars) {
    if (bars.stream().noneMatch(Bar::leads)) {
      return;
    }
    html.raw("<svg class=\"over\" viewBox=\"" + VIEW + "\" aria-hidden=\"true\">");
    double slot = slot(bars);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (bar.leads()) {
        html.raw("<a tabindex=\"-1\" href=\"")
            .text(bar.href())
            .raw("\"><path d=\"M" + tenth(i * slot) + " 0h" + tenth(slot) + "v" + HEIGHT)
            .raw("h-" + tenth(slot) + "z\"><title>")
            .text(bar.label() + ": " + Figures.of(bar.value()))
            .raw("</title></path></a>");
      }
    }
    html.raw("</svg>");
  }

  private static double slot(List<Bar> bars) {
    return (double) WIDTH / Math.max(8, bars.size());
  }

  /// The whole series while it is short enough to listen to, else its ends and its peak.
  private static String inWords(List<Bar> bars) {
    if (bars.size() <= MAX_SPOKEN) {
      return String.join(", ", bars.stream().map(BarChart::words).toList());
    }
    Bar most = bars.stream().max(java.util.Comparator.comparingLong(Bar::value)).orElseThrow();
    return "from "
        + words(bars.getFirst())
        + " to "
        + words(bars.getLast())
        + "; most in "
        + words(most);
  }

  private static String words(Bar bar) {
    return bar.label() + " " + Figures.of(bar.value());
  }

  private static void table(
      HtmlBuilder html, String title, String step, String unit, List<Bar> bars) {
    html.raw("<details class=\"behind\"><summary>The numbers: ")
        .text(title)
        .raw("</summary><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .text(title)
        .raw("\"><table class=\"data\"><caption class=\"unseen\">")
        .text(title)
        .raw("</caption><thead><tr><th scope=\"col\">")
        .text(step)
        .raw("</th><th scope=\"col\" class=\"n\">")
        .text(unit)
        .raw("</th></tr></thead><tbody>");
    for (Bar bar : bars) {
      html.raw("<tr><th scope=\"row\">");
      if (bar.leads()) {
        html.raw("<a href=\"").text(bar.href()).raw("\">").text(bar.label()).raw("</a>");
      } else {
        html.text(bar.label());
      }
      html.raw("</th><td class=\"n\">").text(Figures.of(bar.value())).raw("</td></tr>");
    }
    html.raw("</tbody></table></div></details>");
  }

  private static String tenth(double value) {
    return String.format(java.util.Locale.ROOT, "%.1f", value);
  }
}
