package org.pursuant.domain.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Unit;

/// A column.
///
/// @param path the heads over it, from the top; empty for a column without a head
/// @param unit of its numbers, from its heads, the table's title or the cells themselves; null
///   where none is printed
/// @param scale the power of ten that its heads print: 6 under "£ million"
/// @param type what most of its cells hold
/// @param head whether it names the rows
public record TableColumn(
    List<String> path, @Nullable Unit unit, int scale, Type type, boolean head) {
  public TableColumn {
    path = List.copyOf(path);
  }

  /// What a column holds.
  public enum Type {
    NUMBERS,
    DAYS,
    PERIODS,
    WORDS,
    NOTHING
  }

  /// Its heads in one line; empty for none.
  public String name() {
    return String.join(" – ", path);
  }
}
