package org.pursuant.web.site;

import java.util.List;

/// Everything that one page shows, before it is HTML or JSON.
public interface PageModel {
  /// The template that shows it, without `.jte`. It takes `frame` (a [Frame]) and `page` (this).
  String template();

  /// The title of the page, without the site's name.
  String title();

  /// What its JSON holds: records with the documented names of fields.
  Object data();

  /// The words to show in the search box.
  default String words() {
    return "";
  }

  /// Other forms of the page, named in its head.
  default List<Alternate> alternates() {
    return List.of();
  }

  /// Another form of a page.
  ///
  /// @param type media type
  record Alternate(String type, String title, String href) {}
}
