package org.pursuant.benchmarks.connections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pursuant.domain.figure.Figure;
import org.pursuant.domain.figure.FigureFinder;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureReader.Order;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.GridRow;
import org.pursuant.domain.table.Slot;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.table.TableColumn;
import org.pursuant.domain.table.TableFinder;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Words;

/// Counts over a whole record what tables and figures are found in it, and checks that no cell of a
/// table is lost or doubled.
public final class FiguresAndTables {
  private final TableFinder tables;
  private final FigureFinder figures;

  private long answers;
  private long cells;
  private long wrong;
  private long numberColumns;
  private long typed;
  private long tableNanos;
  private long figureNanos;
  private final Map<String, Long> kinds = new TreeMap<>();
  private final Map<String, Long> units = new TreeMap<>();

  private FiguresAndTables(TableFinder tables, FigureFinder figures) {
    this.tables = tables;
    this.figures = figures;
  }

  /// What was counted.
  ///
  /// @param answers with a text
  /// @param kinds tables by kind
  /// @param cells of all tables in the source
  /// @param wrongTables whose cells, as texts, are not those of the source, each once
  /// @param typedShare of the cells that are not blank in columns of numbers, those read as numbers
  ///   or signs in their place
  /// @param units figures by family of units
  /// @param courses series by course
  /// @param tablesPerSecond answers read for tables a second
  /// @param figuresPerSecond answers read for figures a second
  public record Result(
      long answers,
      Map<String, Long> kinds,
      long cells,
      long wrongTables,
      double typedShare,
      Map<String, Long> units,
      Map<String, Long> courses,
      double tablesPerSecond,
      double figuresPerSecond) {}

  /// Reads the whole record.
  ///
  /// @param series as derived from this record
  public static Result measure(
      RecordReader record, TableFinder tables, FigureFinder figures, FigureReader series) {
    FiguresAndTables counting = new FiguresAndTables(tables, figures);
    record.forEach(counting::count);
    Map<String, Long> courses = new TreeMap<>();
    int all = Math.toIntExact(series.count(Order.LONGEST, null));
    for (SeriesRow row : series.list(Order.LONGEST, null, all, 0)) {
      courses.merge(row.course().words(), 1L, Long::sum);
    }
    return counting.result(courses);
  }

  private Result result(Map<String, Long> courses) {
    return new Result(
        answers,
        kinds,
        cells,
        wrong,
        numberColumns == 0 ? 1 : (double) typed / numberColumns,
        units,
        courses,
        perSecond(tableNanos),
        perSecond(figureNanos));
  }

  private double perSecond(long nanos) {
    return nanos == 0 ? 0 : answers * 1e9 / nanos;
  }

  private void count(QuestionSummary question) {
    Answer answer = question.state().answer();
    if (answer == null || answer.text() == null || answer.text().isClipped()) {
      return;
    }
    answers++;
    RichText text = answer.text().text();
    long begun = System.nanoTime();
    List<DataTable> found = tables.in(text);
    long read = System.nanoTime();
    List<Figure> said = figures.in(text, answer.answeredOn(), context(question));
    figureNanos += System.nanoTime() - read;
    tableNanos += read - begun;
    said.forEach(f -> units.merge(f.quantity().unit().family(), 1L, Long::sum));
    tables(text, found);
  }

  private static FigureFinder.Context context(QuestionSummary question) {
    String heading = question.state().heading();
    return new FigureFinder.Context(
        heading == null ? "" : heading, question.body() == null ? "" : question.body().slug());
  }

  private void tables(RichText text, List<DataTable> found) {
    List<List<String>> source = new ArrayList<>();
    sourceTables(text.blocks(), source);
    for (int i = 0; i < Math.max(source.size(), found.size()); i++) {
      List<String> wanted = i < source.size() ? source.get(i) : List.of();
      List<String> got = i < found.size() ? cells(found.get(i)) : List.of();
      cells += wanted.size();
      wrong += wanted.equals(got) ? 0 : 1;
    }
    for (DataTable table : found) {
      kinds.merge(table.kind().code(), 1L, Long::sum);
      typed(table);
    }
  }

  /// The words of each table's cells in order, a table before those inside it.
  private static void sourceTables(List<Block> blocks, List<List<String>> tables) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph _, Block.Heading _ -> {}
        case Block.Quote q -> sourceTables(q.content(), tables);
        case Block.ItemList l -> l.items().forEach(i -> sourceTables(i.content(), tables));
        case Block.Table t -> sourceTable(t, tables);
      }
    }
  }

  private static void sourceTable(Block.Table table, List<List<String>> tables) {
    List<String> own = new ArrayList<>();
    tables.add(own);
    for (Block.Row row : table.rows()) {
      for (Block.Cell cell : row.cells()) {
        List<Block> words =
            cell.content().stream().filter(b -> !(b instanceof Block.Table)).toList();
        own.add(Words.key(new RichText(words).plain()));
        sourceTables(cell.content(), tables);
      }
    }
    Collections.sort(own);
  }

  private static List<String> cells(DataTable table) {
    return table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .map(TableCell::printed)
        .map(Words::key)
        .sorted()
        .toList();
  }

  private void typed(DataTable table) {
    for (GridRow row : table.data()) {
      for (int x = 0; x < table.columns().size(); x++) {
        boolean numbers = table.columns().get(x).type() == TableColumn.Type.NUMBERS;
        if (numbers && row.slots().get(x) instanceof Slot.Begins b && !b.cell().isBlank()) {
          CellValue value = b.cell().value();
          numberColumns++;
          typed += value instanceof CellValue.Numeric || value instanceof CellValue.Sign ? 1 : 0;
        }
      }
    }
  }

  /// The figures as a section of a page in Markdown.
  public static String section(Result r) {
    return String.format(
        Locale.ENGLISH,
        """
        ## Figures and tables

        %,d answers whose text is known in full.

        Tables by kind: %s. %,d cells in the source; tables of which a cell is lost or doubled: %,d.

        Of the cells in columns of numbers that are not blank, %.1f %% are read as numbers or as signs in their place.

        Figures in running text by unit: %s.

        Series: %s.

        Speed on one thread: tables %,.0f answers a second, figures %,.0f.
        """,
        r.answers(),
        counts(r.kinds()),
        r.cells(),
        r.wrongTables(),
        100 * r.typedShare(),
        counts(r.units()),
        counts(r.courses()),
        r.tablesPerSecond(),
        r.figuresPerSecond());
  }

  private static String counts(Map<String, Long> counts) {
    return String.join(
        ", ",
        counts.entrySet().stream()
            .map(e -> String.format(Locale.ENGLISH, "%s %,d", e.getKey(), e.getValue()))
            .toList());
  }
}
