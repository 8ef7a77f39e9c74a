package org.pursuant.web.page.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.PromiseReader;
import org.pursuant.domain.commitment.PromiseState;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdicts;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reply.Weighed;

/// A promise at one place of an answer; inferred by rule.
///
/// @param state as on the day of reading
/// @param timesSaid in how many places the promise was made
public record PromiseInAnswer(Said said, PromiseState state, int timesSaid) {

  /// Those of an answer, in the order of its text.
  public static List<PromiseInAnswer> of(
      QuestionId question, PromiseReader promises, Verdicts verdicts, LocalDate today) {
    return promises.of(question).stream()
        .map(said -> {
          Optional<PromiseRow> row =
              promises
                  .find(said.key())
                  .map(p -> new PromiseRow(p, Map.of(), verdicts.of(p.key()), today));
          return of(said, row);
        })
        .toList();
  }

  private static PromiseInAnswer of(Said said, Optional<PromiseRow> row) {
    return new PromiseInAnswer(
        said,
        row.map(r -> r.state(said)).orElse(PromiseState.OPEN),
        row.map(r -> r.promise().history().size()).orElse(1));
  }

  /// A promise in the JSON of a question.
  ///
  /// @param start of the quote in the plain answer
  /// @param dueText the words that say when; null for none
  /// @param confidence how probable it is that the words promise anything, 0 to 1
  /// @param reasons what spoke most for it
  public record Data(
      String url,
      String state,
      String quote,
      String act,
      String firmness,
      int start,
      int end,
      @Nullable String dueText,
      @Nullable LocalDate dueFrom,
      @Nullable LocalDate dueTo,
      @Nullable LocalDate dueBy,
      int timesSaid,
      double confidence,
      List<Weighed> reasons) {}

  /// It as data.
  public Data data() {
    Commitment c = said.commitment();
    Due due = c.due();
    return new Data(
        PromiseRow.href(said.key()),
        state.code(),
        c.quote(),
        c.act().code(),
        c.firmness().code(),
        c.start(),
        c.end(),
        due == null ? null : due.words(),
        due == null ? null : due.from(),
        due == null ? null : due.to(),
        said.dueBy(),
        timesSaid,
        c.grounds().confidence(),
        c.grounds().reasons());
  }
}
