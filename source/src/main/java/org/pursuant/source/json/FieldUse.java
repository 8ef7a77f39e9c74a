package org.pursuant.source.json;

/// What becomes of a field of a source.
public enum FieldUse {
  /// Read into the record.
  USED("used"),
  /// Kept in the raw document only.
  RAW("raw"),
  /// Of no use to the record; it too stands in the raw document.
  SKIPPED("skipped");

  private final String word;

  FieldUse(String word) {
    this.word = word;
  }

  /// The word that the reference documentation uses.
  public String word() {
    return word;
  }
}
