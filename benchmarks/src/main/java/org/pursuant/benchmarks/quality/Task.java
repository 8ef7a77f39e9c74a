package org.pursuant.benchmarks.quality;

/// A kind of search whose right answers the record itself declares.
public enum Task {
  /// A question's text is to find the others that the House lists as answered together with it.
  SIBLINGS("siblings"),
  /// A question that cites an earlier answer is to find the question so answered, its words of
  /// citation taken out.
  PURSUANT("pursuant"),
  /// A heading and a Member are to find the Member's questions with that heading.
  KNOWN_ITEM("known item"),
  /// A heading alone is to find the questions that bear it: the short query that is typed.
  HEADING("heading");

  private final String title;

  Task(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
