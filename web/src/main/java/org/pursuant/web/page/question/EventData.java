package org.pursuant.web.page.question;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.text.SourceText;

/// An event as JSON has it.
///
/// @param kind see [Event#kind()]
/// @param day as stated, else as first seen
/// @param stated the day that the record states; null where it states none
/// @param notYet the last time it was seen not to have happened
/// @param seen the first time it was seen to have happened
/// @param words the event in words
/// @param unusual whether pages set it off
/// @param before what was there; null where the event changes nothing that has words
/// @param after what came in its place
public record EventData(
    String kind,
    @Nullable LocalDate day,
    @Nullable LocalDate stated,
    @Nullable Instant notYet,
    @Nullable Instant seen,
    String words,
    boolean unusual,
    @Nullable String before,
    @Nullable String after) {

  static EventData of(Event event) {
    return new EventData(
        event.kind(),
        Known.day(event.when()),
        event.when().stated(),
        event.when().notYet(),
        event.when().seen(),
        EventWords.of(event),
        EventWords.unusual(event),
        before(event),
        after(event));
  }

  private static @Nullable String before(Event event) {
    return switch (event) {
      case Event.Transferred e -> e.from().name();
      case Event.Reworded e -> words(e.before());
      case Event.Retitled e -> e.before();
      case Event.DueDateMoved e -> iso(e.before());
      case Event.TabledDateMoved e -> iso(e.before());
      case Event.Corrected e -> words(e.before());
      case Event.EditedWithoutCorrection e -> words(e.before());
      case Event.AnswerRemoved e -> words(e.text());
      case Event.Regrouped e -> Integer.toString(e.before());
      case Event.PropertyChanged e -> e.before();
      case Event.Tabled _, Event.Titled _, Event.Held _, Event.Answered _ -> null;
      case Event.Withdrawn _, Event.Vanished _, Event.Reinstated _ -> null;
      case Event.OtherState _ -> null;
    };
  }

  private static @Nullable String after(Event event) {
    return switch (event) {
      case Event.Tabled e -> e.body() == null ? null : e.body().name();
      case Event.Transferred e -> e.to().name();
      case Event.Reworded e -> words(e.after());
      case Event.Titled e -> e.heading();
      case Event.Retitled e -> e.after();
      case Event.DueDateMoved e -> iso(e.after());
      case Event.TabledDateMoved e -> iso(e.after());
      case Event.Held e -> words(e.text());
      case Event.Answered e -> words(e.text());
      case Event.Corrected e -> words(e.after());
      case Event.EditedWithoutCorrection e -> words(e.after());
      case Event.Regrouped e -> Integer.toString(e.after());
      case Event.PropertyChanged e -> e.after();
      case Event.OtherState e -> String.join(", ", e.differing());
      case Event.AnswerRemoved _, Event.Withdrawn _, Event.Vanished _, Event.Reinstated _ -> null;
    };
  }

  private static @Nullable String words(@Nullable SourceText text) {
    return text == null ? null : text.text().plain();
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
