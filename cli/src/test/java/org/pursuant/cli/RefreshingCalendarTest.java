package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.cli.CalendarServer.Fault;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.legislature.House;
import org.pursuant.pipeline.RefreshCalendar;
import org.pursuant.pipeline.RefreshCalendar.Outcome;
import org.pursuant.source.http.FetchSettings;
import org.pursuant.source.http.HttpFetcher;
import org.pursuant.source.whatson.HttpWhatsOn;
import org.pursuant.store.CalendarFile;

/// Two Houses of which 5 and 6 May 2031 are known to have been sitting days, and the 12th had been
/// announced as one. It is the 14th; in truth they sat on the 13th and will on the 19th.
class RefreshingCalendarTest {
  private static final int TRIES = 3;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private CalendarFile file;

  @SuppressWarnings("NullAway.Init")
  private CalendarServer server;

  @BeforeEach
  void open() throws IOException {
    file = new CalendarFile(folder);
    file.keep(new SittingCalendar(List.of(announced(House.COMMONS), announced(House.LORDS))));
    server = new CalendarServer();
    for (House house : List.of(House.COMMONS, House.LORDS)) {
      server.sits(house, List.of(may(5), may(6), may(13), may(19)));
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static LocalDate may(int day) {
    return LocalDate.of(2031, 5, day);
  }

  private static HouseCalendar announced(House house) {
    return new HouseCalendar(
        house, may(1), may(15), may(8), List.of(may(5), may(6), may(12)), List.of());
  }

  private List<Outcome> refresh() {
    FetchSettings settings =
        FetchSettings.of(server.base())
            .withRequestsPerSecond(1000)
            .withTries(TRIES, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(2));
    try (HttpFetcher fetcher = new HttpFetcher(settings, Clock.systemUTC())) {
      return new RefreshCalendar(file, new HttpWhatsOn(fetcher)).run(may(14), Progress.SILENT);
    }
  }

  private HouseCalendar kept(House house) {
    return new CalendarFile(folder).calendar().of(house).orElseThrow();
  }

  private void isAsAnnounced(House house) {
    assertThat(kept(house).sittingDays()).containsExactly(may(5), may(6), may(12));
    assertThat(kept(house).to()).isEqualTo(may(15));
    assertThat(kept(house).announcedFrom()).isEqualTo(may(8));
  }

  private void isRefreshed(House house) {
    assertThat(kept(house).sittingDays()).containsExactly(may(5), may(6), may(13), may(19));
    assertThat(kept(house).to()).isEqualTo(may(19));
    assertThat(kept(house).announcedFrom()).isEqualTo(may(14));
  }

  @Test
  void whatCameStandsInPlaceOfWhatHadBeenAnnounced() {
    assertThat(refresh())
        .containsExactly(
            new Outcome("commons", may(19), 2, ""), new Outcome("lords", may(19), 2, ""));
    isRefreshed(House.COMMONS);
    isRefreshed(House.LORDS);
  }

  @Test
  void onlyDaysFromTheFirstAnnouncedOnAreAskedFor() {
    refresh();
    assertThat(server.requests).hasSize(6);
    assertThat(server.requests.getFirst())
        .isEqualTo(
            "/calendar/proceduraldates/commons/nextsittingdate.json?dateToCheck=2031-05-07&includeWeekendSittings=true");
  }

  @Test
  void aFaultThatPassesIsAskedAgain() {
    server.failsOnceAfter(House.COMMONS, may(13), new Fault(500, "out to sea"));
    assertThat(refresh()).extracting(Outcome::failure).containsOnly("");
    isRefreshed(House.COMMONS);
  }

  @Test
  void aFaultThatStaysTakesNothingOfItsHouseAndLeavesTheOther() {
    server.failsAfter(House.COMMONS, may(13), new Fault(500, "out to sea"));
    List<Outcome> outcomes = refresh();
    assertThat(outcomes.getFirst().failure()).contains("500");
    assertThat(outcomes.getFirst().learnt()).isZero();
    assertThat(outcomes.getFirst().to()).isEqualTo(may(15));
    assertThat(server.requests.stream().filter(r -> r.contains("/commons/"))).hasSize(1 + TRIES);
    isAsAnnounced(House.COMMONS);
    isRefreshed(House.LORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>The pier is shut</html>",
        "\"soon\"",
        "\"2031-02-30T00:00:00\"",
        "{\"day\": \"2031-05-13\"}",
        "[]",
        "20310513",
        "\"2031-05-07T00:00:00\"",
        "\"2031-05",
        " ",
      })
  void whatIsNoLaterDayIsAFaultToo(String garbage) throws IOException {
    String before = Files.readString(folder.resolve("calendar.txt"));
    for (House house : List.of(House.COMMONS, House.LORDS)) {
      server.failsAfter(house, may(7), new Fault(200, garbage));
    }
    assertThat(refresh())
        .allSatisfy(o -> assertThat(o.failure()).isNotEmpty())
        .extracting(Outcome::learnt)
        .containsOnly(0);
    assertThat(folder.resolve("calendar.txt")).hasContent(before);
  }

  @Test
  void whereNothingIsAnnouncedNothingIsKept() {
    for (House house : List.of(House.COMMONS, House.LORDS)) {
      server.failsAfter(house, may(7), new Fault(200, "null"));
    }
    assertThat(refresh()).extracting(Outcome::failure).containsOnly("");
    isAsAnnounced(House.COMMONS);
    isAsAnnounced(House.LORDS);
  }

  @Test
  void aServerThatIsAwayIsSaid() {
    server.close();
    assertThat(refresh()).extracting(Outcome::failure).doesNotContain("");
    isAsAnnounced(House.COMMONS);
  }
}
