package org.pursuant.analysis.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.GridRow.Kind;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableColumn;
import org.pursuant.domain.table.TableKind;
import org.pursuant.domain.table.TableReason;

/// Says what a table is used for, and why.
final class Kinds {
  private static final int RUNNING_TEXT = 300;

  private final Grid grid;
  private final List<Kind> rows;
  private final Set<TableReason> reasons;

  private Kinds(Grid grid, RowKinds.Found found) {
    this.grid = grid;
    this.rows = found.kinds();
    this.reasons = new TreeSet<>(found.reasons());
  }

  record Judged(TableKind kind, Set<TableReason> reasons) {}

  /// @param outer whether it stands around another table
  static Judged of(Grid grid, RowKinds.Found found, List<TableColumn> columns, boolean outer) {
    Kinds kinds = new Kinds(grid, found);
    if (grid.spansIgnored()) {
      kinds.reasons.add(TableReason.SPANS_IGNORED);
    }
    return new Judged(kinds.kind(columns, outer), kinds.reasons);
  }

  private TableKind because(TableReason reason, TableKind kind) {
    reasons.add(reason);
    return kind;
  }

  private TableKind kind(List<TableColumn> columns, boolean outer) {
    long filled = cells(false).filter(c -> !c.isBlank()).count();
    if (filled == 0 && !outer) {
      reasons.clear();
      return because(TableReason.NO_WORDS, TableKind.EMPTY);
    }
    if (outer && filled <= 2) {
      return because(TableReason.HOLDS_A_TABLE, TableKind.LAYOUT);
    }
    if (filled == 1) {
      return because(TableReason.ONE_CELL, TableKind.LAYOUT);
    }
    if (columns.stream().anyMatch(c -> c.type() == TableColumn.Type.NUMBERS) && grid.width() > 1) {
      return because(TableReason.NUMBER_COLUMN, TableKind.DATA);
    }
    if (grid.width() > 1 && share() >= 1.0 / 3) {
      return because(TableReason.NUMBERS, TableKind.DATA);
    }
    return ofWords();
  }

  private TableKind ofWords() {
    if (grid.width() == 1) {
      reasons.add(TableReason.ONE_COLUMN);
      return runs() ? because(TableReason.LONG_TEXT, TableKind.LAYOUT) : TableKind.LIST;
    }
    reasons.add(TableReason.WORDS_ONLY);
    if (rows.contains(Kind.HEADER)) {
      return TableKind.REFERENCE;
    }
    return runs() ? because(TableReason.LONG_TEXT, TableKind.LAYOUT) : TableKind.LIST;
  }

  private boolean runs() {
    return cells(false).mapToInt(c -> c.text().length()).average().orElse(0) > RUNNING_TEXT;
  }

  private double share() {
    List<TableCell> cells = cells(true).filter(c -> !c.isBlank()).toList();
    long values =
        cells.stream()
            .filter(
                c -> c.value() instanceof CellValue.Numeric || c.value() instanceof CellValue.Sign)
            .count();
    return cells.isEmpty() ? 0 : (double) values / cells.size();
  }

  private java.util.stream.Stream<TableCell> cells(boolean dataOnly) {
    return IntStream.range(0, grid.height())
        .filter(y -> !dataOnly || rows.get(y) == Kind.BODY || rows.get(y) == Kind.TOTAL)
        .boxed()
        .flatMap(y -> grid.cells(y).stream());
  }
}
