package org.pursuant.web.page.timeliness;

import org.pursuant.web.site.PageModel;

/// Stands for a page of what has not been reckoned yet.
///
/// @param title of the page that will stand here
public record NotYetPage(String title) implements PageModel {
  @Override
  public String template() {
    return "notyet";
  }

  /// What a reader can do.
  public String note() {
    return "Nothing is known yet of when questions were due. It is reckoned soon after questions come"
        + " in; ./pursuant derive does it at once.";
  }

  @Override
  public Object data() {
    return new Data(note());
  }

  private record Data(String note) {}
}
