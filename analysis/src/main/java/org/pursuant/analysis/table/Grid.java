package org.pursuant.analysis.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.Slot;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.text.Block;

/// Lays a table's cells out in rows and columns, merged cells covering as many places as they
/// claim. Follows the forming of tables in the HTML standard ("algorithm for processing rows"), but
/// for two things: a cell never covers a place that another holds, and columns in which no cell
/// begins are left out.
final class Grid {
  /// More places than this no honest table has.
  private static final int MOST_PLACES = 200_000;

  private final List<List<Place>> rows = new ArrayList<>();
  private boolean spansIgnored;
  private int placed;

  /// A place while the grid is made.
  ///
  /// @param cell null where none is
  /// @param number of the cell in the order of the source; -1 for none
  private record Place(@Nullable TableCell cell, int number, boolean begins) {
    static final Place FREE = new Place(null, -1, false);
  }

  private Grid() {}

  static Grid of(Block.Table table) {
    List<List<TableCell>> cells =
        table.rows().stream().map(r -> r.cells().stream().map(CellText::read).toList()).toList();
    Grid grid = new Grid();
    grid.spansIgnored = places(table) > MOST_PLACES;
    grid.fill(cells);
    grid.square();
    grid.dropUnused();
    return grid;
  }

  /// How many places the spans claim at the most.
  private static long places(Block.Table table) {
    long widest = 0;
    long claimed = 0;
    for (Block.Row row : table.rows()) {
      long width = row.cells().stream().mapToLong(Block.Cell::columns).sum();
      widest = Math.max(widest, width);
      claimed +=
          row.cells().stream()
              .mapToLong(c -> (long) c.columns() * Math.min(c.rows(), table.rows().size()))
              .sum();
    }
    return Math.max(claimed, widest * table.rows().size());
  }

  private void fill(List<List<TableCell>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      rows.add(new ArrayList<>());
    }
    for (int y = 0; y < cells.size(); y++) {
      int x = 0;
      for (TableCell cell : cells.get(y)) {
        while (!free(x, y)) {
          x++;
        }
        place(cell, x, y);
        placed++;
        x++;
      }
    }
  }

  private boolean free(int x, int y) {
    List<Place> row = rows.get(y);
    return x >= row.size() || row.get(x).cell() == null;
  }

  private void place(TableCell cell, int x, int y) {
    int width = spansIgnored ? 1 : cell.columns();
    int height = spansIgnored ? 1 : Math.min(cell.rows(), rows.size() - y);
    for (int dy = 0; dy < height; dy++) {
      for (int dx = 0; dx < width; dx++) {
        if (free(x + dx, y + dy)) {
          set(x + dx, y + dy, new Place(cell, placed, dx == 0 && dy == 0));
        }
      }
    }
  }

  private void set(int x, int y, Place place) {
    List<Place> row = rows.get(y);
    while (row.size() <= x) {
      row.add(Place.FREE);
    }
    row.set(x, place);
  }

  private void square() {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (List<Place> row : rows) {
      while (row.size() < width) {
        row.add(Place.FREE);
      }
    }
  }

  private void dropUnused() {
    int width = rows.isEmpty() ? 0 : rows.getFirst().size();
    int[] used =
        IntStream.range(0, width)
            .filter(x -> rows.stream().anyMatch(r -> r.get(x).begins()))
            .toArray();
    if (used.length < width) {
      rows.replaceAll(r -> new ArrayList<>(IntStream.of(used).mapToObj(r::get).toList()));
    }
  }

  /// Reads bare years among the cells that begin in a row or column as years, not numbers.
  ///
  /// @param x the column; -1 for all
  /// @param y the row; -1 for all
  void readYears(int x, int y) {
    Map<Integer, CellValue> years = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < width(); column++) {
        TableCell cell = at(column, row);
        boolean here = (x < 0 || x == column) && (y < 0 || y == row);
        CellValue year = cell == null ? null : CellValues.year(cell.text());
        if (here && year != null && begins(column, row)) {
          years.put(rows.get(row).get(column).number(), year);
        }
      }
    }
    rows.forEach(row -> row.replaceAll(place -> replaced(place, years)));
  }

  private static Place replaced(Place place, Map<Integer, CellValue> years) {
    TableCell cell = place.cell();
    CellValue year = cell == null ? null : years.get(place.number());
    return cell == null || year == null
        ? place
        : new Place(withValue(cell, year), place.number(), place.begins());
  }

  private static TableCell withValue(TableCell cell, CellValue value) {
    return new TableCell(
        cell.text(),
        cell.printed(),
        cell.marks(),
        value,
        cell.header(),
        cell.bold(),
        cell.columns(),
        cell.rows());
  }

  int width() {
    return rows.isEmpty() ? 0 : rows.getFirst().size();
  }

  int height() {
    return rows.size();
  }

  boolean spansIgnored() {
    return spansIgnored;
  }

  /// The cell that begins at or covers a place; null for none.
  @Nullable TableCell at(int x, int y) {
    return rows.get(y).get(x).cell();
  }

  /// Whether one cell has two places.
  boolean same(int x, int y, int otherX, int otherY) {
    int number = rows.get(y).get(x).number();
    return number >= 0 && number == rows.get(otherY).get(otherX).number();
  }

  boolean begins(int x, int y) {
    return rows.get(y).get(x).begins();
  }

  /// The cells that begin in a row, from left to right.
  List<TableCell> cells(int y) {
    List<TableCell> cells = new ArrayList<>();
    for (Place place : rows.get(y)) {
      TableCell cell = place.cell();
      if (place.begins() && cell != null) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /// The place as it is kept.
  ///
  /// @param label see [Slot.Covered]
  Slot slot(int x, int y, boolean label) {
    Place place = rows.get(y).get(x);
    TableCell cell = place.cell();
    if (cell == null) {
      return new Slot.Gap();
    }
    return place.begins() ? new Slot.Begins(cell) : new Slot.Covered(cell, label);
  }
}
