package org.pursuant.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Firmness;
import org.pursuant.domain.commitment.Grounds;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.PromiseQuery;
import org.pursuant.domain.commitment.PromiseReader;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.commitment.Verdicts;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reply.Weighed;

/// Promises for tests, and verdicts that are kept in memory.
final class InventedPromises implements PromiseReader {
  private final List<Promise> promises;

  InventedPromises(Promise... promises) {
    this.promises = List.of(promises);
  }

  /// A promise of one place.
  ///
  /// @param due null for no day
  static Promise made(
      String key, QuestionId in, LocalDate day, String quote, @Nullable LocalDate due) {
    Commitment commitment =
        new Commitment(
            0,
            quote.length(),
            quote,
            "we",
            Act.PUBLISH,
            Firmness.FIRM,
            due == null ? null : new Due("by then", null, due),
            new Grounds(0.9, List.of(new Weighed("verb publish", 1.5))));
    return new Promise(
        key,
        List.of(new Said(key, in, day, "sea", "90001", 0, quote.length(), commitment)),
        List.of());
  }

  /// The same with evidence found by a name.
  static Promise shown(Promise promise, LocalDate day, String quote, String name) {
    return new Promise(
        promise.key(),
        promise.history(),
        List.of(
            new Evidence(
                promise.key(),
                new QuestionId(999),
                day,
                0,
                quote.length(),
                quote,
                Evidence.Way.NAME,
                name)));
  }

  @Override
  public List<Said> of(QuestionId question) {
    return promises.stream()
        .flatMap(p -> p.history().stream())
        .filter(s -> s.question().equals(question))
        .toList();
  }

  @Override
  public Optional<Promise> find(String key) {
    return promises.stream().filter(p -> p.key().equals(key)).findFirst();
  }

  @Override
  public AroundPlaces<Promise> around(List<AnswerPlace> places, int skip, int limit) {
    return AroundPlaces.none();
  }

  @Override
  public List<Promise> list(PromiseQuery query, int skip, int limit) {
    return promises.stream().filter(p -> meets(p, query)).skip(skip).limit(limit).toList();
  }

  @Override
  public List<Promise> latest(PromiseQuery query, int limit) {
    return promises.stream()
        .filter(p -> meets(p, query))
        .sorted(
            Comparator.comparing(
                (Promise p) -> p.latest().day(),
                Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
        .limit(limit)
        .toList();
  }

  @Override
  public List<String> members() {
    return promises.stream()
        .flatMap(p -> p.history().stream())
        .map(Said::member)
        .distinct()
        .toList();
  }

  @Override
  public long count(PromiseQuery query) {
    return list(query, 0, Integer.MAX_VALUE).size();
  }

  private static boolean meets(Promise p, PromiseQuery q) {
    LocalDate due = p.dueBy();
    return (q.only() == null || Objects.requireNonNull(q.only()).contains(p.key()))
        && !q.except().contains(p.key())
        && (q.dueFrom() == null || due != null && !due.isBefore(q.dueFrom()))
        && (q.dueTo() == null || due != null && !due.isAfter(q.dueTo()))
        && (q.evidence() == null || q.evidence() != p.evidence().isEmpty());
  }

  /// Keeps verdicts until the test is over.
  static final class MemoryVerdicts implements Verdicts {
    private final List<Verdict> kept = new ArrayList<>();

    @Override
    public List<Verdict> of(String promise) {
      return kept.stream().filter(v -> v.promise().equals(promise)).toList();
    }

    @Override
    public List<Verdict> all() {
      return List.copyOf(kept);
    }

    @Override
    public void record(Verdict verdict) {
      kept.add(verdict);
    }
  }
}
