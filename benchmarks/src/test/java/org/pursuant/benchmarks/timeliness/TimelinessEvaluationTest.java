package org.pursuant.benchmarks.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.analysis.timeliness.QuestionClock;
import org.pursuant.benchmarks.timeliness.TimelinessFigures.Counted;
import org.pursuant.benchmarks.timeliness.TimelinessFigures.Row;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.IndexedRecord;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.Statistics;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// An invented Commons that sits from Monday to Thursday, Christmas or not. On each of the sixteen
/// sitting days of December 2023 an ordinary question and one for a named day were tabled, those on
/// Mondays of the one department whose own figures were published.
class TimelinessEvaluationTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 12, 4);
  private static final LocalDate LAST = LocalDate.of(2023, 12, 28);
  private static final Instant SEEN = Instant.parse("2024-02-20T12:00:00Z");
  private static final String ORDINARY = "December 2023, ordinary, five sitting days";
  private static final HouseCalendar COMMONS =
      new HouseCalendar(
          House.COMMONS,
          LocalDate.of(2023, 12, 1),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2024, 3, 1),
          LocalDate.of(2023, 12, 1)
              .datesUntil(LocalDate.of(2024, 3, 1))
              .filter(d -> d.getDayOfWeek().getValue() < DayOfWeek.FRIDAY.getValue())
              .toList(),
          List.of());

  /// What is held: those questions, and one of the Lords.
  private static final class Held extends IndexedRecord {
    private final List<QuestionSummary> questions = new ArrayList<>();

    Held(LocalDate last) {
      FIRST
          .datesUntil(last.plusDays(1))
          .filter(d -> COMMONS.sits(d).orElseThrow())
          .forEach(day -> {
            add(ordinary(day));
            add(named(day));
          });
      add(
          QuestionState.builder()
              .house(House.LORDS)
              .tabled(FIRST)
              .uin(new Uin("HL12"))
              .due(FIRST.plusDays(14)));
    }

    private void add(QuestionState.Builder builder) {
      QuestionState state = builder.build();
      int n = questions.size() + 1;
      questions.add(
          new QuestionSummary(
              new QuestionId(n), "p/" + n, state, Status.of(state), Set.of(), SEEN, null));
    }

    @Override
    public void forEach(Consumer<QuestionSummary> consumer) {
      questions.forEach(consumer);
    }

    @Override
    public Statistics statistics() {
      return new Statistics(
          questions.size(), 0, 0, 0, 0, Map.of(), 0, 0, 0, 0, 0, 0, Map.of(), 0, false, null, null);
    }
  }

  private static QuestionState.Builder tabled(LocalDate day) {
    String body =
        day.getDayOfWeek() == DayOfWeek.MONDAY
            ? "Department for Environment, Food and Rural Affairs"
            : "Department for the Sea";
    return QuestionState.builder()
        .house(House.COMMONS)
        .tabled(day)
        .uin(new Uin("" + day.getDayOfMonth()))
        .body(new BodyRef(null, body));
  }

  /// Answered after two days; in the last week after twenty; and one on a Friday without a sitting,
  /// right after its fifth sitting day.
  private static QuestionState.Builder ordinary(LocalDate day) {
    LocalDate on = day.plusDays(week(day) == 3 ? 20 : 2);
    boolean friday = day.equals(LocalDate.of(2023, 12, 6));
    return tabled(day)
        .namedDay(false)
        .due(secondWeekdayOrNextSitting(day))
        .answer(answer(friday ? LocalDate.of(2023, 12, 15) : on, false));
  }

  /// Named for a week later. Answered on that day for two weeks, held on it for one, then nothing.
  private static QuestionState.Builder named(LocalDate day) {
    LocalDate due = day.plusDays(7);
    QuestionState.Builder question = tabled(day).namedDay(true).due(due);
    return switch (week(day)) {
      case 0, 1 -> question.answer(answer(due, false));
      case 2 -> question.answer(answer(due, true));
      default -> question;
    };
  }

  private static int week(LocalDate day) {
    return (day.getDayOfMonth() - FIRST.getDayOfMonth()) / 7;
  }

  private static LocalDate secondWeekdayOrNextSitting(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case WEDNESDAY -> day.plusDays(5);
      case THURSDAY -> day.plusDays(4);
      default -> day.plusDays(2);
    };
  }

  private static Answer answer(LocalDate on, boolean holding) {
    SourceText words = SourceText.full(RichText.ofPlain("There are nine otters on the pier."));
    return new Answer(words, holding, on, null, null, null, null, null, List.of());
  }

  private static TimelinessFigures count(LocalDate last) {
    SittingCalendar calendars = new SittingCalendar(List.of(COMMONS));
    return new TimelinessEvaluation(
            new Held(last), new QuestionClock(calendars, ZoneOffset.UTC), calendars)
        .run(Progress.SILENT);
  }

  private static @Nullable Counted share(TimelinessFigures figures, String what) {
    return row(figures, what).share();
  }

  private static Row row(TimelinessFigures figures, String what) {
    return Stream.of(figures.reproduced(), figures.formulas(), figures.sessions())
        .flatMap(List::stream)
        .filter(r -> r.what().equals(what))
        .findFirst()
        .orElseThrow();
  }

  private static void assertShare(String what, long part, long of) {
    assertThat(share(count(LAST), what))
        .isNotNull()
        .satisfies(c -> {
          assertThat(c.part()).isEqualTo(part);
          assertThat(c.of()).isEqualTo(of);
        });
  }

  @Test
  void onlyTheCommonsCount() {
    assertThat(count(LAST).questions()).isEqualTo(32);
  }

  @Test
  void anOrdinaryQuestionIsInTimeByOneRuleAndLateByAnother() {
    assertShare(ORDINARY, 12, 16);
    assertShare("December 2023, ordinary, on the fifth sitting day itself at the latest", 11, 16);
    assertShare("December 2023, ordinary, five working days", 11, 16);
    assertShare("December 2023, ordinary, seven calendar days", 11, 16);
  }

  @Test
  void aHoldingAnswerCountsWhereItIsSaidThatItDoes() {
    assertShare("December 2023, named day, substantive", 8, 16);
    assertShare("December 2023, named day, holding answers counted", 12, 16);
  }

  @Test
  void aDepartmentIsCountedByItself() {
    assertShare("December 2023, named day, Environment, Food and Rural Affairs", 2, 4);
    assertShare("2023-24, ordinary, Environment, Food and Rural Affairs", 3, 4);
  }

  @Test
  void theDatesForAnswerAreReckonedByEachFormula() {
    assertShare("Ordinary: tabled and two weekdays, or the next sitting day", 16, 16);
    assertShare("Ordinary: the second sitting day", 12, 16);
    assertShare("Named day: not before tabled and three weekdays, or the next sitting day", 16, 16);
    assertShare("Named day: that very day", 0, 16);
  }

  @Test
  void aSessionIsCountedOverTheMonthsHeldWhole() {
    TimelinessFigures figures = count(LAST);
    assertThat(row(figures, "2023-24, ordinary").remark()).isEqualTo("Held whole: 2023-12");
    assertShare("2023-24, ordinary", 12, 16);
    assertThat(row(figures, "2022-23, ordinary").remark())
        .isEqualTo("Nothing of it is held whole.");
    assertThat(share(figures, "2022-23, ordinary")).isNull();
  }

  @Test
  void ofAMonthHeldInPartNoShareIsGiven() {
    TimelinessFigures figures = count(LocalDate.of(2023, 12, 14));

    assertThat(share(figures, ORDINARY)).isNull();
    assertThat(share(figures, "December 2023, named day, Environment, Food and Rural Affairs"))
        .isNull();
    assertThat(figures.months())
        .singleElement()
        .satisfies(m -> {
          assertThat(m.month()).isEqualTo(YearMonth.of(2023, 12).toString());
          assertThat(m.questions()).isEqualTo(16);
          assertThat(m.ordinary()).isNull();
          assertThat(m.gap()).isEqualTo("nothing is held of many of its sitting days");
        });
  }

  @Test
  void itIsToldWhichSittingDaysAreKnown() {
    assertThat(count(LAST).complete())
        .containsExactly(
            new TimelinessFigures.Known(
                "commons", COMMONS.from(), COMMONS.to(), COMMONS.announcedFrom()));
  }

  @Test
  void withoutSittingDaysNothingIsCounted() {
    assertThatThrownBy(() ->
            new TimelinessEvaluation(
                new Held(LAST),
                new QuestionClock(SittingCalendar.EMPTY, ZoneOffset.UTC),
                SittingCalendar.EMPTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no sitting days of the Commons");
  }
}
