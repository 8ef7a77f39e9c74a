package org.pursuant.web.page.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.PromiseState;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;

/// A promise as pages, tables and feeds show it.
///
/// @param questions those in which it was made or said to be kept, by id; one that the record no
///   longer holds is missing
/// @param verdicts the earliest first
public record PromiseRow(
    Promise promise,
    Map<QuestionId, QuestionSummary> questions,
    List<Verdict> verdicts,
    LocalDate today) {

  public static String href(String key) {
    return "/promises/" + key;
  }

  public String href() {
    return href(promise.key());
  }

  public String quote() {
    return promise.latest().commitment().quote();
  }

  /// How it stands: as a person found, where one judged, else as the rule says.
  public PromiseState state() {
    return judged().isPresent() ? PromiseState.JUDGED : ruleState();
  }

  /// How it stands by the rule, whatever a person found.
  public PromiseState ruleState() {
    return promise.state(today);
  }

  /// The same of one place where it was made.
  public PromiseState state(Said said) {
    PromiseState state = promise.state(said, today);
    return state != PromiseState.SUPERSEDED && judged().isPresent() ? PromiseState.JUDGED : state;
  }

  /// How it stands, in words: `past due`, or `judged: kept late`.
  public String standing() {
    return state().words() + judged().map(v -> ": " + v.ruling().words()).orElse("");
  }

  public Optional<QuestionSummary> question(QuestionId id) {
    return Optional.ofNullable(questions.get(id));
  }

  /// Who gave the answer of a place, by name; empty where the record does not tell.
  public String answeredBy(Said said) {
    QuestionSummary question = questions.get(said.question());
    Answer answer = question == null ? null : question.state().answer();
    MemberRef by = answer == null ? null : answer.answeredBy();
    return by == null ? "" : Links.name(by);
  }

  public Optional<QuestionSummary> latest() {
    return question(promise.latest().question());
  }

  /// The verdict that counts; empty where nobody judged.
  public Optional<Verdict> verdict() {
    return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
  }

  /// The same, unless it says that the promise is not judged.
  public Optional<Verdict> judged() {
    return verdict().filter(v -> v.ruling().judges());
  }

  /// When it is due, in words: `by 31 May 2032 (“in the spring”)`.
  public String due() {
    return due(promise.timed());
  }

  /// The same of one place where it was made.
  public static String due(Said said) {
    LocalDate by = said.dueBy();
    if (by == null) {
      return said.dueWords().isEmpty() ? "no time given" : "“" + said.dueWords() + "”";
    }
    Due due = said.commitment().due();
    LocalDate from = due == null ? null : due.from();
    String days =
        from == null || from.equals(by) ? Dates.of(by) : Dates.of(from) + " to " + Dates.of(by);
    return days + " (“" + said.dueWords() + "”)";
  }

  /// How the time moved: `“in the spring” → “in due course”`; empty where it did not.
  public String moves() {
    List<Said> times = promise.times();
    return times.size() < 2 ? "" : String.join(" → ", times.stream().map(PromiseRow::due).toList());
  }

  public @Nullable LocalDate dueBy() {
    return promise.dueBy();
  }
}
