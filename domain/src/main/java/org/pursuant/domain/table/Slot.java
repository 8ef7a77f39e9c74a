package org.pursuant.domain.table;

/// A place of a grid.
public sealed interface Slot {
  /// The place where a cell begins: each cell begins at exactly one.
  record Begins(TableCell cell) implements Slot {}

  /// A place that a merged cell covers.
  ///
  /// @param label whether the cell names what stands in its rows or columns, so that its words hold
  ///   here too; a merged number is said once
  record Covered(TableCell cell, boolean label) implements Slot {}

  /// A place that no cell fills: the source's row is shorter than others.
  record Gap() implements Slot {}

  /// The words that hold here with merged cells undone; empty for none.
  default String words() {
    return switch (this) {
      case Begins b -> b.cell().text();
      case Covered c -> c.label() ? c.cell().text() : "";
      case Gap _ -> "";
    };
  }
}
