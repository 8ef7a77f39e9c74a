package org.pursuant.web.feed;

import java.util.List;
import java.util.stream.Collectors;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.Slot;

/// Tables of answers as CSV (RFC 4180).
public final class TableCsv {
  private TableCsv() {}

  /// The table for programs, see [DataRows].
  public static String data(DataTable table) {
    StringBuilder out = new StringBuilder();
    line(out, DataRows.names(table).stream().map(QuestionTable::field).toList());
    DataRows.of(table).forEach(row -> line(out, fields(row)));
    return out.toString();
  }

  /// The table as it is printed: every row and cell of it, merged labels repeated, nothing read as
  /// a number.
  public static String printed(DataTable table) {
    StringBuilder out = new StringBuilder();
    for (GridRow row : table.rows()) {
      line(out, row.slots().stream().map(s -> QuestionTable.field(words(s))).toList());
    }
    return out.toString();
  }

  /// What a place of the table prints, marks of footnotes included.
  public static String words(Slot slot) {
    return slot instanceof Slot.Begins b ? b.cell().printed() : slot.words();
  }

  /// Tables of the same columns one below the other.
  public static String joined(List<Part> parts) {
    StringBuilder out = new StringBuilder();
    List<String> names = DataRows.names(parts.getFirst().table());
    StringBuilder head = new StringBuilder("\"question\",\"answered\",\"table\"");
    names.forEach(n -> head.append(',').append(QuestionTable.field(n)));
    out.append(head).append("\r\n");
    for (Part part : parts) {
      String place =
          QuestionTable.field(part.question())
              + ","
              + QuestionTable.field(part.answered())
              + ","
              + part.table().number()
              + ",";
      DataRows.of(part.table())
          .forEach(row -> out.append(place).append(String.join(",", fields(row))).append("\r\n"));
    }
    return out.toString();
  }

  /// A table and the answer it is from.
  ///
  /// @param question the address of its question
  /// @param answered the day of the answer; empty where unknown
  public record Part(String question, String answered, DataTable table) {}

  /// A number of ours is written bare: it begins with a figure or a minus and a figure, which no
  /// spreadsheet takes for a formula.
  private static List<String> fields(List<DataRows.Value> row) {
    return row.stream()
        .map(v -> v.number() != null ? v.text() : QuestionTable.field(v.words()))
        .toList();
  }

  private static void line(StringBuilder out, List<String> fields) {
    out.append(fields.stream().collect(Collectors.joining(","))).append("\r\n");
  }
}
