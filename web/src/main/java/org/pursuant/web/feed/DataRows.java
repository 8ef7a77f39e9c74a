package org.pursuant.web.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.Slot;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableColumn;

/// A table as rows for programs: one row of names, then a row for each row that states values, with
/// the head of its section first. Numbers are plain and in the unit of their column.
public final class DataRows {
  private DataRows() {}

  /// A value of a row.
  ///
  /// @param words what the cell says, as printed; empty for none
  /// @param number in the unit of its column; null for what is no exact number in it
  public record Value(String words, @Nullable BigDecimal number) {
    static final Value NONE = new Value("", null);

    static Value of(String words) {
      return new Value(words, null);
    }

    /// The number in figures, else the words.
    public String text() {
      return number == null ? words : number.toPlainString();
    }
  }

  /// The names of the columns, each once; with their units where they have any.
  public static List<String> names(DataTable table) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    if (table.sectioned()) {
      names.add("Section");
      taken.add("Section");
    }
    for (int x = 0; x < table.columns().size(); x++) {
      TableColumn column = table.columns().get(x);
      String name = column.name().isEmpty() ? "Column " + (x + 1) : column.name();
      String whole = name + unit(column);
      for (int n = 2; !taken.add(whole); n++) {
        whole = name + " (" + n + ")" + unit(column);
      }
      names.add(whole);
    }
    return List.copyOf(names);
  }

  /// ` [GBP million]`; empty for a column without a unit.
  public static String unit(TableColumn column) {
    Unit unit = column.unit();
    if (unit == null) {
      return "";
    }
    String scale =
        switch (column.scale()) {
          case 3 -> " thousand";
          case 6 -> " million";
          case 9 -> " billion";
          case 12 -> " trillion";
          default -> "";
        };
    return " [" + unit.code() + scale + "]";
  }

  /// The rows, each as long as there are names.
  public static List<List<Value>> of(DataTable table) {
    List<List<Value>> rows = new ArrayList<>();
    String section = "";
    for (GridRow row : table.rows()) {
      if (row.kind() == GridRow.Kind.SECTION) {
        section = row.firstWords();
      } else if (row.isData()) {
        rows.add(row(table, row, section));
      }
    }
    return rows;
  }

  private static List<Value> row(DataTable table, GridRow row, String section) {
    List<Value> values = new ArrayList<>();
    if (table.sectioned()) {
      values.add(Value.of(section));
    }
    for (int x = 0; x < row.slots().size(); x++) {
      values.add(value(row.slots().get(x), table.columns().get(x)));
    }
    return values;
  }

  private static Value value(Slot slot, TableColumn column) {
    return switch (slot) {
      case Slot.Begins b -> value(b.cell(), column);
      case Slot.Covered _ -> Value.of(slot.words());
      case Slot.Gap _ -> Value.NONE;
    };
  }

  private static Value value(TableCell cell, TableColumn column) {
    if (!(cell.value() instanceof CellValue.Numeric n) || n.bound() != Bound.EXACT) {
      return Value.of(cell.text());
    }
    boolean same = n.unit() == null || n.unit().equals(column.unit());
    int shift = n.scale() == 0 ? 0 : n.scale() - column.scale();
    return same ? new Value(cell.text(), n.value().movePointRight(shift)) : Value.of(cell.text());
  }
}
