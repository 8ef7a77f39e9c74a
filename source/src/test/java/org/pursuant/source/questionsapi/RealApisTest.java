package org.pursuant.source.questionsapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.feed.QuestionsApi.By;
import org.pursuant.domain.feed.QuestionsApi.ListPage;
import org.pursuant.domain.feed.QuestionsApi.ListQuery;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.question.Coverage;
import org.pursuant.source.http.FetchSettings;
import org.pursuant.source.http.HttpFetcher;
import org.pursuant.source.membersapi.HttpMembersApi;

/// The live APIs' clients against a replay of real captures, with and without faults.
class RealApisTest {
  private static final int TAKE = 40;
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-09-30T12:00:00Z"));

  private static HttpFetcher fetcher(ReplayServer server) {
    return new HttpFetcher(
        FetchSettings.of(server.base())
            .withRequestsPerSecond(1000)
            .withTries(12, Duration.ofMillis(2), Duration.ofMillis(10), Duration.ofMillis(10)),
        CLOCK);
  }

  private static <T> T got(Fetched<T> fetched) {
    if (fetched instanceof Fetched.Got<T> got) {
      return got.value();
    }
    throw new AssertionError("not got: " + fetched);
  }

  private static ListQuery tabled(String day, boolean openOnly, int skip) {
    LocalDate date = LocalDate.parse(day);
    return new ListQuery(By.TABLED, date, date, openOnly, House.COMMONS, skip, TAKE);
  }

  /// A list's first page and the details of its rows.
  private static List<Object> fetch(QuestionsApi api) {
    List<Object> all = new ArrayList<>();
    ListPage page = got(api.list(tabled("2025-07-01", false, 0)));
    assertThat(page.rejected()).isEmpty();
    all.add(page);
    for (Observation.QuestionSeen row : page.rows()) {
      all.add(got(api.detail(Long.parseLong(row.id().value()))));
    }
    return all;
  }

  @Test
  void faultsChangeNothingOfWhatIsFetched() throws Exception {
    List<Object> smooth;
    try (ReplayServer server = new ReplayServer();
        HttpFetcher fetcher = fetcher(server)) {
      smooth = fetch(new HttpQuestionsApi(fetcher));
    }
    assertThat(smooth).hasSize(TAKE + 1);
    try (ReplayServer server =
            new ReplayServer("--fault-rate", "0.3", "--seed", "7", "--slow", "0.02");
        HttpFetcher fetcher = fetcher(server)) {
      assertThat(fetch(new HttpQuestionsApi(fetcher))).isEqualTo(smooth);
    }
  }

  @Test
  void listsByWindowAndDetailsInFull() throws Exception {
    try (ReplayServer server = new ReplayServer();
        HttpFetcher fetcher = fetcher(server)) {
      QuestionsApi api = new HttpQuestionsApi(fetcher);
      ListPage all = got(api.list(tabled("2025-07-01", false, 0)));
      ListPage open = got(api.list(tabled("2025-07-01", true, 0)));
      assertThat(open.total()).isLessThanOrEqualTo(all.total());
      assertThat(open.rows()).noneMatch(r -> r.state().answered());
      ListPage second = got(api.list(tabled("2025-07-01", false, TAKE)));
      assertThat(all.rows().size() + second.rows().size())
          .isEqualTo(Math.min(2 * TAKE, all.total()));
      assertThat(got(api.list(window(By.ANSWERED))).total()).isPositive();
      assertThat(got(api.list(window(By.CORRECTED))).total()).isPositive();
      for (Observation.QuestionSeen row : all.rows()) {
        Observation.QuestionSeen full = got(api.detail(Long.parseLong(row.id().value())));
        assertThat(full.coverage()).isEqualTo(Coverage.DETAIL);
        assertThat(full.seen()).isEqualTo(CLOCK.instant());
        assertThat(row.state().question())
            .matches(
                q -> q != null && q.agreesWith(Objects.requireNonNull(full.state().question())));
      }
      assertThat(api.detail(1)).isInstanceOf(Fetched.NotThere.class);
    }
  }

  private static ListQuery window(By by) {
    return new ListQuery(
        by, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31), false, null, 0, 5);
  }

  @Test
  void fetchesMembersWithoutAHistoryToo() throws Exception {
    try (ReplayServer server = new ReplayServer("--fault-rate", "0.3", "--slow", "0.02");
        HttpFetcher fetcher = fetcher(server)) {
      HttpMembersApi api = new HttpMembersApi(fetcher);
      Member member = got(api.member(5173));
      assertThat(member.memberships()).singleElement().extracting("house").isEqualTo(House.COMMONS);
      assertThat(member.parties()).hasSize(1);
      assertThat(api.member(999_999_999)).isInstanceOf(Fetched.NotThere.class);
    }
  }
}
