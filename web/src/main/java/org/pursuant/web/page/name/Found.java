package org.pursuant.web.page.name;

/// What is found around the mentions of a name.
enum Found {
  LINES("lines", "Lines"),
  FIGURES("figures", "Figures"),
  PROMISES("promises", "Promises");

  private final String code;
  private final String title;

  Found(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /// The last part of the address of all of them.
  String code() {
    return code;
  }

  String title() {
    return title;
  }
}
