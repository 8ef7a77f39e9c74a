package org.pursuant.web.html;

import java.util.List;
import org.pursuant.domain.reference.Evidence;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.Resolution;
import org.pursuant.domain.reference.Resolution.Resolved;
import org.pursuant.domain.reference.Resolution.Sureness;
import org.pursuant.domain.reference.Resolution.Unresolved;
import org.pursuant.domain.reference.Resolution.Why;

/// Says in words why a reference leads where it does, or nowhere.
public final class ReferenceWords {
  private ReferenceWords() {}

  /// One sentence without its full stop.
  public static String why(FoundReference reference) {
    return switch (reference.resolution()) {
      case Resolved resolved -> resolved(resolved);
      case Unresolved unresolved -> unresolved(unresolved.why());
    };
  }

  /// In a few words that a reference leads nowhere.
  public static String nowhere(FoundReference reference) {
    return reference.resolution() instanceof Unresolved(Why why) && why == Why.NOT_HELD
        ? "not in this record"
        : "not told which";
  }

  private static String resolved(Resolved resolved) {
    List<String> reasons =
        resolved.evidence().stream().sorted().map(ReferenceWords::reason).toList();
    String sure = resolved.sureness() == Sureness.CERTAIN ? "" : "Probably: ";
    String all = String.join("; ", reasons);
    return sure.isEmpty() && !all.isEmpty()
        ? Character.toUpperCase(all.charAt(0)) + all.substring(1)
        : sure + all;
  }

  private static String reason(Evidence evidence) {
    return switch (evidence) {
      case NUMBER -> "it has the number cited";
      case LINK -> "a link in the text gives its day";
      case ANSWERED -> "it was answered on the day stated";
      case CORRECTED -> "its answer was corrected on the day stated";
      case HELD -> "it had a holding answer on the day stated";
      case TABLED -> "it was tabled on the day stated";
      case NOT_YET_HELD -> "the record lacks its answer, which may be of the day stated";
      case YEAR_SUPPLIED -> "the year is not stated in full";
      case YEAR_SLIP -> "the year stated seems a slip";
      case MONTH_SLIP -> "the month stated seems a slip";
      case DAY_SLIP -> "the day stated is not quite that of its answer";
      case NUMBER_SLIP -> "the number seems a slip for its own";
      case HEADING -> "it has the heading quoted";
      case MEMBER -> "the Member named asked it";
      case SAME_ASKER -> "it was asked by the Member who is answered";
      case BODY -> "it was asked of the same department";
      case SESSION -> "no other question of its session has the number";
      case GROUP -> "it was answered together with the others that fit";
    };
  }

  private static String unresolved(Why why) {
    return switch (why) {
      case NOT_A_QUESTION -> "";
      case NOT_HELD -> "This record does not hold it";
      case DAY_DISAGREES ->
          "This record holds questions of that number, but none that fits the day stated";
      case TOO_LITTLE -> "Too little is stated to tell which is meant";
      case SEVERAL -> "Several questions fit, and nothing tells which is meant";
    };
  }

  /// The code of how sure a reference is; `unresolved` for one that is not resolved.
  public static String code(Resolution resolution) {
    return resolution instanceof Resolved resolved ? resolved.sureness().code() : "unresolved";
  }
}
