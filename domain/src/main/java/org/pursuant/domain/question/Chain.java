package org.pursuant.domain.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Provenance;

/// The revisions of one question in one lineage of sources, oldest first, and the full texts that
/// came without a time.
///
/// Sightings may arrive in any order. Observed in the order they were made, a second time they
/// change nothing. A revision keeps only the first and last time it was seen, so a sighting between
/// the two that shows something else hides the times between; observing all sightings once more
/// brings those back, and any order then comes to the same chain. Immutable.
///
/// A sighting without a time stands where it must have been made as far as its own stated days
/// tell: an answered state after an unanswered one ([Progress]). Where they do not tell, it stands
/// before the one that has a time, and no direction of the change is claimed ([Event.OtherState]).
///
/// @param revisions as their sources gave them, in order; see [#known()]
/// @param completions distinct full texts, as they arrived
public record Chain(List<Revision> revisions, List<Completion> completions) {
  public static final Chain EMPTY = new Chain(List.of(), List.of());

  public Chain {
    revisions = List.copyOf(revisions);
    completions = List.copyOf(completions);
  }

  /// The chain with one more sighting.
  ///
  /// @param seen when the state was seen; null where the source does not say
  public Chain observe(
      @Nullable Instant seen, Coverage coverage, QuestionState state, Provenance provenance) {
    return seen == null
        ? observeUndated(coverage, state, provenance)
        : observeAt(seen, coverage, state, provenance);
  }

  private Chain observeUndated(Coverage coverage, QuestionState state, Provenance provenance) {
    for (int i = revisions.size() - 1; i >= 0; i--) {
      Revision known = revisions.get(i);
      if (StateComparison.same(known.state(), state, coverage)) {
        List<Revision> list = new ArrayList<>(revisions);
        list.set(i, known.withState(StateComparison.join(known.state(), state)));
        return new Chain(list, completions);
      }
    }
    List<Revision> undated = new ArrayList<>(undated());
    undated.add(new Revision(null, null, state, provenance));
    return merged(dated(), undated);
  }

  private Chain observeAt(
      Instant seen, Coverage coverage, QuestionState state, Provenance provenance) {
    List<Revision> undated = new ArrayList<>(undated());
    QuestionState joined = state;
    for (Revision known : undated()) {
      if (StateComparison.same(known.state(), joined, coverage)) {
        joined = StateComparison.join(joined, known.state());
        undated.remove(known);
      }
    }
    Sequence sequence = new Sequence(dated());
    return merged(sequence.observe(seen, coverage, joined, provenance), undated);
  }

  private List<Revision> dated() {
    return revisions.stream().filter(r -> r.firstSeen() != null).toList();
  }

  private List<Revision> undated() {
    return revisions.stream().filter(r -> r.firstSeen() == null).toList();
  }

  /// Each undated revision before the first dated one that is as far on as it is; among themselves
  /// by how far on they are, then in an order that does not depend on which came first.
  private Chain merged(List<Revision> dated, List<Revision> undated) {
    List<Revision> list = new ArrayList<>(dated);
    undated.stream()
        .sorted(
            Comparator.comparing((Revision r) -> Progress.of(r.state()))
                .thenComparing(r -> r.state().toString()))
        .forEach(r -> list.add(placeOf(r, list), r));
    return new Chain(list, completions);
  }

  private static int placeOf(Revision undated, List<Revision> list) {
    Progress progress = Progress.of(undated.state());
    for (int i = 0; i < list.size(); i++) {
      Revision other = list.get(i);
      int compared = Progress.of(other.state()).compareTo(progress);
      if (compared > 0 || compared == 0 && other.firstSeen() != null) {
        return i;
      }
    }
    return list.size();
  }

  /// The chain with full texts that came without a time: they complete what they agree with, in
  /// [#known()].
  public Chain complete(Completion completion) {
    if (completions.stream().anyMatch(completion::sameTexts)) {
      return this;
    }
    List<Completion> more = new ArrayList<>(completions);
    more.add(completion);
    return new Chain(revisions, more);
  }

  /// The revisions with their texts as full as the completions make them.
  public List<Revision> known() {
    List<Revision> known = revisions;
    for (Completion completion : completions) {
      known = completion.applyTo(known);
    }
    return known;
  }

  /// The chain after its source stopped showing the question without a word.
  public Chain vanish(Instant seen, Provenance provenance) {
    if (revisions.isEmpty()) {
      return this;
    }
    QuestionState last = revisions.getLast().state();
    QuestionState gone = last.toBuilder().standing(Standing.VANISHED).build();
    return observe(seen, Coverage.DETAIL, gone, provenance);
  }

  /// The latest state; of a question known only by its full texts, those.
  ///
  /// @throws IllegalStateException if the chain is empty
  public QuestionState current() {
    if (!revisions.isEmpty()) {
      return known().getLast().state();
    }
    if (!completions.isEmpty()) {
      return completions.getLast().alone();
    }
    throw new IllegalStateException("an empty chain has no state");
  }

  public boolean isEmpty() {
    return revisions.isEmpty() && completions.isEmpty();
  }
}
