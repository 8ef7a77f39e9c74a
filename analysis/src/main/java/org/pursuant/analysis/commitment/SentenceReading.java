package org.pursuant.analysis.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;

/// One sentence, read for promises.
final class SentenceReading {
  private final Sentence sentence;
  private final List<Word> words;
  private final List<TimePhrase> times;

  SentenceReading(Sentence sentence, @Nullable LocalDate day) {
    this.sentence = sentence;
    this.words = Word.of(sentence.text());
    this.times = Times.in(sentence.text(), words, day);
  }

  /// A trigger that was judged to promise something.
  private record Accepted(Trigger trigger, Clause clause) {}

  List<Commitment> promises() {
    List<Accepted> accepted = new ArrayList<>();
    List<Trigger> triggers = Triggers.in(words);
    for (int n = 0; n < triggers.size(); n++) {
      Trigger trigger = triggers.get(n);
      Clause clause = Clause.of(words, trigger);
      int until =
          n + 1 < triggers.size()
              ? Math.max(trigger.verb() + 1, Clause.of(words, triggers.get(n + 1)).start())
              : words.size();
      Reading reading =
          new Reading(
              sentence.text(), words, trigger, clause, until, timed(trigger, clause, until));
      if (Judgement.promises(reading)) {
        accepted.add(new Accepted(trigger, clause));
      }
    }
    List<Accepted> kept = apart(accepted);
    List<Commitment> promises = new ArrayList<>();
    for (int n = 0; n < kept.size(); n++) {
      int end = n + 1 < kept.size() ? kept.get(n + 1).clause().start() : words.size();
      promises.add(promise(kept.get(n), n == 0 ? 0 : kept.get(n).clause().start(), end));
    }
    return promises;
  }

  /// Of triggers that share a clause, the first; of one that only considers before a firm one, the
  /// firm one.
  private List<Accepted> apart(List<Accepted> accepted) {
    List<Accepted> kept = new ArrayList<>();
    for (Accepted next : accepted) {
      Accepted last = kept.isEmpty() ? null : kept.getLast();
      if (last != null && weaker(last, next)) {
        kept.removeLast();
        kept.add(next);
      } else if (last == null || next.clause().start() > last.trigger().verb() && !copy(next)) {
        kept.add(next);
      }
    }
    return kept;
  }

  /// "I will write …, and a copy of the letter will be placed …" is one promise.
  private boolean copy(Accepted next) {
    for (int i = next.clause().start(); i < next.trigger().first(); i++) {
      if (words.get(i).lower().equals("copy")) {
        return true;
      }
    }
    return false;
  }

  private static boolean weaker(Accepted last, Accepted next) {
    return last.trigger().kind() == Trigger.Kind.CONSIDERING
        && next.trigger().kind() != Trigger.Kind.CONSIDERING
        && next.trigger().kind() != Trigger.Kind.PRESENT;
  }

  private Commitment promise(Accepted accepted, int earliest, int endWord) {
    Trigger trigger = accepted.trigger();
    Clause clause = accepted.clause();
    int first =
        Math.min(clause.relative() || tells(clause) ? earliest : clause.start(), trigger.first());
    int last = endWord - 1;
    while (last > trigger.verb() && trailing(last)) {
      last--;
    }
    int start = words.get(first).start();
    int end = words.get(Math.max(last, trigger.verb())).end();
    String actor =
        clause.subject() < trigger.first()
            ? sentence
                .text()
                .substring(
                    words.get(clause.subject()).start(), words.get(trigger.first() - 1).end())
            : "";
    Due due = due(trigger, clause, endWord);
    return new Commitment(
        sentence.start() + start,
        sentence.start() + end,
        sentence.text().substring(start, end),
        actor,
        Acts.of(words, trigger, endWord, actor),
        trigger.kind().firmness(),
        due);
  }

  /// Of "…, with a consultation to be launched in May" the words before tell on what.
  private boolean tells(Clause clause) {
    return clause.start() > 0 && words.get(clause.start() - 1).lower().equals("with");
  }

  private boolean trailing(int i) {
    return Set.of(",", ";", "and", "but", "with", "so", "which", "that", "while", "whilst", ".")
        .contains(words.get(i).lower());
  }

  /// The time that goes with a trigger: one with days after its verb, an end ("by") before others;
  /// else one with days at the head of the clause or next to the trigger; else one without days.
  private @Nullable Due due(Trigger trigger, Clause clause, int until) {
    Due timed = timed(trigger, clause, until);
    return timed != null ? timed : event(trigger, clause, until);
  }

  private @Nullable Due timed(Trigger trigger, Clause clause, int until) {
    TimePhrase best = null;
    int score = 0;
    for (TimePhrase phrase : times) {
      int value = fits(phrase, trigger, clause, until);
      if (value > score) {
        best = phrase;
        score = value;
      }
    }
    return best == null ? null : best.due();
  }

  private int fits(TimePhrase phrase, Trigger trigger, Clause clause, int until) {
    if (phrase.firstWord() < clause.start() || phrase.lastWord() >= until) {
      return 0;
    }
    boolean dated = phrase.due().dated();
    if (phrase.firstWord() > trigger.first()) {
      boolean byEnd = dated && phrase.due().from() == null;
      return dated ? byEnd ? 6 : 5 : 4;
    }
    if (trigger.kind() == Trigger.Kind.AIM) {
      return 0;
    }
    boolean leads =
        phrase.firstWord() <= clause.start() + 2 || phrase.lastWord() >= trigger.first() - 2;
    return leads ? dated ? 3 : 2 : 0;
  }

  private @Nullable Due event(Trigger trigger, Clause clause, int until) {
    VagueTimes vague = new VagueTimes(words);
    for (int i = trigger.verb() + 1; i < until; i++) {
      int last = vague.eventFrom(i);
      if (last > i) {
        return new Due(
            sentence
                .text()
                .substring(words.get(i).start(), words.get(Math.min(last, until - 1)).end()),
            null,
            null);
      }
    }
    int last = vague.eventFrom(clause.start());
    return last > clause.start() && last < trigger.first()
        ? new Due(
            sentence.text().substring(words.get(clause.start()).start(), words.get(last).end()),
            null,
            null)
        : null;
  }
}
