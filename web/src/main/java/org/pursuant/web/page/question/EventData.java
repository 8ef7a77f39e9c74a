package org.pursuant.web.page.question;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Links;
import org.pursuant.web.page.question.StateData.TextData;

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
/// @param beforeFidelity how much of a text `before` is, as in [TextData]; null where it is no text
/// @param afterFidelity likewise for `after`
public record EventData(
    String kind,
    @Nullable LocalDate day,
    @Nullable LocalDate stated,
    @Nullable Instant notYet,
    @Nullable Instant seen,
    String words,
    boolean unusual,
    @Nullable String before,
    @Nullable String after,
    @Nullable String beforeFidelity,
    @Nullable String afterFidelity) {

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
        after(event),
        TextData.fidelity(textBefore(event)),
        TextData.fidelity(textAfter(event)));
  }

  private static @Nullable SourceText textBefore(Event event) {
    return switch (event) {
      case Event.Reworded e -> e.before();
      case Event.Corrected e -> e.before();
      case Event.EditedWithoutCorrection e -> e.before();
      case Event.AnswerRemoved e -> e.text();
      default -> null;
    };
  }

  private static @Nullable SourceText textAfter(Event event) {
    return switch (event) {
      case Event.Reworded e -> e.after();
      case Event.Held e -> e.text();
      case Event.Answered e -> e.text();
      case Event.Corrected e -> e.after();
      case Event.EditedWithoutCorrection e -> e.after();
      default -> null;
    };
  }

  private static @Nullable String before(Event event) {
    return switch (event) {
      case Event.Reworded _,
          Event.Corrected _,
          Event.EditedWithoutCorrection _,
          Event.AnswerRemoved _ ->
          words(textBefore(event));
      case Event.Transferred e -> e.from().name();
      case Event.Retitled e -> Links.heading(e.before());
      case Event.DueDateMoved e -> iso(e.before());
      case Event.TabledDateMoved e -> iso(e.before());
      case Event.Regrouped e -> Integer.toString(e.before());
      case Event.PropertyChanged e -> e.before();
      case Event.Tabled _, Event.Titled _, Event.Held _, Event.Answered _ -> null;
      case Event.Withdrawn _, Event.Vanished _, Event.Reinstated _ -> null;
      case Event.OtherState _ -> null;
    };
  }

  private static @Nullable String after(Event event) {
    return switch (event) {
      case Event.Reworded _,
          Event.Held _,
          Event.Answered _,
          Event.Corrected _,
          Event.EditedWithoutCorrection _ ->
          words(textAfter(event));
      case Event.Tabled e -> e.body() == null ? null : e.body().name();
      case Event.Transferred e -> e.to().name();
      case Event.Titled e -> Links.heading(e.heading());
      case Event.Retitled e -> Links.heading(e.after());
      case Event.DueDateMoved e -> iso(e.after());
      case Event.TabledDateMoved e -> iso(e.after());
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
