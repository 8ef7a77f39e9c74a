package org.pursuant.domain.table;

/// Why a table is taken for what it is taken for.
public enum TableReason {
  NO_WORDS("None of its cells holds a word."),
  NUMBERS(
      "At least a third of the cells below its heads hold numbers or stand where numbers would."),
  NUMBER_COLUMN("At least one of its columns holds mostly numbers."),
  MARKED_HEADS("The source marks its heads, or sets them in bold."),
  HEADS_BY_CONTRAST("Its first row differs from the rows below it as heads do."),
  NO_HEADS("No row of it reads as heads."),
  WORDS_ONLY("Its cells hold words only."),
  ONE_COLUMN("It has one column."),
  ONE_CELL("It has one cell."),
  HOLDS_A_TABLE("It stands around another table."),
  LONG_TEXT("Its cells hold running text."),
  SPANS_IGNORED("Its merged cells claim more places than a table has, so they are read as single.");

  private final String words;

  TableReason(String words) {
    this.words = words;
  }

  /// A sentence for a reader.
  public String words() {
    return words;
  }
}
