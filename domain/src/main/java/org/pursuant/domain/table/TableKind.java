package org.pursuant.domain.table;

/// What a table is used for. A source's table need not hold data.
public enum TableKind {
  /// Numbers in rows and columns.
  DATA("data"),
  /// Words in rows and columns with heads.
  REFERENCE("reference"),
  /// A list that is set out as a table.
  LIST("list"),
  /// A frame around text.
  LAYOUT("layout"),
  /// No words at all.
  EMPTY("empty");

  private final String code;

  TableKind(String code) {
    this.code = code;
  }

  /// As addresses and JSON write it.
  public String code() {
    return code;
  }
}
