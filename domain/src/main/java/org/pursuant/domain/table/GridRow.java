package org.pursuant.domain.table;

import java.util.List;

/// A row of a grid and what it is for.
///
/// @param slots one for each column
public record GridRow(Kind kind, List<Slot> slots) {
  public GridRow {
    slots = List.copyOf(slots);
  }

  /// What a row is for.
  public enum Kind {
    /// A title over all columns.
    TITLE,
    /// Heads of columns.
    HEADER,
    /// A head over the rows beneath it.
    SECTION,
    BODY,
    /// A row that sums others up.
    TOTAL,
    /// A note over all columns.
    NOTE,
    /// Nothing at all.
    BLANK
  }

  /// Whether it states values.
  public boolean isData() {
    return kind == Kind.BODY || kind == Kind.TOTAL;
  }

  /// The cells that begin in it, from left to right.
  public List<TableCell> cells() {
    return slots.stream()
        .filter(Slot.Begins.class::isInstance)
        .map(s -> ((Slot.Begins) s).cell())
        .toList();
  }

  /// The words of its first cell that is not blank; empty for none.
  public String firstWords() {
    return cells().stream().filter(c -> !c.isBlank()).map(TableCell::text).findFirst().orElse("");
  }
}
