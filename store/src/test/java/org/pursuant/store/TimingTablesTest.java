package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.timeliness.BodyChange;
import org.pursuant.domain.timeliness.Convention;
import org.pursuant.domain.timeliness.Ending;
import org.pursuant.domain.timeliness.LastDays;
import org.pursuant.domain.timeliness.Outcome;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.Tally;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.domain.timeliness.TimingFacts.Counted;
import org.pursuant.domain.timeliness.TimingFacts.Grouping;
import org.pursuant.domain.timeliness.TimingFilter;
import org.pursuant.domain.timeliness.TimingKind;

/// The tables count as [Outcome] does, whatever the days of a question are.
class TimingTablesTest {
  private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);
  private static final int SPAN = 40;

  private final Random random = new Random(20310501);

  @TempDir private Path folder;

  private @Nullable LocalDate day() {
    return random.nextInt(4) == 0 ? null : FIRST.plusDays(random.nextInt(SPAN));
  }

  private QuestionTiming question(int id) {
    LocalDate ended = random.nextInt(5) == 0 ? day() : null;
    Ending.How how = List.of(Ending.How.values()).get(random.nextInt(3));
    return new QuestionTiming(
        new QuestionId(id),
        random.nextInt(9) == 0 ? House.LORDS : House.COMMONS,
        random.nextBoolean() ? "sea" : "sky",
        Integer.toString(random.nextInt(3)),
        FIRST.plusDays(random.nextInt(SPAN)),
        List.of(TimingKind.values()).get(random.nextInt(5)),
        day(),
        new LastDays(day(), day(), day()),
        day(),
        random.nextInt(3) == 0 ? null : random.nextInt(8),
        day(),
        day(),
        ended == null ? null : new Ending(how, ended),
        moves());
  }

  /// Mostly none, seldom two.
  private List<BodyChange> moves() {
    LocalDate first = random.nextInt(5) == 0 ? day() : null;
    if (first == null) {
      return List.of();
    }
    BodyChange move = new BodyChange("moon", first);
    return random.nextInt(3) > 0
        ? List.of(move)
        : List.of(move, new BodyChange("sky", first.plusDays(random.nextInt(9))));
  }

  private List<QuestionTiming> questions() {
    List<QuestionTiming> all = new ArrayList<>();
    for (int id = 1; id <= 500; id++) {
      all.add(question(id));
    }
    return all;
  }

  @Test
  void countsAsTheRuleDoes() {
    List<QuestionTiming> all = questions();
    try (DerivedArchive archive = DerivedArchive.open(folder)) {
      TimingFacts facts = filled(archive, all);
      for (int i = 0; i < 60; i++) {
        Convention convention = List.of(Convention.values()).get(random.nextInt(3));
        LocalDate asAt = day();
        String body = List.of("sea", "sky", "moon").get(random.nextInt(3));
        TimingFilter filter =
            TimingFilter.of(House.COMMONS, FIRST.plusDays(3), FIRST.plusDays(30), convention, asAt)
                .withBody(body);

        Tally counted =
            Tally.sum(facts.tallies(filter, Grouping.ALL).stream().map(Counted::tally).toList());

        assertThat(counted).isEqualTo(expected(all, filter));
        assertThat(facts.waiting(filter, 0, 10).total()).isEqualTo(counted.waiting());
      }
    }
  }

  private static TimingFacts filled(DerivedArchive archive, List<QuestionTiming> all) {
    TimingFacts facts = archive.timings(1);
    facts.begin(7);
    facts.write(all, List.of(), new Point(7, 1));
    return facts;
  }

  private static Tally expected(List<QuestionTiming> all, TimingFilter filter) {
    LocalDate day = filter.asAt() == null ? LocalDate.MAX : filter.asAt();
    return Tally.sum(
        all.stream()
            .filter(q -> q.house().equals(filter.house()))
            .filter(q -> !q.tabled().isBefore(filter.from()) && !q.tabled().isAfter(filter.to()))
            .filter(q -> q.bodyOn(day).equals(filter.body()))
            .map(q -> one(q, filter, day))
            .toList());
  }

  private static Tally one(QuestionTiming q, TimingFilter filter, LocalDate day) {
    Outcome o = Outcome.of(q, filter.convention(), filter.asAt());
    boolean missed = o == Outcome.LATE || o == Outcome.UNANSWERED;
    boolean held = missed && Outcome.heldInTime(q, filter.convention(), filter.asAt());
    boolean came = o.judged() && q.movedBy(day);
    boolean stands = q.ending() == null || q.ending().on().isAfter(day);
    return new Tally(
        o == Outcome.IN_TIME ? 1 : 0,
        o == Outcome.LATE ? 1 : 0,
        o == Outcome.UNANSWERED ? 1 : 0,
        o == Outcome.NOT_YET_DUE ? 1 : 0,
        o == Outcome.NOT_KNOWN ? 1 : 0,
        o == Outcome.APART ? 1 : 0,
        o == Outcome.ENDED_IN_FORM ? 1 : 0,
        Outcome.endedOverdue(q, filter.convention(), filter.asAt()) ? 1 : 0,
        o == Outcome.NO_FACTS ? 1 : 0,
        held ? 1 : 0,
        came ? 1 : 0,
        o == Outcome.UNANSWERED && stands ? 1 : 0);
  }

  @Test
  void givesBackWhatItWasGivenAndForgetsWhatIsGone() {
    List<QuestionTiming> all = questions();
    try (DerivedArchive archive = DerivedArchive.open(folder)) {
      TimingFacts facts = filled(archive, all);
      assertThat(facts.of(all.stream().map(QuestionTiming::id).toList())).isEqualTo(all);

      facts.write(List.of(), List.of(new QuestionId(1)), new Point(7, 2));
      assertThat(facts.of(new QuestionId(1))).isEmpty();
      assertThat(facts.standing()).isEqualTo(new Point(7, 2));
      assertThat(archive.timings(2).of(new QuestionId(2))).isEmpty();
    }
  }

  @Test
  void keepsACalendarThatWasLearnt() {
    CalendarFile file = new CalendarFile(folder);
    assertThat(file.calendar().of(House.COMMONS)).isPresent();

    file.keep(SittingCalendar.EMPTY);
    assertThat(file.calendar().houses()).isEmpty();
  }
}
