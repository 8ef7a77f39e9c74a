package org.pursuant.domain.timeliness;

import java.util.Collection;
import org.pursuant.domain.share.Share;

/// How many questions came out how.
///
/// @param endedInForm ended by no more than the words of prorogation or dissolution, and not among
///   those apart
/// @param endedOverdue of those, how many had been due before
/// @param heldInTime of those late or unanswered, how many had a holding answer in time
/// @param transferred of those judged, how many had been moved from another body
/// @param waiting of those unanswered, how many had not ended by prorogation
public record Tally(
    long inTime,
    long late,
    long unanswered,
    long notYetDue,
    long notKnown,
    long apart,
    long endedInForm,
    long endedOverdue,
    long noFacts,
    long heldInTime,
    long transferred,
    long waiting) {
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /// Questions of which it is known whether they were answered in time.
  public long judged() {
    return inTime + late + unanswered;
  }

  /// All of them.
  public long all() {
    return judged() + notYetDue + notKnown + apart + endedInForm + noFacts;
  }

  /// Answered in substance in time.
  public Share share() {
    return new Share(inTime, judged());
  }

  /// The same with a holding answer in time counted as an answer.
  public Share shareWithHolding() {
    return new Share(inTime + heldInTime, judged());
  }

  /// Both together.
  public Tally plus(Tally other) {
    return new Tally(
        inTime + other.inTime,
        late + other.late,
        unanswered + other.unanswered,
        notYetDue + other.notYetDue,
        notKnown + other.notKnown,
        apart + other.apart,
        endedInForm + other.endedInForm,
        endedOverdue + other.endedOverdue,
        noFacts + other.noFacts,
        heldInTime + other.heldInTime,
        transferred + other.transferred,
        waiting + other.waiting);
  }

  /// All of several together.
  public static Tally sum(Collection<Tally> tallies) {
    return tallies.stream().reduce(NONE, Tally::plus);
  }
}
