package org.pursuant.analysis.commitment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Due;

/// Finds which of the times that a sentence names goes with an announced act.
final class DueTimes {
  private static final Set<String> TARGETS =
      Lexicon.words("achieve reach halve double eliminate decarbonise end cut reduce meet");

  private final Sentence sentence;
  private final List<Word> words;
  private final List<TimePhrase> times;

  DueTimes(Sentence sentence, List<Word> words, List<TimePhrase> times) {
    this.sentence = sentence;
    this.words = words;
    this.times = times;
  }

  /// The time of a promise: of its own clause, or else of those that follow as part of it.
  @Nullable Due due(Trigger trigger, Clause clause, int own, int until) {
    Due ofOwn = due(trigger, clause, own);
    return ofOwn != null || own >= until ? ofOwn : due(trigger, clause, until);
  }

  /// The time that goes with a trigger: one with days after its verb, an end ("by") before others;
  /// else one with days at the head of the clause or next to the trigger; else one without days.
  private @Nullable Due due(Trigger trigger, Clause clause, int until) {
    Due timed = timed(trigger, clause, until);
    return timed != null ? timed : event(trigger, clause, until);
  }

  /// Of these, those that name days or a time to come, not events.
  @Nullable Due timed(Trigger trigger, Clause clause, int until) {
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
      if (ofTarget(trigger, phrase)) {
        return 0;
      }
      boolean byEnd = dated && phrase.due().from() == null;
      return dated ? byEnd ? 6 : 5 : 3;
    }
    if (trigger.kind() == Trigger.Kind.AIM || ofEffect(phrase)) {
      return 0;
    }
    boolean leads =
        phrase.firstWord() <= clause.start() + 2 || phrase.lastWord() >= trigger.first() - 2;
    return leads ? dated ? 4 : 2 : 0;
  }

  /// "A plan to halve waste by 2030" says when the waste is to be halved, not when there is a plan.
  private boolean ofTarget(Trigger trigger, TimePhrase phrase) {
    for (int i = trigger.verb() + 2; i < phrase.firstWord(); i++) {
      if (words.get(i - 1).lower().equals("to") && TARGETS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "The scales with effect from 1 May will be published" says when they are to apply.
  private boolean ofEffect(TimePhrase phrase) {
    return phrase.firstWord() > 0 && words.get(phrase.firstWord() - 1).lower().equals("effect");
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
