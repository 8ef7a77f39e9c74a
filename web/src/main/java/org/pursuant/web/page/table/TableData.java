package org.pursuant.web.page.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.Slot;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableReason;

/// A table as JSON.
///
/// @param inside the number of the table it stands in; 0 for none
/// @param why the reasons for its kind, each a sentence
/// @param columns what is inferred of its columns
/// @param rows every row of the source's table
record TableData(
    int number,
    int inside,
    String kind,
    List<String> why,
    String title,
    String lead,
    List<Column> columns,
    List<Row> rows,
    List<Note> notes) {

  /// A column.
  ///
  /// @param heads from the top
  /// @param scale power of ten that its heads print
  record Column(
      String name,
      List<String> heads,
      @Nullable String unit,
      int scale,
      String type,
      boolean namesRows) {}

  /// A row.
  ///
  /// @param kind what it is for
  record Row(String kind, List<Cell> cells) {}

  /// A place of the grid.
  ///
  /// @param text without marks of footnotes
  /// @param type of the value; `merged` where a cell that begins elsewhere covers it, `gap` where
  ///   there is none
  /// @param value a number in figures, a scale applied; a day or period as ISO 8601; the meaning of
  ///   a sign; null for words
  record Cell(
      String text,
      String type,
      @Nullable Object value,
      @Nullable String bound,
      List<String> marks) {}

  record Note(String mark, String text, boolean inTable) {}

  static TableData of(DataTable table) {
    return new TableData(
        table.number(),
        table.inside(),
        table.kind().code(),
        table.reasons().stream().sorted().map(TableReason::words).toList(),
        table.title(),
        table.lead(),
        table.columns().stream()
            .map(c ->
                new Column(
                    c.name(),
                    c.path(),
                    c.unit() == null ? null : c.unit().code(),
                    c.scale(),
                    lower(c.type()),
                    c.head()))
            .toList(),
        table.rows().stream().map(TableData::row).toList(),
        table.notes().stream().map(n -> new Note(n.mark(), n.text(), n.inside())).toList());
  }

  private static Row row(GridRow row) {
    return new Row(lower(row.kind()), row.slots().stream().map(TableData::cell).toList());
  }

  private static Cell cell(Slot slot) {
    return switch (slot) {
      case Slot.Begins b -> cell(b.cell());
      case Slot.Covered _ -> new Cell(slot.words(), "merged", null, null, List.of());
      case Slot.Gap _ -> new Cell("", "gap", null, null, List.of());
    };
  }

  private static Cell cell(TableCell cell) {
    CellValue value = cell.value();
    String bound =
        value instanceof CellValue.Numeric n && !n.bound().code().isEmpty()
            ? n.bound().code()
            : null;
    return new Cell(cell.text(), value.code(), value(value), bound, cell.marks());
  }

  private static @Nullable Object value(CellValue value) {
    return switch (value) {
      case CellValue.Numeric n -> plain(n.value().movePointRight(n.scale()));
      case CellValue.Sign s -> s.meaning().words();
      case CellValue.Day d -> d.day().toString();
      case CellValue.Time t -> t.period().key();
      case CellValue.Blank _, CellValue.Words _ -> null;
    };
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
