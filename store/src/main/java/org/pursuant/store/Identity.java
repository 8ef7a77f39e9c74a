package org.pursuant.store;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;

/// Which question a sighting is of, and which questions are one.
///
/// A source's own id decides first, then House, date tabled and UIN, then, where a source states no
/// date tabled, House, day of the answer and UIN; a page without any of these is known by its
/// words. Two questions with different official ids are never one.
final class Identity {
  private static final long PAGE_ONLY = Codes.bit(Lineage.PAGE);

  private final View view;
  private final QuestionTable questions;

  Identity(View view, QuestionTable questions) {
    this.view = view;
    this.questions = questions;
  }

  /// @param question null where the sighting is of a question not met before
  /// @param merged whether questions became one by it
  record Found(@Nullable Long question, boolean merged) {}

  Found find(List<SourceId> names, Lineage lineage, QuestionState state) {
    Set<Long> found = new LinkedHashSet<>();
    names.forEach(name -> add(found, view.ids.find(name)));
    QuestionKey key = state.key();
    Long byKey = key == null ? null : view.ids.find(key);
    if (byKey != null && !hasOtherOfficial(byKey, names)) {
      found.add(byKey);
    }
    if (found.isEmpty() && lineage != Lineage.PAGE) {
      add(found, byAnswer(names, state));
    }
    if (found.isEmpty() && names.getFirst().provisional()) {
      add(found, byWords(state));
    }
    return one(found);
  }

  private static void add(Set<Long> found, @Nullable Long question) {
    if (question != null) {
      found.add(question);
    }
  }

  /// What names one question leads to one: those found become one where they can.
  private Found one(Set<Long> found) {
    Long best = null;
    boolean merged = false;
    for (Long next : found) {
      if (best == null) {
        best = next;
      } else if (mergeable(best, next)) {
        boolean nextIsOfficial = view.ids.official(next) != null;
        long winner = nextIsOfficial ? next : best;
        Map<Lineage, Chain> chains = absorb(winner, nextIsOfficial ? best : next);
        settle(winner, chains);
        best = winner;
        merged = true;
      }
    }
    return new Found(best, merged);
  }

  private boolean hasOtherOfficial(long question, List<SourceId> names) {
    SourceId first = names.getFirst();
    if (!first.scheme().equals(SourceId.OFFICIAL)) {
      return false;
    }
    return view.ids.of(question).stream()
        .anyMatch(id -> id.scheme().equals(SourceId.OFFICIAL) && !names.contains(id));
  }

  private @Nullable Long byAnswer(List<SourceId> names, QuestionState state) {
    LocalDate answered = state.answer() == null ? null : state.answer().answeredOn();
    if (state.house() == null || state.uin() == null || answered == null) {
      return null;
    }
    List<Long> candidates =
        view.db.list(
            "SELECT id FROM question WHERE uin = ? AND house = ? AND answered = ? AND (tabled IS NULL OR ?)",
            row -> row.getLong(1),
            state.uin().value(),
            state.house().code(),
            answered.toEpochDay(),
            state.tabled() == null ? 1L : 0L);
    candidates.removeIf(c -> hasOtherOfficial(c, names));
    return candidates.size() == 1 ? candidates.getFirst() : null;
  }

  /// The one question that a page of these words can be of; null where there is none or several.
  private @Nullable Long byWords(QuestionState state) {
    Long key = Derivation.textKey(state);
    if (key == null) {
      return null;
    }
    List<Long> agreeing = agreeing(key, view.derivation.withMembers(state), -1, ALL);
    return agreeing.size() == 1 ? agreeing.getFirst() : null;
  }

  private static final String ALL = "SELECT id FROM question WHERE text_key = ?1 AND ?2 = ?2";
  private static final String PAGES =
      "SELECT id FROM question WHERE text_key = ?1 AND lineages = ?2";
  private static final String OTHERS =
      "SELECT id FROM question WHERE text_key = ?1 AND lineages <> ?2";

  private List<Long> agreeing(long key, QuestionState state, long but, String sql) {
    List<Long> candidates = view.db.list(sql, row -> row.getLong(1), key, PAGE_ONLY);
    candidates.removeIf(c -> c == but || !Fusion.agree(state, view.summaries.state(c)));
    return candidates;
  }

  /// Whether two questions can be one: not if each has an official id of its own.
  boolean mergeable(long one, long other) {
    return view.ids.official(one) == null || view.ids.official(other) == null;
  }

  /// Lets a key lead to a question if it leads nowhere yet.
  void claim(long question, @Nullable QuestionKey key) {
    if (key != null && view.ids.find(key) == null) {
      view.ids.lead(key, question);
    }
  }

  /// Writes the row of a question after its chains, ids or Members changed, and lets pages that are
  /// of this question become one with it.
  void settle(long question, Map<Lineage, Chain> chains) {
    QuestionState state = view.derivation.state(chains);
    Long loser = contest(question, state.key());
    questions.save(question, view.derivation.of(question, chains));
    if (loser != null) {
      questions.refresh(loser);
    }
    Long key = Derivation.textKey(state);
    boolean real = chains.keySet().stream().anyMatch(l -> l != Lineage.PAGE);
    if (key == null || !real) {
      return;
    }
    for (long page : agreeing(key, state, question, PAGES)) {
      QuestionState printed = view.summaries.state(page);
      if (agreeing(key, printed, -1, OTHERS).equals(List.of(question))) {
        Map<Lineage, Chain> both = absorb(question, page);
        questions.save(question, view.derivation.of(question, both));
      }
    }
  }

  /// Lets a question's own key lead to it, unless another one has more right to it: one whose key
  /// it still is and whose official id is lower.
  ///
  /// @return the question that lost the key; null where none did
  private @Nullable Long contest(long question, @Nullable QuestionKey key) {
    Long holder = key == null ? null : view.ids.find(key);
    if (key == null || (holder != null && holder == question)) {
      return null;
    }
    if (holder != null && questions.hasKey(holder, key)) {
      Long theirs = view.ids.official(holder);
      Long ours = view.ids.official(question);
      if (ours == null || (theirs != null && theirs < ours)) {
        return null;
      }
    }
    view.ids.lead(key, question);
    return holder;
  }

  /// Makes two questions one; what led to the loser leads to the winner.
  ///
  /// @return the winner's chains
  Map<Lineage, Chain> absorb(long winner, long loser) {
    Map<Lineage, Chain> chains = view.chains.all(winner);
    for (Map.Entry<Lineage, Chain> theirs : view.chains.all(loser).entrySet()) {
      Chain before = chains.getOrDefault(theirs.getKey(), Chain.EMPTY);
      Chain after =
          before.isEmpty()
              ? theirs.getValue()
              : Sightings.joined(theirs.getKey(), before, theirs.getValue());
      view.chains.save(winner, theirs.getKey(), before, after);
      chains.put(theirs.getKey(), after);
    }
    view.ids.moveAll(loser, winner);
    questions.remove(loser);
    return chains;
  }
}
