package org.pursuant.domain.line;

/// What sort of words a line is, by rule.
public enum LineKind {
  /// Says something of the matter.
  SUBSTANCE("substance", "Line", "says something of the matter"),
  /// Stands in for an answer, refuses one or puts it off, in words used for any matter.
  FORMULA(
      "formula",
      "Formula",
      "stands in for an answer or leads to one, in words used for any matter"),
  /// Sends the reader to a web page.
  SIGNPOST("signpost", "Signpost", "sends the reader to a web page or publication"),
  /// Given only in answers that are declared to be one answer to several questions.
  GROUP("group", "Group answer", "was given once, to several questions together");

  private final String code;
  private final String title;
  private final String meaning;

  LineKind(String code, String title, String meaning) {
    this.code = code;
    this.title = title;
    this.meaning = meaning;
  }

  /// As addresses, JSON and tables have it.
  public String code() {
    return code;
  }

  /// What a page calls it.
  public String title() {
    return title;
  }

  /// The rest of a sentence that begins with the line's words.
  public String meaning() {
    return meaning;
  }
}
