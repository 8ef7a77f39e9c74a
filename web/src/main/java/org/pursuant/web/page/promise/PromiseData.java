package org.pursuant.web.page.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reply.Weighed;
import org.pursuant.web.html.Links;

/// A promise as JSON.
///
/// @param state `open`, `due-soon`, `past-due`, `evidence-found`, `judged`
/// @param ruleState the same by the rule, whatever a person found
/// @param dueBy last day; null where unknown
/// @param said every place, the earliest first
/// @param evidence later answers that say that something like it was done
public record PromiseData(
    String id,
    String url,
    String state,
    String ruleState,
    String quote,
    String act,
    String firmness,
    @Nullable LocalDate dueBy,
    boolean slipped,
    List<Place> said,
    List<Shown> evidence,
    List<Judged> verdicts) {

  /// One place where it was made.
  ///
  /// @param question address of the question; null where the record no longer holds it
  /// @param member the last part of the address of who answered; empty where not known
  /// @param state as of the promise, or `superseded`
  /// @param confidence how probable it is that the words promise anything, 0 to 1
  /// @param reasons what spoke most for it
  public record Place(
      @Nullable String question,
      @Nullable LocalDate day,
      String body,
      String member,
      String quote,
      int start,
      int end,
      String actor,
      @Nullable String dueText,
      @Nullable LocalDate dueFrom,
      @Nullable LocalDate dueTo,
      String state,
      double confidence,
      List<Weighed> reasons) {}

  /// A place in a later answer.
  ///
  /// @param way by which it was found: `act`, `reference`, `name` or `meaning`
  /// @param shared the words by which it was found; empty for none
  public record Shown(
      @Nullable String question,
      LocalDate day,
      String quote,
      int start,
      int end,
      String way,
      String shared) {}

  /// What a person found.
  public record Judged(String verdict, String reason, String by, LocalDate day) {}

  /// The data of a promise.
  public static PromiseData of(PromiseRow row) {
    Promise p = row.promise();
    Commitment last = p.latest().commitment();
    return new PromiseData(
        p.key(),
        row.href(),
        row.state().code(),
        row.ruleState().code(),
        last.quote(),
        last.act().code(),
        last.firmness().code(),
        p.dueBy(),
        p.slipped(),
        p.history().stream().map(s -> place(row, s)).toList(),
        p.evidence().stream().map(e -> shown(row, e)).toList(),
        row.verdicts().stream().map(PromiseData::judged).toList());
  }

  private static @Nullable String path(PromiseRow row, QuestionId id) {
    return row.question(id).map(Links::question).orElse(null);
  }

  private static Place place(PromiseRow row, Said s) {
    Commitment c = s.commitment();
    Due due = c.due();
    return new Place(
        path(row, s.question()),
        s.day(),
        s.body(),
        s.member(),
        c.quote(),
        c.start(),
        c.end(),
        c.actor(),
        due == null ? null : due.words(),
        due == null ? null : due.from(),
        due == null ? null : due.to(),
        row.state(s).code(),
        c.grounds().confidence(),
        c.grounds().reasons());
  }

  private static Shown shown(PromiseRow row, Evidence e) {
    return new Shown(
        path(row, e.question()),
        e.day(),
        e.quote(),
        e.start(),
        e.end(),
        e.way().code(),
        e.shared());
  }

  private static Judged judged(Verdict v) {
    return new Judged(v.ruling().code(), v.reason(), v.by(), v.day());
  }
}
