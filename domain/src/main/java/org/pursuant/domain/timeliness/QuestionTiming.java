package org.pursuant.domain.timeliness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.QuestionId;

/// All days of a question that matter to whether it was answered in time. Computed from the record
/// and a calendar, and nothing else.
///
/// @param body slug of the body that had it last; empty where not stated
/// @param asker the asker's [org.pursuant.domain.person.MemberId#path()]; empty where not stated
/// @param due the source's date for answer; null where not stated
/// @param last the last days on which an answer is in time
/// @param answered the day of the answer in substance: no holding answer, and not the words by
///   which a question is ended at prorogation; null where there is none or its day is not stated
/// @param sittingDaysTaken sitting days after the day of tabling until that answer; null where not
///   known
/// @param held the day of a holding answer; null where there was none
/// @param seen the last day on which a source showed it; null where no source says
/// @param ending null where it did not end without an answer
/// @param moves the transfers that were seen, in order
public record QuestionTiming(
    QuestionId id,
    House house,
    String body,
    String asker,
    LocalDate tabled,
    TimingKind kind,
    @Nullable LocalDate due,
    LastDays last,
    @Nullable LocalDate answered,
    @Nullable Integer sittingDaysTaken,
    @Nullable LocalDate held,
    @Nullable LocalDate seen,
    @Nullable Ending ending,
    List<BodyChange> moves) {
  public QuestionTiming {
    moves = List.copyOf(moves);
  }

  /// Slug of the body that had it at the end of a day.
  public String bodyOn(LocalDate day) {
    return moves.stream()
        .filter(move -> move.on().isAfter(day))
        .findFirst()
        .map(BodyChange::from)
        .orElse(body);
  }

  /// Whether it had been transferred by the end of a day.
  public boolean movedBy(LocalDate day) {
    return moves.stream().anyMatch(move -> !move.on().isAfter(day));
  }
}
