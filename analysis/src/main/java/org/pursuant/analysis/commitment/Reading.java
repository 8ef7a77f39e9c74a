package org.pursuant.analysis.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Due;

/// All that is known of one announced act when it is judged.
///
/// @param until index after the last word that goes with it
record Reading(
    String sentence,
    List<Word> words,
    Trigger trigger,
    Clause clause,
    int until,
    @Nullable Due due) {

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  Subject subject() {
    Subject own = Subject.of(words, clause.subject(), trigger.first());
    return own == Subject.NONE && !clause.relative() ? shared() : own;
  }

  /// Of a clause that leaves its subject out, the one that begins the sentence.
  private Subject shared() {
    for (int i = 1; i < clause.start(); i++) {
      if (Clause.isFinite(word(i))) {
        return Subject.of(words, 0, i);
      }
    }
    return Subject.NONE;
  }

  boolean dated() {
    return due != null && due.dated();
  }

  /// Whether one of the words stands in the clause, from a word on.
  boolean has(java.util.Set<String> any, int from) {
    for (int i = from; i < until && i < words.size(); i++) {
      if (any.contains(word(i))) {
        return true;
      }
    }
    return false;
  }
}
