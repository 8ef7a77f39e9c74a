package org.pursuant.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.TableReader;
import org.pursuant.domain.table.TableRow;
import org.pursuant.web.site.Facts;

/// Derived facts held in memory.
final class KnownFacts {
  private KnownFacts() {}

  /// No figures.
  static FigureReader noFigures() {
    return new Series(List.of(), List.of());
  }

  /// No tables.
  static TableReader noTables() {
    return new Tables(List.of());
  }

  /// Some series, with rows of lists, and tables that every answer holds.
  static Facts of(List<FigureSeries> series, List<SeriesRow> rows, List<DataTable> tables) {
    return new TestFacts().figures(new Series(series, rows), noTables(), _ -> tables).facts();
  }

  private record Series(List<FigureSeries> series, List<SeriesRow> rows) implements FigureReader {
    @Override
    public Optional<FigureSeries> series(String key) {
      return series.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    @Override
    public List<InSeries> ofQuestion(QuestionId question) {
      return series.stream()
          .flatMap(s -> s.statements().stream())
          .filter(s -> s.question().equals(question))
          .map(s ->
              new InSeries(
                  s.figure().start(),
                  s.figure().end(),
                  rows.stream()
                      .filter(r -> r.key().equals(s.figure().key()))
                      .findFirst()
                      .orElseThrow()))
          .toList();
    }

    @Override
    public List<SeriesRow> list(Order order, @Nullable String body, int limit, int offset) {
      return rows.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public long count(Order order, @Nullable String body) {
      return rows.size();
    }

    @Override
    public Map<String, Long> counts() {
      return Map.of();
    }
  }

  private record Tables(List<TableRow> rows) implements TableReader {
    @Override
    public List<TableRow> list(Wanted wanted, int limit, int offset) {
      return rows.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public long count(Wanted wanted) {
      return rows.size();
    }

    @Override
    public List<TableRow> continued(QuestionId question, int number, int limit) {
      return List.of();
    }
  }
}
