package org.pursuant.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.PromiseQuery;
import org.pursuant.domain.commitment.PromiseReader;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.table.TableReader;
import org.pursuant.domain.table.TableRow;

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

  /// Some series, with rows of lists.
  static FigureReader figures(List<FigureSeries> series, List<SeriesRow> rows) {
    return new Series(series, rows);
  }

  /// Rows of a list of tables.
  static TableReader tables(List<TableRow> rows) {
    return new Tables(rows);
  }

  /// A promise that is found around every place.
  static PromiseReader promise(Promise promise) {
    return new PromiseReader() {
      @Override
      public List<Said> of(QuestionId question) {
        return promise.history().stream().filter(s -> s.question().equals(question)).toList();
      }

      @Override
      public Optional<Promise> find(String key) {
        return promise.key().equals(key) ? Optional.of(promise) : Optional.empty();
      }

      @Override
      public AroundPlaces<Promise> around(List<AnswerPlace> places, int skip, int limit) {
        return places.isEmpty() ? AroundPlaces.none() : new AroundPlaces<>(1, List.of(promise));
      }

      @Override
      public List<Promise> list(PromiseQuery query, int skip, int limit) {
        return List.of(promise);
      }

      @Override
      public List<Promise> latest(PromiseQuery query, int limit) {
        return List.of(promise);
      }

      @Override
      public List<String> members() {
        return List.of();
      }

      @Override
      public long count(PromiseQuery query) {
        return 1;
      }
    };
  }

  private record Series(List<FigureSeries> series, List<SeriesRow> rows) implements FigureReader {
    @Override
    public Optional<FigureSeries> series(String key) {
      return series.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    @Override
    public List<Stated> of(QuestionId question) {
      return series.stream()
          .flatMap(s -> s.statements().stream())
          .filter(s -> s.question().equals(question))
          .map(s -> new Stated(s, row(s)))
          .toList();
    }

    private SeriesRow row(FigureStatement statement) {
      return rows.stream()
          .filter(r -> r.key().equals(statement.figure().key()))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public AroundPlaces<Stated> around(List<AnswerPlace> places, int offset, int limit) {
      List<Stated> all =
          places.stream()
              .flatMap(p ->
                  of(p.question()).stream()
                      .filter(s ->
                          s.statement().figure().sentenceStart() <= p.from()
                              && s.statement().figure().sentenceEnd() >= p.to()))
              .toList();
      return new AroundPlaces<>(all.size(), all.stream().skip(offset).limit(limit).toList());
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
