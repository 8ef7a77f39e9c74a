package org.pursuant.domain.table;

import java.util.List;

/// A cell as the source has it.
///
/// @param text its words without marks of footnotes, line breaks as blanks
/// @param printed all its words, marks included
/// @param marks its marks of footnotes, as printed: `1`, `*`
/// @param header whether the source marks it as a head
/// @param bold whether all its words are set off as strong
/// @param columns how many columns it spans, at least 1
/// @param rows how many rows it spans, at least 1
public record TableCell(
    String text,
    String printed,
    List<String> marks,
    CellValue value,
    boolean header,
    boolean bold,
    int columns,
    int rows) {
  public TableCell {
    marks = List.copyOf(marks);
  }

  public boolean isBlank() {
    return value instanceof CellValue.Blank;
  }
}
