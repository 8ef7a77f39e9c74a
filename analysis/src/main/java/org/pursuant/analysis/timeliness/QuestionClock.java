package org.pursuant.analysis.timeliness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.calendar.BankHolidays;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.QuestionType;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.timeliness.BodyChange;
import org.pursuant.domain.timeliness.Ending;
import org.pursuant.domain.timeliness.LastDays;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.TimingKind;
import org.pursuant.domain.timeliness.TimingRules;

/// Computes the days of a question by the rules of its House. Days of a House of which the calendar
/// knows too little are left open. Immutable.
public final class QuestionClock implements TimingRules {
  /// Rises with every change of the rules, or of the calendar that comes with the program.
  public static final int VERSION = 4;

  private static final int ORDINARY_SITTING_DAYS = 5;
  private static final int ORDINARY_WORKING_DAYS = 5;
  private static final int ORDINARY_CALENDAR_DAYS = 7;
  private static final int LORDS_WORKING_DAYS = 10;

  /// Numbers from here on are given to oral questions that were not reached.
  private static final int FIRST_NOT_REACHED = 900_000;

  private static final int LAST_NOT_REACHED = 999_999;

  private final SittingCalendar calendar;
  private final ZoneId zone;

  /// @param zone whose days are meant where a source tells when it was seen
  public QuestionClock(SittingCalendar calendar, ZoneId zone) {
    this.calendar = calendar;
    this.zone = zone;
  }

  @Override
  public Optional<QuestionTiming> of(QuestionSummary question, List<Event> events) {
    QuestionState s = question.state();
    if (s.house() == null || s.tabled() == null) {
      return Optional.empty();
    }
    TimingKind kind = kind(s);
    LocalDate answered = answered(s);
    return Optional.of(
        new QuestionTiming(
            question.id(),
            s.house(),
            s.body() == null ? "" : whole(s.body()),
            Optional.ofNullable(question.asker()).map(MemberId::path).orElse(""),
            s.tabled(),
            kind,
            s.due(),
            lastDays(s.house(), s.tabled(), s.due(), kind),
            answered,
            answered == null ? null : sittingDays(s.house(), s.tabled(), answered),
            held(s.answer()),
            seen(question),
            ending(question, s.tabled(), answered, events),
            moves(events)));
  }

  private static TimingKind kind(QuestionState s) {
    QuestionType type = QuestionType.of(s);
    if (type == null) {
      return TimingKind.OTHER;
    }
    return switch (type) {
      case LORDS -> TimingKind.LORDS;
      case SCOTTISH -> TimingKind.OTHER;
      case NAMED_DAY -> notReached(s) ? TimingKind.NOT_REACHED : TimingKind.NAMED_DAY;
      case ORDINARY -> notReached(s) ? TimingKind.NOT_REACHED : TimingKind.ORDINARY;
    };
  }

  private static boolean notReached(QuestionState s) {
    String uin = s.uin() == null ? "" : s.uin().value();
    if (uin.length() != 6 || !Character.isDigit(uin.charAt(0))) {
      return false;
    }
    int number = Integer.parseInt(uin);
    return number >= FIRST_NOT_REACHED && number <= LAST_NOT_REACHED;
  }

  private LastDays lastDays(
      House house, LocalDate tabled, @Nullable LocalDate due, TimingKind kind) {
    return switch (kind) {
      case NAMED_DAY -> LastDays.all(due);
      case LORDS ->
          LastDays.all(
              due != null ? due : BankHolidays.workingDayAfter(tabled, LORDS_WORKING_DAYS));
      case ORDINARY ->
          new LastDays(
              calendar
                  .of(house)
                  .flatMap(c -> c.lastWithin(tabled, ORDINARY_SITTING_DAYS))
                  .orElse(null),
              BankHolidays.workingDayAfter(tabled, ORDINARY_WORKING_DAYS),
              tabled.plusDays(ORDINARY_CALENDAR_DAYS));
      case NOT_REACHED, OTHER -> LastDays.NONE;
    };
  }

  private @Nullable Integer sittingDays(House house, LocalDate tabled, LocalDate answered) {
    Optional<HouseCalendar> days = calendar.of(house);
    if (days.isEmpty() || days.get().sittingDaysBetween(tabled, answered).isEmpty()) {
      return null;
    }
    return days.get().sittingDaysBetween(tabled, answered).getAsInt();
  }

  /// The day of the answer in substance.
  private static @Nullable LocalDate answered(QuestionState s) {
    return s.answered() && !endedInForm(s) ? s.answeredOn() : null;
  }

  private static boolean endedInForm(QuestionState s) {
    return s.answer() != null
        && s.answer().text() != null
        && EndingWords.are(s.answer().text().text().plain());
  }

  private static @Nullable LocalDate held(@Nullable Answer answer) {
    if (answer == null) {
      return null;
    }
    return answer.heldOn() == null && answer.holding() ? answer.answeredOn() : answer.heldOn();
  }

  /// Of an answer whose day nobody states, when it was seen tells nothing.
  private @Nullable LocalDate seen(QuestionSummary question) {
    boolean undated = question.state().answered() && question.state().answeredOn() == null;
    return undated || question.lastSeen() == null
        ? null
        : LocalDate.ofInstant(question.lastSeen(), zone);
  }

  private static @Nullable Ending ending(
      QuestionSummary question,
      LocalDate tabled,
      @Nullable LocalDate answered,
      List<Event> events) {
    if (question.status() == Status.WITHDRAWN || question.status() == Status.VANISHED) {
      return new Ending(Ending.How.WITHDRAWN, withdrawn(events, tabled));
    }
    if (answered != null) {
      return null;
    }
    LocalDate sessionEnd = sessionEnd(tabled);
    boolean inForm = endedInForm(question.state());
    LocalDate said = inForm ? question.state().answeredOn() : null;
    LocalDate on = said == null ? sessionEnd : said;
    return on == null ? null : new Ending(inForm ? Ending.How.FORMULA : Ending.How.LAPSED, on);
  }

  /// The day on which it was first known to be withdrawn; where no day is known it counts as never
  /// tabled.
  private static LocalDate withdrawn(List<Event> events, LocalDate tabled) {
    return events.reversed().stream()
        .filter(e -> e instanceof Event.Withdrawn || e instanceof Event.Vanished)
        .map(e -> e.when().day())
        .findFirst()
        .flatMap(Optional::ofNullable)
        .orElse(tabled);
  }

  /// The first day after the session; null while it goes on.
  private static @Nullable LocalDate sessionEnd(LocalDate tabled) {
    LocalDate last = Session.on(tabled).map(Session::to).orElse(null);
    return last == null || last.isBefore(tabled) ? null : last.plusDays(1);
  }

  /// The transfers whose day is known; that a body was renamed is none.
  private static List<BodyChange> moves(List<Event> events) {
    List<BodyChange> moves = new ArrayList<>();
    for (Event event : events) {
      if (event instanceof Event.Transferred e && !whole(e.from()).equals(whole(e.to()))) {
        LocalDate day = e.when().day();
        if (day != null) {
          moves.add(new BodyChange(whole(e.from()), day));
        }
      }
    }
    return moves;
  }

  /// The slug under which all names of a body count together.
  private static String whole(BodyRef body) {
    return AnsweringBodies.slugOf(body.slug());
  }
}
