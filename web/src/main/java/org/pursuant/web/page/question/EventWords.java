package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Event;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;

/// Says in plain words what happened to a question.
final class EventWords {
  private static final int LONGEST_QUOTE = 160;

  private EventWords() {}

  static String of(Event event) {
    return switch (event) {
      case Event.Tabled e -> e.body() == null ? "Asked" : "Asked of " + Links.the(e.body());
      case Event.Transferred e ->
          "Transferred from " + Links.the(e.from()) + " to " + Links.the(e.to());
      case Event.Reworded _ -> "Reworded";
      case Event.Titled e ->
          e.heading().isBlank() ? "Heading removed" : "Given the heading “" + e.heading() + "”";
      case Event.Retitled e -> retitled(e);
      case Event.DueDateMoved e -> moved("Date for answer", e.before(), e.after());
      case Event.TabledDateMoved e -> moved("Date tabled", e.before(), e.after());
      case Event.Held _ -> "A holding answer given";
      case Event.Answered e -> "Answered" + by(e.by());
      case Event.Corrected e -> "Corrected" + by(e.by());
      case Event.EditedWithoutCorrection _ -> "Answer changed, no correction declared";
      case Event.AnswerRemoved _ -> "Answer removed";
      case Event.Regrouped e -> regrouped(e);
      case Event.Withdrawn _ -> "Withdrawn";
      case Event.Vanished _ -> "No longer shown by its source, which does not say why";
      case Event.Reinstated _ -> "Shown again";
      case Event.PropertyChanged e -> property(e);
      case Event.OtherState e ->
          "Seen otherwise at a time not known: " + String.join(", ", e.differing());
    };
  }

  /// Whether it is out of the ordinary: most questions are only asked, titled, sometimes grouped or
  /// set another date, and answered.
  static boolean unusual(Event event) {
    return switch (event) {
      case Event.Tabled _, Event.Titled _, Event.Retitled _, Event.DueDateMoved _ -> false;
      case Event.Answered _, Event.Regrouped _, Event.PropertyChanged _ -> false;
      case Event.OtherState _ -> false;
      default -> true;
    };
  }

  /// What of it no source tells, as a sentence; empty for nothing.
  static String unknown(Event event) {
    return event instanceof Event.Corrected e && e.before() == null
        ? "The words before the correction are not known."
        : "";
  }

  private static String by(@Nullable MemberRef member) {
    return member == null ? "" : " by " + Links.name(member);
  }

  private static String retitled(Event.Retitled e) {
    return e.after() == null || e.after().isBlank()
        ? "Heading “" + e.before() + "” removed"
        : "Heading changed from “" + e.before() + "” to “" + e.after() + "”";
  }

  private static String moved(String what, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (to == null) {
      return what + (from == null ? " removed" : " removed; it was " + Dates.of(from));
    }
    return from == null
        ? what + " set: " + Dates.of(to)
        : what + " moved from " + Dates.of(from) + " to " + Dates.of(to);
  }

  private static String regrouped(Event.Regrouped e) {
    if (e.after() == 0) {
      return "No longer grouped with other questions";
    }
    String now = Figures.of(e.after(), "other question", "other questions");
    return "Grouped with " + now + (e.before() == 0 ? "" : "; before with " + e.before());
  }

  private static String property(Event.PropertyChanged e) {
    String name = e.property().substring(0, 1).toUpperCase(Locale.ROOT) + e.property().substring(1);
    String before = e.before();
    String after = e.after();
    if (tooLong(before) || tooLong(after)) {
      return name + " changed";
    }
    if (after == null) {
      return name + " removed; it was " + before;
    }
    return before == null
        ? name + " stated: " + after
        : name + " changed from " + before + " to " + after;
  }

  private static boolean tooLong(@Nullable String text) {
    return text != null && text.length() > LONGEST_QUOTE;
  }
}
