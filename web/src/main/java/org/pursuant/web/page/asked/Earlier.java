package org.pursuant.web.page.asked;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.page.Reason;

/// An earlier question near to a draft.
///
/// @param closeness how near it is, in words
/// @param reason what it has of the draft's words
/// @param session the session it was tabled in; null where not known
/// @param standing what of it bears on asking the draft now; empty for nothing
/// @param since what happened to it after it was answered, a sentence each, and out of the ordinary
///   before
/// @param later how many later questions have the words of its heading in theirs
/// @param laterHref the search for those
public record Earlier(
    QuestionSummary summary,
    QuestionRow row,
    Hit hit,
    String closeness,
    Reason reason,
    @Nullable String session,
    Standing standing,
    List<String> since,
    long later,
    String laterHref) {

  /// What of an earlier question bears on asking the same now.
  public enum Standing {
    /// Asked and answered in this session: the same may be out of order.
    ANSWERED_THIS_SESSION,
    /// Asked in this session and still without an answer when last seen.
    OPEN_THIS_SESSION,
    /// Of an earlier session.
    EARLIER_SESSION,
    /// No session is known for it, or for today.
    UNKNOWN;

    /// The same in words; empty for nothing.
    public String words() {
      return switch (this) {
        case ANSWERED_THIS_SESSION -> "asked and answered in this session";
        case OPEN_THIS_SESSION -> "asked in this session, without an answer when last seen";
        case EARLIER_SESSION -> "of an earlier session";
        case UNKNOWN -> "";
      };
    }
  }

  /// Who answered and when, as a sentence; empty without an answer.
  public String answered() {
    var answer = summary.state().answer();
    if (answer == null || answer.holding()) {
      return "";
    }
    LocalDate day = answer.answeredOn();
    String by =
        answer.answeredBy() == null
            ? ""
            : " by " + org.pursuant.web.html.Links.name(answer.answeredBy());
    return "Answered" + by + (day == null ? "" : " on " + org.pursuant.web.html.Dates.of(day));
  }
}
