package org.pursuant.web.site;

import java.time.LocalDate;
import java.util.List;

/// What surrounds every page.
///
/// @param title of the page
/// @param path of the page, without `.json`
/// @param dataHref the same page as JSON
/// @param words in the search box
/// @param alternates other forms of the page
/// @param sample whether the bundled sample is shown
/// @param empty whether there is no question at all
/// @param today as pages call it; see [Site#today()]
/// @param styleHref address of the style sheet
/// @param scriptHref address of the script that suggests while one types
public record Frame(
    String title,
    String path,
    String dataHref,
    String words,
    List<PageModel.Alternate> alternates,
    boolean sample,
    boolean empty,
    LocalDate today,
    String styleHref,
    String scriptHref) {

  /// The value of `aria-current` for a link in the main navigation; null where it leads elsewhere.
  public @org.jspecify.annotations.Nullable String current(String section) {
    return path.equals(section) ? "page" : path.startsWith(section + "/") ? "true" : null;
  }
}
