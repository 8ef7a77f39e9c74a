package org.pursuant.domain.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.QuestionId;

/// The text in which something is cited, as far as it helps to tell what is meant.
///
/// @param from the first day on which it can have been given; null where not known
/// @param to the last such day; null where not known
/// @param session in which it was given; null where not known
/// @param asker of the question to which the text belongs; null where not known
/// @param answerer of its answer; null where not known or there is none
public record Citing(
    QuestionId id,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Session session,
    @Nullable BodyRef body,
    @Nullable MemberRef asker,
    @Nullable MemberRef answerer) {

  /// The day on which it was given, where it is known.
  public Optional<LocalDate> day() {
    return from != null && from.equals(to) ? Optional.of(from) : Optional.empty();
  }

  /// Whether the text can have been written when a day had come.
  public boolean after(LocalDate day) {
    return to == null || !day.isAfter(to);
  }
}
