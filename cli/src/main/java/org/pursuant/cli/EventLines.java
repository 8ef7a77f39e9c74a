package org.pursuant.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.Timing;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.WordDifference;
import org.pursuant.domain.text.WordDifference.Piece;

/// Writes what happened to a question, a line an event, with the words that changed below it.
final class EventLines {
  /// Characters shown of what did not change, at each end.
  private static final int AROUND = 60;

  private final PrintStream out;

  EventLines(PrintStream out) {
    this.out = out;
  }

  void print(Event event) {
    out.println("  " + day(event.when()) + "  " + Wrapped.safe(words(event)));
    switch (event) {
      case Event.Reworded e -> change(e.before(), e.after());
      case Event.Corrected e -> change(e.before(), e.after());
      case Event.EditedWithoutCorrection e -> change(e.before(), e.after());
      default -> {}
    }
  }

  /// The day as the record states it; one known only from when it was seen has `by` before it.
  private static String day(Timing when) {
    LocalDate day = when.day();
    if (day == null) {
      return "   (no day)  ";
    }
    return when.stated() != null ? "   " + day : "by " + day;
  }

  /// What happened, in words.
  static String words(Event event) {
    return switch (event) {
      case Event.Tabled e -> "tabled" + (e.body() == null ? "" : ", asked of " + e.body().name());
      case Event.Transferred e -> "transferred from " + e.from().name() + " to " + e.to().name();
      case Event.Reworded _ -> "reworded";
      case Event.Titled e -> "given the heading \"" + e.heading() + "\"";
      case Event.Retitled e ->
          "heading changed from \"" + e.before() + "\" to \"" + e.after() + "\"";
      case Event.DueDateMoved e -> "day for answer moved from " + e.before() + " to " + e.after();
      case Event.TabledDateMoved e -> "date tabled moved from " + e.before() + " to " + e.after();
      case Event.Held _ -> "holding answer given";
      case Event.Answered e ->
          "answered" + (e.by() == null ? "" : " by " + QuestionLines.who(e.by()));
      case Event.Corrected e ->
          "answer corrected" + (e.by() == null ? "" : " by " + QuestionLines.who(e.by()));
      case Event.EditedWithoutCorrection _ -> "answer changed with no correction declared";
      case Event.AnswerRemoved _ -> "answer removed";
      case Event.Regrouped e ->
          "questions answered together with it: " + e.before() + " before, " + e.after() + " after";
      case Event.Withdrawn _ -> "withdrawn";
      case Event.Vanished _ -> "no longer shown by its source, without a word";
      case Event.Reinstated _ -> "shown again";
      case Event.PropertyChanged e ->
          e.property() + " changed from " + named(e.before()) + " to " + named(e.after());
      case Event.OtherState e ->
          "seen otherwise at a time not known: " + String.join(", ", e.differing());
    };
  }

  private static String named(@Nullable String value) {
    return value == null ? "nothing" : value;
  }

  /// The words that changed, each with a few around it: removed in square brackets with a minus,
  /// added in curly ones with a plus.
  private void change(@Nullable SourceText before, @Nullable SourceText after) {
    if (before == null || after == null) {
      return;
    }
    StringBuilder line = new StringBuilder();
    for (Piece piece : WordDifference.of(before.text().plain(), after.text().plain())) {
      switch (piece.kind()) {
        case SAME -> line.append(shortened(piece.text()));
        case REMOVED -> line.append("[-").append(piece.text()).append("-]");
        case ADDED -> line.append("{+").append(piece.text()).append("+}");
      }
    }
    Wrapped.print(out, "                 ", line.toString());
  }

  private static String shortened(String same) {
    return same.length() <= 2 * AROUND + 5
        ? same
        : same.substring(0, AROUND) + " ... " + same.substring(same.length() - AROUND);
  }
}
