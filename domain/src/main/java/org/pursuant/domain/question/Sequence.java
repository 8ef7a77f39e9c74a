package org.pursuant.domain.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Provenance;

/// Revisions that all have times, in order of the time first seen.
record Sequence(List<Revision> revisions) {

  /// The revisions with one more sighting.
  List<Revision> observe(
      Instant seen, Coverage coverage, QuestionState state, Provenance provenance) {
    for (int i = 0; i < revisions.size(); i++) {
      if (revisions.get(i).covers(seen) && same(i, state, coverage)) {
        return joined(i, state, seen);
      }
    }
    int before = lastBegunBy(seen);
    Revision sighting = new Revision(seen, seen, state, provenance);
    if (before >= 0) {
      if (same(before, state, coverage)) {
        return joined(before, state, seen);
      }
      if (last(before).isAfter(seen)) {
        return split(before, sighting);
      }
    }
    if (before + 1 < revisions.size() && same(before + 1, state, coverage)) {
      return joined(before + 1, state, seen);
    }
    List<Revision> list = new ArrayList<>(revisions);
    list.add(before + 1, sighting);
    return list;
  }

  private boolean same(int at, QuestionState state, Coverage coverage) {
    return StateComparison.same(revisions.get(at).state(), state, coverage);
  }

  private int lastBegunBy(Instant seen) {
    int found = -1;
    for (int i = 0; i < revisions.size(); i++) {
      if (!first(i).isAfter(seen)) {
        found = i;
      }
    }
    return found;
  }

  private Instant first(int at) {
    return time(revisions.get(at).firstSeen());
  }

  private Instant last(int at) {
    return time(revisions.get(at).lastSeen());
  }

  private static Instant time(@Nullable Instant instant) {
    if (instant == null) {
      throw new IllegalStateException("a revision without a time among those that have one");
    }
    return instant;
  }

  private List<Revision> joined(int at, QuestionState state, Instant seen) {
    Revision known = revisions.get(at);
    Instant first = seen.isBefore(first(at)) ? seen : first(at);
    Instant last = seen.isAfter(last(at)) ? seen : last(at);
    List<Revision> list = new ArrayList<>(revisions);
    list.set(at, known.withState(StateComparison.join(known.state(), state)).seen(first, last));
    return list;
  }

  /// A different state seen while another was thought to last: that one went away and came back.
  private List<Revision> split(int at, Revision between) {
    Revision known = revisions.get(at);
    List<Revision> list = new ArrayList<>(revisions);
    list.set(at, known.seen(first(at), first(at)));
    list.add(at + 1, between);
    list.add(at + 2, known.seen(last(at), last(at)));
    return list;
  }
}
