package org.pursuant.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.GridRow.Kind;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableReason;

/// Tells for each row of a grid what it is for: titles first, then heads, then what they head.
final class RowKinds {
  private static final int MOST_HEAD_ROWS = 4;
  private static final int LONGEST_HEAD = 60;

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:grand |overall |sub-? ?)?totals?\\b.{0,12}|all|overall|sum",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOTE =
      Pattern.compile(
          "(?:notes?|sources?|footnotes?)\\b.*|[*†‡].+|\\(? ?\\d{1,2} ?[.)] .+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Grid grid;
  private final List<Kind> kinds = new ArrayList<>();
  private final Set<TableReason> reasons = new TreeSet<>();

  private RowKinds(Grid grid) {
    this.grid = grid;
  }

  /// The kinds, one for each row, and why heads were found or not.
  record Found(List<Kind> kinds, Set<TableReason> reasons) {}

  static Found of(Grid grid) {
    RowKinds rows = new RowKinds(grid);
    rows.titles();
    rows.heads();
    while (rows.next() < grid.height()) {
      rows.kinds.add(rows.below(rows.next()));
    }
    return new Found(List.copyOf(rows.kinds), Set.copyOf(rows.reasons));
  }

  private int next() {
    return kinds.size();
  }

  private void titles() {
    while (next() < grid.height() - 1 && grid.width() > 1) {
      if (filled(next()).isEmpty()) {
        kinds.add(Kind.BLANK);
      } else if (alone(next())) {
        kinds.add(Kind.TITLE);
      } else {
        return;
      }
    }
  }

  /// Whether one cell at the left has all the words of a row.
  private boolean alone(int y) {
    List<TableCell> filled = filled(y);
    TableCell first = grid.at(0, y);
    return filled.size() == 1
        && first != null
        && grid.begins(0, y)
        && !first.isBlank()
        && first.rows() == 1;
  }

  private List<TableCell> filled(int y) {
    return grid.cells(y).stream().filter(c -> !c.isBlank()).toList();
  }

  private void heads() {
    int first = next();
    if (first >= grid.height() - 1 || grid.width() < 2) {
      reasons.add(TableReason.NO_HEADS);
      return;
    }
    if (marked(first) && numbers(first) == 0) {
      reasons.add(TableReason.MARKED_HEADS);
    } else if (contrasts(first)) {
      reasons.add(TableReason.HEADS_BY_CONTRAST);
    } else {
      reasons.add(TableReason.NO_HEADS);
      return;
    }
    kinds.add(Kind.HEADER);
    while (next() < grid.height() - 1
        && next() - first < MOST_HEAD_ROWS
        && headsFurther(next(), first)) {
      kinds.add(Kind.HEADER);
    }
    IntStream.range(first, next()).forEach(y -> grid.readYears(-1, y));
  }

  /// Whether all words of a row are set off as heads, and not those of all rows.
  private boolean marked(int y) {
    return setOff(y)
        && IntStream.range(y + 1, grid.height())
            .anyMatch(below -> !filled(below).isEmpty() && !setOff(below));
  }

  private boolean setOff(int y) {
    List<TableCell> filled = filled(y);
    return !filled.isEmpty() && filled.stream().allMatch(c -> c.header() || c.bold());
  }

  /// Numbers in a row that are no years.
  private long numbers(int y) {
    return filled(y).stream()
        .filter(c -> c.value() instanceof CellValue.Numeric && CellValues.year(c.text()) == null)
        .count();
  }

  private boolean contrasts(int y) {
    if (numbers(y) > 0) {
      return false;
    }
    boolean overValues =
        IntStream.range(0, grid.width()).anyMatch(x -> names(x, y) && mostlyValues(x, y + 1));
    return overValues || shorter(y) || overFewWords(y);
  }

  /// Whether a column beneath says few things again and again ("Yes", "No"), and its head is none
  /// of them.
  private boolean overFewWords(int y) {
    return IntStream.range(1, grid.width())
        .anyMatch(x -> {
          TableCell head = grid.at(x, y);
          List<String> words =
              IntStream.range(y + 1, grid.height())
                  .filter(below -> grid.begins(x, below))
                  .mapToObj(below -> text(x, below))
                  .filter(w -> !w.isEmpty())
                  .toList();
          return head != null
              && !head.isBlank()
              && words.size() >= 6
              && words.stream().distinct().count() * 3 <= words.size()
              && !words.contains(head.text());
        });
  }

  private String text(int x, int y) {
    TableCell cell = grid.at(x, y);
    return cell == null ? "" : cell.text();
  }

  /// Whether a cell can be a head: words or a time.
  private boolean names(int x, int y) {
    TableCell cell = grid.at(x, y);
    return cell != null
        && switch (cell.value()) {
          case CellValue.Words _, CellValue.Time _ -> true;
          case CellValue.Numeric _ -> x > 0 && CellValues.year(cell.text()) != null;
          case CellValue.Blank _, CellValue.Sign _, CellValue.Day _ -> false;
        };
  }

  /// The first row with numbers, passing over further rows of heads.
  private int firstNumbers(int from) {
    return IntStream.range(from, Math.min(from + MOST_HEAD_ROWS, grid.height()))
        .filter(y -> numbers(y) > 0)
        .findFirst()
        .orElse(from);
  }

  private boolean mostlyValues(int x, int from) {
    int values = 0;
    int words = 0;
    for (int y = firstNumbers(from); y < grid.height(); y++) {
      TableCell cell = grid.at(x, y);
      if (cell == null || cell.isBlank() || alone(y)) {
        continue;
      }
      boolean word = cell.value() instanceof CellValue.Words;
      values += word ? 0 : 1;
      words += word ? 1 : 0;
    }
    TableCell head = grid.at(x, from - 1);
    TableCell next = grid.at(x, from);
    boolean timeOverTimes =
        head != null && !(head.value() instanceof CellValue.Words) && next != null && !valued(next);
    return values > words && !timeOverTimes;
  }

  private static boolean valued(TableCell cell) {
    return cell.value() instanceof CellValue.Numeric || cell.value() instanceof CellValue.Sign;
  }

  /// Whether short words head long ones.
  private boolean shorter(int y) {
    List<TableCell> heads = grid.cells(y);
    boolean allShort =
        heads.size() == grid.width()
            && heads.stream().skip(1).allMatch(c -> !c.isBlank())
            && heads.stream().allMatch(c -> c.text().length() <= LONGEST_HEAD)
            && heads.stream().noneMatch(c -> c.text().matches("\\d.*"))
            && heads.stream().map(TableCell::text).distinct().count() == heads.size();
    return allShort
        && grid.height() - y > 2
        && (heads.getFirst().isBlank()
            || IntStream.range(0, grid.width())
                .anyMatch(x -> meanLength(x, y + 1) > 2.5 * heads.get(x).text().length()));
  }

  private double meanLength(int x, int from) {
    return IntStream.range(from, grid.height())
        .mapToObj(y -> grid.at(x, y))
        .filter(c -> c != null && !c.isBlank())
        .mapToInt(c -> c.text().length())
        .average()
        .orElse(0);
  }

  private boolean headsFurther(int y, int first) {
    List<TableCell> filled = filled(y);
    if (numbers(y) > 0 || filled.isEmpty() || alone(y)) {
      return false;
    }
    if (IntStream.range(0, grid.width())
        .anyMatch(x -> !grid.begins(x, y) && reaches(x, y, first))) {
      return true;
    }
    TableCell corner = grid.at(0, y);
    boolean bare = corner == null || corner.isBlank();
    TableCell above = grid.at(0, y - 1);
    boolean named = filled.stream().noneMatch(c -> c.value() instanceof CellValue.Sign);
    boolean parted =
        (bare || above == null || above.isBlank())
            && grid.cells(y - 1).stream().anyMatch(c -> c.columns() > 1 && !c.isBlank());
    boolean units =
        filled.stream().skip(bare ? 0 : 1).allMatch(c -> HeadUnits.isUnit(c.text()))
            && filled.size() > (bare ? 0 : 1);
    return named && (units || parted || setOff(y) && filled.size() > 1 && !setOff(y + 1));
  }

  /// Whether a head above covers a place of the row.
  private boolean reaches(int x, int y, int first) {
    TableCell above = grid.at(x, y);
    return above != null
        && !above.isBlank()
        && above.rows() <= MOST_HEAD_ROWS
        && IntStream.range(first, y).anyMatch(h -> grid.same(x, y, x, h));
  }

  private Kind below(int y) {
    List<TableCell> filled = filled(y);
    if (filled.isEmpty()) {
      return grid.cells(y).isEmpty() && !covered(y) ? Kind.BLANK : blankOrBody(y);
    }
    if (grid.width() > 1 && alone(y) && (grid.width() > 2 || spansOrSetOff(filled.getFirst()))) {
      return noteLike(filled.getFirst(), y) ? Kind.NOTE : Kind.SECTION;
    }
    boolean total = TOTAL.matcher(filled.getFirst().text()).matches() && filled.size() > 1;
    return total ? Kind.TOTAL : Kind.BODY;
  }

  private Kind blankOrBody(int y) {
    return covered(y) ? Kind.BODY : Kind.BLANK;
  }

  private boolean covered(int y) {
    return IntStream.range(0, grid.width())
        .anyMatch(x -> !grid.begins(x, y) && !text(x, y).isEmpty());
  }

  private boolean spansOrSetOff(TableCell cell) {
    return cell.columns() > 1 || cell.header() || cell.bold();
  }

  private boolean noteLike(TableCell cell, int y) {
    boolean last =
        IntStream.range(y + 1, grid.height())
            .allMatch(below -> filled(below).isEmpty() || alone(below));
    return last && (NOTE.matcher(cell.text()).matches() || cell.columns() > 1 || isLong(cell));
  }

  private static boolean isLong(TableCell cell) {
    return cell.text().length() > 2 * LONGEST_HEAD;
  }
}
