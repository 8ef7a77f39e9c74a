package org.pursuant.web.page.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.PromiseReader;
import org.pursuant.domain.commitment.PromiseState;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.question.QuestionId;

/// A promise at one place of an answer, as JSON has it; inferred by rule.
///
/// @param state as on the day of reading
/// @param start of the quote in the plain answer
/// @param dueText the words that say when; null for none
/// @param timesSaid in how many places the promise was made
public record PromiseInAnswer(
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
    int timesSaid) {

  /// Those of an answer, in the order of its text.
  public static List<PromiseInAnswer> of(
      QuestionId question, PromiseReader promises, LocalDate today) {
    return promises.of(question).stream()
        .map(said -> of(said, promises.find(said.key()), today))
        .toList();
  }

  private static PromiseInAnswer of(Said said, Optional<Promise> promise, LocalDate today) {
    Commitment c = said.commitment();
    Due due = c.due();
    return new PromiseInAnswer(
        PromiseRow.href(said.key()),
        promise.map(p -> p.state(said, today)).orElse(PromiseState.OPEN).code(),
        c.quote(),
        c.act().code(),
        c.firmness().code(),
        c.start(),
        c.end(),
        due == null ? null : due.words(),
        due == null ? null : due.from(),
        due == null ? null : due.to(),
        said.dueBy(),
        promise.map(p -> p.history().size()).orElse(1));
  }
}
