package org.pursuant.analysis.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.GridRow.Kind;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableColumn;

/// Names, measures and types the columns of a grid.
final class Columns {
  private static final int MOST_HEAD_COLUMNS = 3;

  private final Grid grid;
  private final List<Kind> kinds;
  private final HeadUnits.@Nullable Scaled whole;

  private Columns(Grid grid, List<Kind> kinds, String title) {
    this.grid = grid;
    this.kinds = kinds;
    this.whole = HeadUnits.in(title);
  }

  /// @param title the words over the whole table, for its unit
  static List<TableColumn> of(Grid grid, List<Kind> kinds, String title) {
    Columns columns = new Columns(grid, kinds, title);
    IntStream.range(0, grid.width()).forEach(columns::readYears);
    int heads = columns.heads();
    return IntStream.range(0, grid.width()).mapToObj(x -> columns.column(x, x < heads)).toList();
  }

  /// Reads bare years as years in a column that is said to hold them, or that begins with them.
  private void readYears(int x) {
    List<TableCell> cells = values(x).toList();
    long years = cells.stream().filter(c -> CellValues.year(c.text()) != null).count();
    long times = cells.stream().filter(c -> c.value() instanceof CellValue.Time).count();
    boolean said =
        String.join(" ", path(x)).toLowerCase(Locale.ROOT).matches(".*\\b(?:year|date)s?\\b.*");
    boolean most = years > 0 && (years + times) * 5 >= cells.size() * 3L;
    if (most && (said || x == 0 || times > 0)) {
      grid.readYears(x, -1);
    }
  }

  /// The cells of a column that state something in rows of data, merged ones once.
  private Stream<TableCell> values(int x) {
    return IntStream.range(0, grid.height())
        .filter(y -> (kinds.get(y) == Kind.BODY || kinds.get(y) == Kind.TOTAL) && grid.begins(x, y))
        .mapToObj(y -> grid.at(x, y))
        .filter(Objects::nonNull)
        .filter(c -> !c.isBlank());
  }

  private List<String> path(int x) {
    List<String> path = new ArrayList<>();
    for (int y = 0; y < grid.height(); y++) {
      TableCell cell = kinds.get(y) == Kind.HEADER ? grid.at(x, y) : null;
      boolean repeated = cell != null && y > 0 && grid.same(x, y, x, y - 1);
      if (cell != null && !cell.isBlank() && !repeated) {
        path.add(cell.text());
      }
    }
    return path;
  }

  private int heads() {
    boolean numbers =
        IntStream.range(0, grid.width()).anyMatch(x -> type(x) == TableColumn.Type.NUMBERS);
    if (grid.width() < 2 || !numbers && kinds.stream().noneMatch(k -> k == Kind.HEADER)) {
      return 0;
    }
    int heads = 0;
    while (heads < Math.min(MOST_HEAD_COLUMNS, grid.width() - 1)
        && type(heads) != TableColumn.Type.NUMBERS
        && (heads == 0 || numbers && numbersAfter(heads) && parts(heads - 1))) {
      heads++;
    }
    return heads;
  }

  private boolean numbersAfter(int x) {
    return IntStream.range(x + 1, grid.width()).anyMatch(i -> type(i) == TableColumn.Type.NUMBERS);
  }

  /// Whether the words of a column hold for several rows each, so that the next column is needed to
  /// tell the rows apart.
  private boolean parts(int x) {
    List<String> words = values(x).map(TableCell::text).toList();
    boolean merged = values(x).anyMatch(c -> c.rows() > 1);
    return merged || words.size() > 2 && words.stream().distinct().count() * 2 <= words.size();
  }

  private TableColumn column(int x, boolean head) {
    List<String> path = path(x);
    HeadUnits.Scaled said = HeadUnits.in(String.join(" ", path));
    TableColumn.Type type = type(x);
    if (type != TableColumn.Type.NUMBERS) {
      return new TableColumn(path, null, 0, type, head);
    }
    Unit printed = printed(x);
    boolean bare = numbers(x).anyMatch(n -> n.unit() == null);
    if (said == null && (printed == null || bare)) {
      said = whole;
    }
    boolean use = said != null && (bare || printed == null || printed.equals(said.unit()));
    return use && said != null
        ? new TableColumn(path, said.unit(), scaled(x) ? 0 : said.scale(), type, head)
        : new TableColumn(path, printed, 0, type, head);
  }

  private Stream<CellValue.Numeric> numbers(int x) {
    return values(x)
        .map(TableCell::value)
        .filter(CellValue.Numeric.class::isInstance)
        .map(CellValue.Numeric.class::cast);
  }

  /// Whether cells print scales of their own.
  private boolean scaled(int x) {
    return numbers(x).anyMatch(n -> n.scale() > 0);
  }

  /// The unit that the numbers themselves print, where it is one; null else.
  private @Nullable Unit printed(int x) {
    List<Unit> units =
        numbers(x).map(CellValue.Numeric::unit).filter(Objects::nonNull).distinct().toList();
    return units.size() == 1 ? units.getFirst() : null;
  }

  private TableColumn.Type type(int x) {
    Map<TableColumn.Type, Long> seen = new EnumMap<>(TableColumn.Type.class);
    values(x).forEach(c -> seen.merge(type(c.value()), 1L, Long::sum));
    seen.remove(TableColumn.Type.NOTHING);
    TableColumn.Type most = TableColumn.Type.NOTHING;
    for (Map.Entry<TableColumn.Type, Long> type : seen.entrySet()) {
      most = type.getValue() > seen.getOrDefault(most, 0L) ? type.getKey() : most;
    }
    return most;
  }

  private static TableColumn.Type type(CellValue value) {
    return switch (value) {
      case CellValue.Numeric _, CellValue.Sign _ -> TableColumn.Type.NUMBERS;
      case CellValue.Day _ -> TableColumn.Type.DAYS;
      case CellValue.Time _ -> TableColumn.Type.PERIODS;
      case CellValue.Words _ -> TableColumn.Type.WORDS;
      case CellValue.Blank _ -> TableColumn.Type.NOTHING;
    };
  }
}
