package org.pursuant.analysis.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Firmness;

/// One sentence, read for promises.
final class SentenceReading {
  private final Sentence sentence;
  private final List<Word> words;
  private final DueTimes times;
  private final PromiseModel model;
  private final List<Announced> announced = new ArrayList<>();

  /// @param firstOf whether the sentence begins its text
  /// @param lastOf whether it ends it
  SentenceReading(
      Sentence sentence,
      @Nullable LocalDate day,
      PromiseModel model,
      boolean firstOf,
      boolean lastOf) {
    this.sentence = sentence;
    this.model = model;
    this.words = Word.of(sentence.text());
    this.times = new DueTimes(sentence, words, Times.in(sentence.text(), words, day));
    List<Trigger> triggers = LooserTriggers.with(words);
    List<Clause> clauses = triggers.stream().map(t -> Clause.of(words, t)).toList();
    for (int n = 0; n < triggers.size(); n++) {
      boolean shares = n > 0 && clauses.get(n).start() <= triggers.get(n - 1).verb();
      read(triggers, clauses, n, new Signs.Place(firstOf, lastOf, n, shares));
    }
  }

  /// A trigger that may promise something.
  private record Announced(
      Trigger trigger, Clause clause, int until, Set<String> signs, double probability) {}

  private void read(List<Trigger> triggers, List<Clause> clauses, int n, Signs.Place place) {
    Trigger trigger = triggers.get(n);
    Clause clause = clauses.get(n);
    int until =
        n + 1 < triggers.size()
            ? Math.max(trigger.verb() + 1, clauses.get(n + 1).start())
            : words.size();
    Reading reading =
        new Reading(
            sentence.text(), words, trigger, clause, until, times.timed(trigger, clause, until));
    Act act = Acts.of(words, trigger, until, actor(trigger, clause));
    Set<String> signs = Signs.of(reading, act, place);
    double probability = Judgement.ruledOut(reading) ? 0 : model.probability(signs);
    announced.add(new Announced(trigger, clause, until, signs, probability));
  }

  /// All clauses that may promise something, in the order of the sentence.
  List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (Announced a : announced) {
      int first = Math.min(a.clause().start(), a.trigger().first());
      int last = Math.max(Math.min(a.until(), words.size()) - 1, a.trigger().verb());
      candidates.add(
          new Candidate(
              sentence.start() + words.get(a.trigger().first()).start(),
              sentence.start() + words.get(first).start(),
              sentence.start() + words.get(last).end(),
              a.signs()));
    }
    return candidates;
  }

  List<Commitment> promises() {
    List<Announced> kept = apart();
    List<Commitment> promises = new ArrayList<>();
    for (int n = 0; n < kept.size(); n++) {
      int end = n + 1 < kept.size() ? kept.get(n + 1).clause().start() : words.size();
      promises.add(promise(kept.get(n), n == 0 ? 0 : kept.get(n).clause().start(), end));
    }
    return promises;
  }

  /// Of triggers that share a clause, the one that promises most probably.
  private List<Announced> apart() {
    List<Announced> kept = new ArrayList<>();
    for (Announced next : announced) {
      Announced last = kept.isEmpty() ? null : kept.getLast();
      if (model.promises(next.probability())
          && (last == null || !copy(next) && !tellsMore(next, last))
          && prevails(next, kept)) {
        kept.add(next);
      }
    }
    return kept;
  }

  /// Whether a trigger is more probable than all those kept whose clause it shares, which it then
  /// takes the place of.
  private static boolean prevails(Announced next, List<Announced> kept) {
    int shared = kept.size();
    while (shared > 0 && next.clause().start() <= kept.get(shared - 1).trigger().verb()) {
      shared--;
      if (next.probability() <= kept.get(shared).probability()) {
        return false;
      }
    }
    kept.subList(shared, kept.size()).clear();
    return true;
  }

  /// "We will publish a plan, which will set out …" is one promise.
  private boolean tellsMore(Announced next, Announced last) {
    int before = next.clause().start() - 1;
    return before > last.trigger().verb()
        && (next.clause().relative()
            || Set.of("where", "which").contains(words.get(before).lower()));
  }

  /// "I will write …, and a copy of the letter will be placed …" is one promise.
  private boolean copy(Announced next) {
    for (int i = next.clause().start(); i < next.trigger().first(); i++) {
      if (words.get(i).lower().equals("copy")) {
        return true;
      }
    }
    return false;
  }

  private Commitment promise(Announced of, int earliest, int endWord) {
    Trigger trigger = of.trigger();
    Clause clause = of.clause();
    int first =
        Math.min(clause.relative() || tells(clause) ? earliest : clause.start(), trigger.first());
    int last = endWord - 1;
    while (last > trigger.verb() && trailing(last)) {
      last--;
    }
    int start = words.get(first).start();
    int end = words.get(Math.max(last, trigger.verb())).end();
    String actor = actor(trigger, clause);
    return new Commitment(
        sentence.start() + start,
        sentence.start() + end,
        sentence.text().substring(start, end),
        actor,
        Acts.of(words, trigger, endWord, actor),
        firmness(of),
        times.due(trigger, clause, Math.min(of.until(), endWord), endWord),
        model.grounds(of.signs(), of.probability()));
  }

  /// "The review will consider …" says for certain what a review is to do.
  private Firmness firmness(Announced of) {
    boolean certain =
        of.trigger().kind() == Trigger.Kind.CONSIDERING
            && !of.trigger().passive()
            && of.signs().contains("subject instrument")
            && words.get(of.trigger().first()).lower().equals("will");
    return certain ? Firmness.FIRM : of.trigger().kind().firmness();
  }

  private String actor(Trigger trigger, Clause clause) {
    return clause.subject() < trigger.first()
        ? sentence
            .text()
            .substring(words.get(clause.subject()).start(), words.get(trigger.first() - 1).end())
        : "";
  }

  /// Of "…, with a consultation to be launched in May" the words before tell on what.
  private boolean tells(Clause clause) {
    return clause.start() > 0 && words.get(clause.start() - 1).lower().equals("with");
  }

  private boolean trailing(int i) {
    return Set.of(",", ";", "and", "but", "with", "so", "which", "that", "while", "whilst", ".")
        .contains(words.get(i).lower());
  }
}
