package org.pursuant.domain.question;

import java.time.Instant;
import java.util.ArrayList;
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
/// @param revisions in order of the time first seen; those without a time come first, as they
///   arrived
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
      @Nullable Instant seen, Coverage coverage, QuestionState sighted, Provenance provenance) {
    QuestionState state = completed(sighted);
    return seen == null
        ? observeUndated(coverage, state, provenance)
        : observeAt(seen, coverage, state, provenance);
  }

  private Chain observeUndated(Coverage coverage, QuestionState state, Provenance provenance) {
    for (int i = revisions.size() - 1; i >= 0; i--) {
      if (StateComparison.same(revisions.get(i).state(), state, coverage)) {
        return joined(i, state, null);
      }
    }
    int at = (int) revisions.stream().filter(r -> r.firstSeen() == null).count();
    return inserted(at, new Revision(null, null, state, provenance));
  }

  private Chain observeAt(
      Instant seen, Coverage coverage, QuestionState state, Provenance provenance) {
    for (int i = 0; i < revisions.size(); i++) {
      if (revisions.get(i).covers(seen) && same(i, state, coverage)) {
        return joined(i, state, seen);
      }
    }
    int before = lastSeenBy(seen);
    if (before >= 0 && revisions.get(before).firstSeen() != null) {
      if (same(before, state, coverage)) {
        return joined(before, state, seen);
      }
      if (isAfter(revisions.get(before).lastSeen(), seen)) {
        return split(before, new Revision(seen, seen, state, provenance));
      }
    }
    if (before + 1 < revisions.size() && same(before + 1, state, coverage)) {
      return joined(before + 1, state, seen);
    }
    return inserted(before + 1, new Revision(seen, seen, state, provenance));
  }

  private boolean same(int at, QuestionState state, Coverage coverage) {
    return StateComparison.same(revisions.get(at).state(), state, coverage);
  }

  /// The index of the last revision first seen at or before an instant; -1 when there is none.
  private int lastSeenBy(Instant seen) {
    int found = -1;
    for (int i = 0; i < revisions.size(); i++) {
      Instant first = revisions.get(i).firstSeen();
      if (first == null || !first.isAfter(seen)) {
        found = i;
      }
    }
    return found;
  }

  private static boolean isAfter(@Nullable Instant a, Instant b) {
    return a != null && a.isAfter(b);
  }

  private Chain joined(int at, QuestionState state, @Nullable Instant seen) {
    Revision known = revisions.get(at);
    Instant first = known.firstSeen();
    Instant last = known.lastSeen();
    if (seen != null) {
      first = first == null || seen.isBefore(first) ? seen : first;
      last = last == null || seen.isAfter(last) ? seen : last;
    }
    Revision joined = known.withState(StateComparison.join(known.state(), state)).seen(first, last);
    List<Revision> list = new ArrayList<>(revisions);
    list.set(at, joined);
    return new Chain(list, completions);
  }

  private Chain inserted(int at, Revision revision) {
    List<Revision> list = new ArrayList<>(revisions);
    list.add(at, revision);
    return new Chain(list, completions);
  }

  /// A different state seen while another was thought to last: that one went away and came back.
  private Chain split(int at, Revision between) {
    Revision known = revisions.get(at);
    List<Revision> list = new ArrayList<>(revisions);
    list.set(at, known.seen(known.firstSeen(), known.firstSeen()));
    list.add(at + 1, between);
    list.add(at + 2, known.seen(known.lastSeen(), known.lastSeen()));
    return new Chain(list, completions);
  }

  /// The chain with full texts that came without a time: every revision they agree with is
  /// completed.
  public Chain complete(Completion completion) {
    if (completions.stream().anyMatch(completion::sameTexts)) {
      return this;
    }
    List<Completion> more = new ArrayList<>(completions);
    more.add(completion);
    List<Revision> done =
        revisions.stream().map(r -> r.withState(completion.applyTo(r.state()))).toList();
    return new Chain(done, more);
  }

  private QuestionState completed(QuestionState state) {
    QuestionState result = state;
    for (Completion completion : completions) {
      result = completion.applyTo(result);
    }
    return result;
  }

  /// The chain after its source stopped showing the question without a word.
  public Chain vanish(Instant seen, Provenance provenance) {
    if (revisions.isEmpty()) {
      return this;
    }
    QuestionState gone = current().toBuilder().standing(Standing.VANISHED).build();
    return observe(seen, Coverage.DETAIL, gone, provenance);
  }

  /// The latest state; of a question known only by its full texts, those.
  ///
  /// @throws IllegalStateException if the chain is empty
  public QuestionState current() {
    if (!revisions.isEmpty()) {
      return revisions.getLast().state();
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
