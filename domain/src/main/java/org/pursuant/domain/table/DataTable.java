package org.pursuant.domain.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A table of an answer, read as data. Everything but the cells' words is inferred by rule.
///
/// @param number its place among the tables of its text, from 1, a table before those inside it
/// @param inside the number of the table that it stands in; 0 for none
/// @param title from rows or words that name it; empty for none
/// @param lead the paragraph before it; empty for none
/// @param rows every row of the source, each as wide as there are columns
public record DataTable(
    int number,
    int inside,
    TableKind kind,
    Set<TableReason> reasons,
    String title,
    String lead,
    List<TableColumn> columns,
    List<GridRow> rows,
    List<TableNote> notes) {
  public DataTable {
    reasons = Set.copyOf(reasons);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /// How many columns at the left name the rows.
  public int headColumns() {
    return (int) columns.stream().takeWhile(TableColumn::head).count();
  }

  /// The rows that state values.
  public List<GridRow> data() {
    return rows.stream().filter(GridRow::isData).toList();
  }

  /// Whether a row heads others, so that those need its words to be understood.
  public boolean sectioned() {
    return rows.stream().anyMatch(r -> r.kind() == GridRow.Kind.SECTION);
  }

  /// How many cells the source's table has.
  public int cells() {
    return rows.stream().mapToInt(r -> r.cells().size()).sum();
  }

  /// What tables that continue one another share: the names of their columns, times left out of
  /// them. Empty for a table without heads, which continues none.
  public String signature() {
    boolean headed = columns.size() > 1 && columns.stream().anyMatch(c -> !c.path().isEmpty());
    return !headed || kind != TableKind.DATA
        ? ""
        : columns.stream()
            .map(c -> c.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
            .collect(Collectors.joining("|"));
  }
}
