package org.pursuant.domain.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;

/// What is known of a question that a citation may mean.
///
/// @param tabled null where not known, as are all other parts that are null
/// @param answered the day of the answer; null while there is none but a holding answer
public record Citable(
    QuestionId id,
    @Nullable House house,
    @Nullable Uin uin,
    @Nullable LocalDate tabled,
    @Nullable LocalDate answered,
    @Nullable LocalDate held,
    @Nullable LocalDate corrected,
    @Nullable String heading,
    @Nullable BodyRef body,
    @Nullable MemberRef asker,
    @Nullable MemberRef answerer,
    List<GroupPartner> group) {
  public Citable {
    group = List.copyOf(group);
  }

  /// A question of the record as it stands.
  public static Citable of(QuestionId id, QuestionState state) {
    Answer answer = state.answer();
    return new Citable(
        id,
        state.house(),
        state.uin(),
        state.tabled(),
        answer == null || answer.holding() ? null : answer.answeredOn(),
        heldOn(answer),
        answer == null ? null : answer.correctedOn(),
        state.heading(),
        state.body(),
        state.askedBy(),
        answer == null ? null : answer.answeredBy(),
        state.group());
  }

  private static @Nullable LocalDate heldOn(@Nullable Answer answer) {
    if (answer == null || answer.heldOn() != null) {
      return answer == null ? null : answer.heldOn();
    }
    return answer.holding() ? answer.answeredOn() : null;
  }

  /// The days on which something was said to it.
  public Stream<LocalDate> saidOn() {
    return Stream.of(
            Stream.ofNullable(answered), Stream.ofNullable(corrected), Stream.ofNullable(held))
        .flatMap(days -> days);
  }

  /// The earliest day that is known of it; null where none is.
  public @Nullable LocalDate earliest() {
    return tabled != null ? tabled : held != null ? held : answered;
  }

  /// The session in which it was asked; null where no day is known of it.
  public @Nullable Session session() {
    LocalDate day = earliest();
    return day == null ? null : Session.on(day).orElse(null);
  }
}
