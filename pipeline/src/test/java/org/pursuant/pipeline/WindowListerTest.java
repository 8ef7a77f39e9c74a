package org.pursuant.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.ParseOutcome.Rejected;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.feed.QuestionsApi.By;
import org.pursuant.domain.record.SyncJournal.Window;

class WindowListerTest {
  private static final SyncSettings SMALL_PAGES = SyncSettings.DEFAULT.withTake(40);

  private static Window window(int days) {
    LocalDate first = MovingList.FIRST_DAY;
    return new Window(By.TABLED, first, first.plusDays(days - 1L), false);
  }

  /// A source whose count is never that of its rows.
  private record CountsOneTooMany(QuestionsApi source) implements QuestionsApi {
    @Override
    public Fetched<ListPage> list(ListQuery query) {
      return source.list(query) instanceof Fetched.Got<ListPage> got
          ? new Fetched.Got<>(
              new ListPage(got.value().total() + 1, got.value().rows(), List.of()), got.document())
          : new Fetched.NotThere<>("https://api.example.org");
    }

    @Override
    public Fetched<QuestionSeen> detail(long id) {
      return source.detail(id);
    }
  }

  @Test
  void everyRowOfAStillListIsFoundOnceWithNoRequestToSpare() {
    WindowLister lister = new WindowLister(new MovingList(3, 50, 0, 500, 1), SMALL_PAGES);

    Listing listing = lister.list(window(3));

    assertThat(listing.reconciled()).isTrue();
    assertThat(listing.rows()).hasSize(150);
    assertThat(lister.requests()).isEqualTo(4);
  }

  @Test
  void rowsThatMoveBetweenPagesAreNotLost() {
    for (int seed = 0; seed < 100; seed++) {
      WindowLister lister = new WindowLister(new MovingList(4, 130, 2, 500, seed), SMALL_PAGES);

      Listing listing = lister.list(window(4));

      assertThat(listing.reconciled()).as("seed %d", seed).isTrue();
      assertThat(listing.rows().keySet())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 520).boxed().toList());
    }
  }

  @Test
  void aSourceThatGivesShorterPagesThanAskedForIsReadToItsEnd() {
    WindowLister lister = new WindowLister(new MovingList(1, 100, 0, 20, 1), SMALL_PAGES);

    assertThat(lister.list(window(1)).rows()).hasSize(100);
    assertThat(lister.requests()).isEqualTo(5);
  }

  /// A source some of whose rows cannot be understood; where they stand depends on the page.
  private record Unreadable(QuestionsApi source, Set<Long> ids) implements QuestionsApi {
    @Override
    public Fetched<ListPage> list(ListQuery query) {
      if (!(source.list(query) instanceof Fetched.Got<ListPage> got)) {
        return new Fetched.NotThere<>("https://api.example.org");
      }
      List<QuestionSeen> good = new ArrayList<>();
      List<Rejected> bad = new ArrayList<>();
      for (QuestionSeen row : got.value().rows()) {
        String place = "results[" + (good.size() + bad.size()) + "]";
        if (ids.contains(Long.valueOf(row.id().value()))) {
          bad.add(new Rejected(place, "no date", "id " + row.id().value()));
        } else {
          good.add(row);
        }
      }
      return new Fetched.Got<>(new ListPage(got.value().total(), good, bad), got.document());
    }

    @Override
    public Fetched<QuestionSeen> detail(long id) {
      return source.detail(id);
    }
  }

  @Test
  void aRowThatCannotBeUnderstoodCountsOnceHoweverOftenItIsRead() {
    Set<Long> bad = Set.of(35L, 36L, 70L);
    for (int seed = 0; seed < 40; seed++) {
      MovingList moving = new MovingList(1, 130, 2, 500, seed);

      Listing listing = new WindowLister(new Unreadable(moving, bad), SMALL_PAGES).list(window(1));

      assertThat(listing.reconciled()).as("seed %d: %s", seed, listing.trouble()).isTrue();
      assertThat(listing.rows()).as("seed %d", seed).hasSize(127);
    }
  }

  @Test
  void aWindowThatNeverAgreesIsNotTakenAsWhole() {
    MovingList whole = new MovingList(2, 200, 2, 500, 1);
    WindowLister lister = new WindowLister(new CountsOneTooMany(whole), SMALL_PAGES);

    Listing listing = lister.list(window(2));

    assertThat(listing.reconciled()).isFalse();
    assertThat(listing.trouble()).contains("counts");
    assertThat(listing.silent()).isFalse();
  }

  @Test
  void aSourceWithoutAnAnswerLeavesTheWindowUndoneAndSaysWhy() {
    QuestionsApi away =
        new QuestionsApi() {
          @Override
          public Fetched<ListPage> list(ListQuery query) {
            return new Fetched.Failed<>("https://api.example.org", "503", 6);
          }

          @Override
          public Fetched<QuestionSeen> detail(long id) {
            return new Fetched.Failed<>("https://api.example.org", "503", 6);
          }
        };

    Listing listing = new WindowLister(away, SMALL_PAGES).list(window(30));

    assertThat(listing.silent()).isTrue();
    assertThat(listing.trouble()).isEqualTo("503 (6 tries)");
  }
}
