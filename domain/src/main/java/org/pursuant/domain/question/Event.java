package org.pursuant.domain.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.text.SourceText;

/// Something that happened to a question, as it follows from its revisions.
public sealed interface Event {
  Timing when();

  record Tabled(Timing when, @Nullable BodyRef body) implements Event {}

  /// Moved to another answering body. The addressee's words in the text change with it; that is no
  /// rewording.
  record Transferred(Timing when, BodyRef from, BodyRef to) implements Event {}

  /// What was asked changed, apart from whom it is addressed to.
  record Reworded(Timing when, SourceText before, SourceText after) implements Event {}

  /// A heading was given to a question that had none, as happens some days after tabling.
  record Titled(Timing when, String heading) implements Event {}

  record Retitled(Timing when, String before, @Nullable String after) implements Event {}

  record DueDateMoved(Timing when, @Nullable LocalDate before, @Nullable LocalDate after)
      implements Event {}

  /// The date tabled moved; the old address goes on leading here.
  record TabledDateMoved(Timing when, LocalDate before, LocalDate after) implements Event {}

  /// A holding answer. Its text is null where it was not seen while it stood.
  record Held(Timing when, @Nullable SourceText text) implements Event {}

  record Answered(Timing when, @Nullable MemberRef by, @Nullable SourceText text)
      implements Event {}

  /// A correction that the source declares. Texts are null where not known.
  record Corrected(
      Timing when, @Nullable MemberRef by, @Nullable SourceText before, @Nullable SourceText after)
      implements Event {}

  /// The answer's words changed and no correction was declared with it.
  record EditedWithoutCorrection(Timing when, SourceText before, SourceText after)
      implements Event {}

  /// An answer that had been there is no longer.
  record AnswerRemoved(Timing when, @Nullable SourceText text) implements Event {}

  /// Questions answered together were declared, or others than before.
  record Regrouped(Timing when, int before, int after) implements Event {}

  record Withdrawn(Timing when) implements Event {}

  /// No longer shown by a source that showed it, without a word.
  record Vanished(Timing when) implements Event {}

  /// Shown again after it had been withdrawn or had vanished.
  record Reinstated(Timing when) implements Event {}

  /// Any other property changed.
  ///
  /// @param property in words (`answering Member`)
  record PropertyChanged(
      Timing when, String property, @Nullable String before, @Nullable String after)
      implements Event {}

  /// A sighting without a time shows another state, and nothing tells which of the two came first.
  ///
  /// @param differing what differs, in words (`answer`, `answering body`)
  record OtherState(Timing when, List<String> differing) implements Event {
    public OtherState {
      differing = List.copyOf(differing);
    }
  }

  /// The kind in words that are used as data (`edited-without-correction`).
  default String kind() {
    return switch (this) {
      case Tabled _ -> "tabled";
      case Transferred _ -> "transferred";
      case Reworded _ -> "reworded";
      case Titled _ -> "titled";
      case Retitled _ -> "retitled";
      case DueDateMoved _ -> "due-date-moved";
      case TabledDateMoved _ -> "tabled-date-moved";
      case Held _ -> "held";
      case Answered _ -> "answered";
      case Corrected _ -> "corrected";
      case EditedWithoutCorrection _ -> "edited-without-correction";
      case AnswerRemoved _ -> "answer-removed";
      case Regrouped _ -> "regrouped";
      case Withdrawn _ -> "withdrawn";
      case Vanished _ -> "vanished";
      case Reinstated _ -> "reinstated";
      case PropertyChanged _ -> "property-changed";
      case OtherState _ -> "other-state";
    };
  }
}
