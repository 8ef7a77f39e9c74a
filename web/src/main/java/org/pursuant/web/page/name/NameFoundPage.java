package org.pursuant.web.page.name;

import org.pursuant.domain.mention.ListedName;
import org.pursuant.web.html.Figures;
import org.pursuant.web.site.PageModel;

/// All lines, figures or promises where a name is mentioned.
///
/// @param page from 1
/// @param rows on a page
public record NameFoundPage(AroundName around, Found what, int page, int rows)
    implements PageModel {

  @Override
  public String template() {
    return "namefound";
  }

  @Override
  public String title() {
    return name().title() + ": " + what.title().toLowerCase(java.util.Locale.UK);
  }

  public ListedName name() {
    return around.name();
  }

  public boolean isOf(String code) {
    return what.code().equals(code);
  }

  /// What the list is, in words.
  public String asked() {
    String all =
        switch (what) {
          case LINES -> Figures.of(total(), "line", "lines") + " said where it is mentioned";
          case FIGURES ->
              Figures.of(total(), "figure", "figures") + " in sentences that mention it";
          case PROMISES -> Figures.of(total(), "promise", "promises") + " that mention it";
        };
    return around.newestOnly()
        ? all
            + ", looked for at the newest "
            + Figures.of(NameSurroundings.PLACES)
            + " places in answers"
        : all;
  }

  private long total() {
    return around.totals().of(what);
  }

  public boolean more() {
    return (long) page * rows < total();
  }

  public String pageHref(int other) {
    return NameWords.path(name().slug()) + "/" + what.code() + (other > 1 ? "?page=" + other : "");
  }

  @Override
  public Object data() {
    return new Data(NameData.Listed.of(name()), page, more(), around.data(what));
  }

  private record Data(NameData.Listed listed, int page, boolean more, AroundName.Part<?> found) {}
}
