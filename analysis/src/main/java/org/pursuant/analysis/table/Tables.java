package org.pursuant.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.GridRow.Kind;
import org.pursuant.domain.table.Slot;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableColumn;
import org.pursuant.domain.table.TableNote;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.Inline;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Words;

/// Reads every table of a text as data. Pure and safe for many threads. Every cell of the source
/// begins at exactly one place of the result. The time is in proportion to the places of a table,
/// of which there are at most some hundred thousand.
public final class Tables {
  /// Raised when the same text may give another result.
  public static final int VERSION = 2;

  /// Titles are not longer.
  private static final int LONGEST_TITLE = 300;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:table|annex|figure|chart) ?[A-Z0-9].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<DataTable> tables = new ArrayList<>();
  private int number;

  private Tables() {}

  /// In the order of the text, a table before those inside it.
  public static List<DataTable> in(RichText text) {
    Tables tables = new Tables();
    tables.blocks(text.blocks(), 0);
    return tables.tables;
  }

  private void blocks(List<Block> blocks, int inside) {
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Paragraph _, Block.Heading _ -> {}
        case Block.Quote q -> blocks(q.content(), inside);
        case Block.ItemList l -> l.items().forEach(item -> blocks(item.content(), inside));
        case Block.Table t ->
            table(t, inside, lead(blocks, i), blocks.subList(i + 1, blocks.size()));
      }
    }
  }

  private record Lead(String words, boolean title) {
    static final Lead NONE = new Lead("", false);
  }

  private static Lead lead(List<Block> blocks, int at) {
    if (at == 0) {
      return Lead.NONE;
    }
    Block before = blocks.get(at - 1);
    List<Inline> content =
        switch (before) {
          case Block.Paragraph p -> p.content();
          case Block.Heading h -> h.content();
          case Block.Quote _, Block.ItemList _, Block.Table _ -> List.of();
        };
    String words = Words.folded(new RichText(List.of(before)).plain());
    if (content.isEmpty()) {
      return Lead.NONE;
    }
    boolean strong = content.stream().allMatch(Tables::strong);
    boolean named = before instanceof Block.Heading || strong || NAMED.matcher(words).matches();
    return new Lead(words, named && words.length() <= LONGEST_TITLE);
  }

  private static boolean strong(Inline inline) {
    return switch (inline) {
      case Inline.Words w -> w.text().isBlank();
      case Inline.Styled s -> s.style() == Inline.Style.STRONG;
      case Inline.Break _ -> true;
      case Inline.Link _ -> false;
    };
  }

  private void table(Block.Table table, int inside, Lead lead, List<Block> after) {
    int own = ++number;
    int place = tables.size();
    table.rows().forEach(r -> r.cells().forEach(c -> blocks(c.content(), own)));
    boolean outer = number > own;
    Grid grid = Grid.of(table);
    RowKinds.Found found = RowKinds.of(grid);
    String title = title(table, grid, found.kinds(), lead);
    List<TableColumn> columns = Columns.of(grid, found.kinds(), title + " " + titles(grid, found));
    Kinds.Judged judged = Kinds.of(grid, found, columns, outer);
    List<GridRow> rows = rows(grid, found.kinds(), columns);
    tables.add(
        place,
        new DataTable(
            own,
            inside,
            judged.kind(),
            judged.reasons(),
            title,
            lead.words(),
            columns,
            rows,
            notes(rows, after)));
  }

  private static String titles(Grid grid, RowKinds.Found found) {
    return IntStream.range(0, grid.height())
        .filter(y -> found.kinds().get(y) == Kind.TITLE)
        .mapToObj(y -> words(grid, y))
        .collect(Collectors.joining(" "));
  }

  private static String title(Block.Table table, Grid grid, List<Kind> kinds, Lead lead) {
    if (!table.caption().isBlank()) {
      return Words.folded(table.caption());
    }
    String rows =
        IntStream.range(0, grid.height())
            .filter(y -> kinds.get(y) == Kind.TITLE)
            .mapToObj(y -> words(grid, y))
            .filter(w -> !HeadUnits.isUnit(w))
            .collect(Collectors.joining(" – "));
    return !rows.isEmpty() ? rows : lead.title() ? lead.words() : "";
  }

  private static String words(Grid grid, int y) {
    return grid.cells(y).stream().map(TableCell::text).collect(Collectors.joining(" ")).strip();
  }

  private static List<GridRow> rows(Grid grid, List<Kind> kinds, List<TableColumn> columns) {
    return IntStream.range(0, grid.height())
        .mapToObj(y -> new GridRow(kinds.get(y), slots(grid, y, kinds.get(y), columns)))
        .toList();
  }

  private static List<Slot> slots(Grid grid, int y, Kind kind, List<TableColumn> columns) {
    return IntStream.range(0, grid.width())
        .mapToObj(x -> grid.slot(x, y, labels(grid.at(x, y), kind, columns.get(x).head())))
        .toList();
  }

  /// Whether the words of a merged cell hold for every place that it covers.
  private static boolean labels(
      @org.jspecify.annotations.Nullable TableCell cell, Kind kind, boolean headColumn) {
    return switch (kind) {
      case TITLE, SECTION, NOTE, BLANK -> false;
      case HEADER -> true;
      case BODY, TOTAL ->
          headColumn
              || cell != null
                  && !(cell.value() instanceof CellValue.Numeric)
                  && !(cell.value() instanceof CellValue.Sign);
    };
  }

  private static List<TableNote> notes(List<GridRow> rows, List<Block> after) {
    Stream<TableNote> inside =
        rows.stream()
            .filter(r -> r.kind() == Kind.NOTE)
            .map(GridRow::firstWords)
            .map(Notes::inside);
    return Stream.concat(inside, Notes.after(after).stream()).toList();
  }
}
