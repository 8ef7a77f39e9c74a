package org.pursuant.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.QuestionsApi.By;
import org.pursuant.domain.record.SyncJournal.Window;

class SyncWindowsTest {
  private static final Instant NOW = Instant.parse("2031-06-15T09:00:00Z");
  private static final LocalDate SINCE = LocalDate.of(2031, 5, 20);

  private final SyncWindows windows = new SyncWindows(SyncSettings.DEFAULT, NOW);

  private static NavigableSet<LocalDate> days(List<Window> windows, By by, boolean openOnly) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    windows.stream()
        .filter(w -> w.by() == by && w.openOnly() == openOnly)
        .forEach(w ->
            w.from().datesUntil(w.to().plusDays(1)).forEach(d -> assertThat(days.add(d)).isTrue()));
    return days;
  }

  @Test
  void everyDaySinceIsListedOnceByTabledAndByAnswered() {
    List<Window> plan = windows.plan(SINCE, null);

    for (By by : List.of(By.TABLED, By.ANSWERED)) {
      assertThat(days(plan, by, false))
          .containsExactlyElementsOf(SINCE.datesUntil(LocalDate.of(2031, 6, 17)).toList());
    }
  }

  @Test
  void correctionsAreLookedForMuchLonger() {
    assertThat(days(windows.plan(SINCE, null), By.CORRECTED, false).getFirst())
        .isEqualTo(LocalDate.of(2031, 2, 15));
  }

  @Test
  void whatIsStillOpenFromBeforeIsListedUpToWhereTheOtherListsBegin() {
    LocalDate earliest = LocalDate.of(2030, 11, 3);

    assertThat(days(windows.plan(SINCE, earliest), By.TABLED, true))
        .containsExactlyElementsOf(earliest.datesUntil(SINCE).toList());
    assertThat(days(windows.plan(SINCE, SINCE.plusDays(3)), By.TABLED, true)).isEmpty();
  }
}
