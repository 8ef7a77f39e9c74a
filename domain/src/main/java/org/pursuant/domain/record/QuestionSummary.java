package org.pursuant.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;

/// A question as lists show it: the best that is known from all its sources now.
///
/// @param path its address below `/questions/`, never changing while its key or source id lasts
/// @param state all lineages as one, each property from the most authoritative that states it;
///   Members in it carry names, party and constituency as far as the record knows them
/// @param lastSeen when its most authoritative source was last seen; null where no source says
/// @param changed the day of the last event; null where none has a day
public record QuestionSummary(
    QuestionId id,
    String path,
    QuestionState state,
    Status status,
    Set<Mark> marks,
    @Nullable Instant lastSeen,
    @Nullable LocalDate changed) {
  public QuestionSummary {
    marks = Set.copyOf(marks);
  }

  /// The asker's identity as Member pages and filters use it; null where not stated.
  public @Nullable MemberId asker() {
    MemberRef by = state.askedBy();
    return by == null ? null : by.identity();
  }

  /// The answering Member's identity; null where not stated.
  public @Nullable MemberId answerer() {
    MemberRef by = state.answer() == null ? null : state.answer().answeredBy();
    return by == null ? null : by.identity();
  }

  /// The answering body; null where not stated.
  public @Nullable BodyRef body() {
    return state.body();
  }
}
