package org.pursuant.web.page.name;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.figure.FigureReader.Stated;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.page.promise.PromiseRow;
import org.pursuant.web.site.Facts;

/// Reads what answers say where they mention a name.
final class NameSurroundings {
  /// So many of the newest places are looked at.
  static final int PLACES = 2_000;

  private final RecordReader record;
  private final Facts facts;
  private final LocalDate today;

  NameSurroundings(RecordReader record, Facts facts, LocalDate today) {
    this.record = record;
    this.facts = facts;
    this.today = today;
  }

  /// The first few of everything.
  AroundName first(ListedName name, int few) {
    return read(name, EnumSet.allOf(Found.class), 0, few);
  }

  /// Some of one list.
  AroundName some(ListedName name, Found what, int skip, int limit) {
    return read(name, EnumSet.of(what), skip, limit);
  }

  private AroundName read(ListedName name, Set<Found> wanted, int skip, int limit) {
    List<AnswerPlace> places = facts.names().answered(name.slug(), PLACES);
    AroundPlaces<Line> lines =
        around(wanted, Found.LINES, () -> facts.lines().around(places, skip, limit));
    AroundPlaces<Stated> figures =
        around(wanted, Found.FIGURES, () -> facts.figures().around(places, skip, limit));
    AroundPlaces<Promise> promises =
        around(wanted, Found.PROMISES, () -> facts.promises().around(places, skip, limit));
    Map<QuestionId, QuestionSummary> questions = questions(figures.found(), promises.found());
    return new AroundName(
        name,
        new AroundName.Totals(lines.total(), figures.total(), promises.total()),
        lines.found(),
        figures.found().stream()
            .map(f -> new NamedFigure(f, questions.get(f.statement().question())))
            .toList(),
        promises.found().stream().map(p -> row(p, questions)).toList(),
        places.size() == PLACES);
  }

  private static <T> AroundPlaces<T> around(
      Set<Found> wanted, Found what, Supplier<AroundPlaces<T>> read) {
    return wanted.contains(what) ? read.get() : AroundPlaces.none();
  }

  private PromiseRow row(Promise promise, Map<QuestionId, QuestionSummary> questions) {
    return new PromiseRow(promise, questions, facts.verdicts().of(promise.key()), today);
  }

  private Map<QuestionId, QuestionSummary> questions(List<Stated> figures, List<Promise> promises) {
    Set<QuestionId> ids = new HashSet<>();
    figures.forEach(f -> ids.add(f.statement().question()));
    for (Promise promise : promises) {
      promise.history().stream().map(Said::question).forEach(ids::add);
      promise.evidence().stream().map(Evidence::question).forEach(ids::add);
    }
    Map<QuestionId, QuestionSummary> questions = new HashMap<>();
    record.summaries(ids).forEach(q -> questions.put(q.id(), q));
    return questions;
  }
}
