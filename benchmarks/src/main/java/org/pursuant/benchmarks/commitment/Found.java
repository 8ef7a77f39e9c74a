package org.pursuant.benchmarks.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.gold.LabelledCommitment;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;

/// A promise at its place, whoever found it.
///
/// @param start offset in the answer
/// @param end offset after the last character
record Found(
    int start,
    int end,
    String act,
    String firmness,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  static Found of(Commitment c) {
    Due due = c.due();
    return new Found(
        c.start(),
        c.end(),
        c.act().code(),
        c.firmness().code(),
        due == null ? null : due.from(),
        due == null ? null : due.to());
  }

  /// The promises of a reading. A quote that stands nowhere in the answer gets a place outside it
  /// and so matches nothing; of a quote that stands twice, each mention takes the next place.
  static List<Found> of(List<LabelledCommitment> reading, String text) {
    List<Found> found = new ArrayList<>();
    for (LabelledCommitment c : reading) {
      int from = 0;
      int at = text.indexOf(c.quote());
      while (at >= 0 && taken(found, at, c.quote().length())) {
        from = at + 1;
        at = text.indexOf(c.quote(), from);
      }
      int start = at < 0 ? text.length() + 1 : at;
      found.add(
          new Found(
              start, start + c.quote().length(), c.act(), c.firmness(), c.dueFrom(), c.dueTo()));
    }
    return found;
  }

  private static boolean taken(List<Found> found, int start, int length) {
    return found.stream().anyMatch(f -> f.start == start && f.end == start + length);
  }

  /// How many characters both cover, where that is half of the shorter or more; else 0.
  int shared(Found other) {
    int both = Math.min(end, other.end) - Math.max(start, other.start);
    int shorter = Math.min(end - start, other.end - other.start);
    return both > 0 && 2 * both >= shorter ? both : 0;
  }
}
