package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Keeping;
import org.pursuant.domain.follow.Notice;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.StoredItem;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// What happens to questions reaches the feeds of the searches that match, each thing once: over
/// the real store, the real index and the real matcher.
class FollowingTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

  @TempDir Path folder;

  private OpenArchive open(int day) throws IOException {
    Instant noon = DAY.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    return OpenArchive.open(folder, Clock.fixed(noon, ZoneOffset.UTC));
  }

  private static QuestionState.Builder question(int uin) {
    return QuestionState.builder()
        .house(House.LORDS)
        .tabled(DAY)
        .uin(new Uin("HL" + uin))
        .heading("Lamps " + uin)
        .body(new BodyRef(901, "Department for Harbours"))
        .question(text("To ask His Majesty's Government how many lamps " + uin + " burn."))
        .due(DAY.plusDays(10));
  }

  private static SourceText text(String words) {
    return SourceText.full(RichText.ofPlain(words));
  }

  private static Answer answer(String words, boolean holding, @Nullable LocalDate corrected) {
    LocalDate day = DAY.plusDays(5);
    return new Answer(text(words), holding, day, null, null, corrected, null, null, List.of());
  }

  private static void store(OpenArchive open, int day, long id, QuestionState state)
      throws IOException {
    Instant seen = DAY.plusDays(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    Observation seenNow =
        new Observation.QuestionSeen(
            SourceId.official(id), List.of(), Lineage.OFFICIAL, seen, Coverage.DETAIL, state);
    byte[] bytes = (id + " " + seen + state).getBytes(StandardCharsets.UTF_8);
    SourceRef source =
        new SourceRef(
            open.ports().raw().keep(new ByteArrayInputStream(bytes)),
            SourceForm.QUESTIONS_API,
            "invented.json",
            seen);
    open.ports().writer().store(source, List.of(new StoredItem("1", seenNow)));
  }

  private static SavedSearch keep(OpenArchive open, String words, FollowedEvent... events) {
    Keeping.Wish wish = new Keeping.Wish("", words, Filters.NONE, Set.of(events), null);
    if (open.keeping().keep(wish) instanceof Keeping.Outcome.Kept kept) {
      return kept.search();
    }
    throw new AssertionError("not kept: " + words);
  }

  /// The codes of what was told, the first first.
  private static List<String> told(OpenArchive open, SavedSearch search) {
    open.matchSavedSearches(Progress.SILENT);
    return open.notices().latest(search.id(), Long.MAX_VALUE, 1000).reversed().stream()
        .map(n -> n.event().code())
        .toList();
  }

  private static Set<String> ids(OpenArchive open, SavedSearch search) {
    Set<String> ids = new HashSet<>();
    List<Notice> all = open.notices().latest(search.id(), Long.MAX_VALUE, 1000);
    all.forEach(n -> ids.add(n.id()));
    assertThat(ids).hasSameSizeAs(all);
    return ids;
  }

  @Test
  void tellsOfEachThingThatHappensOnceWhateverComesBetween() throws IOException {
    SavedSearch search;
    try (OpenArchive open = open(0)) {
      search = keep(open, "lamps");
      assertThat(told(open, search)).isEmpty();
      store(open, 0, 1, question(1).build());
      assertThat(told(open, search)).containsExactly("asked");
      assertThat(told(open, search)).containsExactly("asked");
    }
    try (OpenArchive open = open(9)) {
      BodyRef other = new BodyRef(902, "Ministry of Boats");
      store(open, 4, 1, question(1).body(other).build());
      store(open, 5, 1, question(1).body(other).answer(answer("Soon.", true, null)).build());
      store(open, 6, 1, question(1).body(other).answer(answer("Ten.", false, null)).build());
      store(open, 7, 1, question(1).body(other).answer(answer("Eleven.", false, null)).build());
      Answer corrected = answer("Twelve.", false, DAY.plusDays(8));
      store(open, 8, 1, question(1).body(other).answer(corrected).build());
      assertThat(told(open, search))
          .containsExactlyInAnyOrder(
              "asked", "transferred", "held", "answered", "edited", "corrected");
    }
    try (OpenArchive open = open(20)) {
      assertThat(told(open, search)).hasSize(6);
    }
  }

  @Test
  void tellsOfWhatIsOverdueOnceForItsDay() throws IOException {
    try (OpenArchive open = open(0)) {
      SavedSearch search = keep(open, "lamps", FollowedEvent.OVERDUE);
      store(open, 0, 1, question(1).build());
      assertThat(told(open, search)).isEmpty();
    }
    try (OpenArchive open = open(12)) {
      SavedSearch search = open.savedSearches().all().getFirst();
      assertThat(told(open, search)).as("not seen since the day").isEmpty();
      store(open, 12, 1, question(1).build());
      assertThat(told(open, search)).containsExactly("overdue");
    }
    try (OpenArchive open = open(13)) {
      SavedSearch search = open.savedSearches().all().getFirst();
      assertThat(told(open, search)).containsExactly("overdue");
    }
  }

  @Test
  void tellsOfTheQuestionThatALaterOneNames() throws IOException {
    try (OpenArchive open = open(9)) {
      SavedSearch search = keep(open, "\"lamps 1\"", FollowedEvent.CITED);
      store(open, 0, 1, question(1).answer(answer("Ten.", false, null)).build());
      assertThat(told(open, search)).isEmpty();
      SourceText naming =
          text("Further to the Written Answer on 8 March (HL1), how bright are they.");
      store(open, 9, 2, question(2).tabled(DAY.plusDays(8)).question(naming).build());
      assertThat(told(open, search)).containsExactly("cited");
      assertThat(open.notices().latest(search.id(), Long.MAX_VALUE, 1).getFirst().cause())
          .isEqualTo("lords/2031-03-11/HL2");
    }
  }

  @Test
  void tellsOfTheAnswerThatALaterQuestionNamesByItsDayAndHeading() throws IOException {
    try (OpenArchive open = open(9)) {
      SavedSearch search = keep(open, "burn", FollowedEvent.CITED);
      store(open, 0, 1, question(1).answer(answer("Ten.", false, null)).build());
      store(open, 0, 3, question(3).answer(answer("Two.", false, null)).build());
      SourceText naming =
          text("Pursuant to the answer of 8 March 2031 on Lamps 1, how bright are they.");
      store(open, 9, 2, question(2).tabled(DAY.plusDays(8)).question(naming).build());
      assertThat(told(open, search)).containsExactly("cited");
      Notice notice = open.notices().latest(search.id(), Long.MAX_VALUE, 1).getFirst();
      assertThat(notice.cause()).isEqualTo("lords/2031-03-11/HL2");
      assertThat(notice.path()).isEqualTo("lords/2031-03-03/HL1");
    }
  }

  @Test
  void doesNotFloodAFeedWithOldYearsAndBeginsWithTheLastDays() throws IOException {
    try (OpenArchive open = open(30)) {
      store(open, 20, 1, question(1).tabled(DAY.plusDays(20)).build());
      SavedSearch search = keep(open, "lamps");
      store(open, 0, 2, question(2).answer(answer("Ten.", false, null)).build());
      assertThat(told(open, search)).containsExactly("asked");
    }
  }

  @Test
  void tellsTheSameUnderTheSameIdsWhenTheRecordIsBuiltAnew() throws IOException {
    Set<String> before;
    SavedSearch search;
    try (OpenArchive open = open(9)) {
      search = keep(open, "lamps");
      history(open);
      told(open, search);
      before = ids(open, search);
      assertThat(before).hasSize(60);
    }
    for (String name : List.of("record.db", "record.db-wal", "record.db-shm")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    try (OpenArchive open = open(10)) {
      history(open);
      told(open, search);
      assertThat(ids(open, search)).isEqualTo(before);
    }
    deleteAll(folder, "follow.db");
    try (OpenArchive open = open(9)) {
      SavedSearch again = keep(open, "lamps");
      told(open, again);
      assertThat(ids(open, again)).isEqualTo(before);
    }
  }

  private static void history(OpenArchive open) throws IOException {
    for (int i = 1; i <= 30; i++) {
      store(open, 0, i, question(i).build());
    }
    for (int i = 1; i <= 30; i++) {
      store(open, 6, i, question(i).answer(answer("Ten " + i, false, null)).build());
    }
  }

  private static void deleteAll(Path folder, String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith(beginning)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void knowsAQuestionAgainWhenItsDateAndAddressHaveMoved() throws IOException {
    try (OpenArchive open = open(9)) {
      SavedSearch search = keep(open, "lamps");
      store(open, 0, 1, question(1).build());
      told(open, search);
      store(open, 1, 1, question(1).tabled(DAY.plusDays(1)).build());
      assertThat(told(open, search)).containsExactly("asked");
    }
  }

  @Test
  void missesAndRepeatsNothingWhereSeveralMatchWhileSearchesAreKept() throws Exception {
    try (OpenArchive one = open(9);
        OpenArchive other = open(9);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      SavedSearch first = keep(one, "lamps", FollowedEvent.ASKED, FollowedEvent.ANSWERED);
      List<Callable<Boolean>> tasks = new ArrayList<>();
      tasks.add(() -> {
        history(one);
        return true;
      });
      for (OpenArchive open : List.of(one, other)) {
        tasks.add(() -> {
          for (int i = 0; i < 8; i++) {
            keep(open, "lamps " + i, FollowedEvent.ASKED);
            open.matchSavedSearches(Progress.SILENT);
          }
          return true;
        });
      }
      for (var done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isTrue();
      }
      one.matchSavedSearches(Progress.SILENT);
      assertThat(one.savedSearches().all()).hasSize(9);
      assertThat(ids(one, first)).hasSize(60);
      for (SavedSearch search : one.savedSearches().all()) {
        if (!search.equals(first)) {
          assertThat(ids(one, search))
              .as(search.words())
              .hasSizeGreaterThanOrEqualTo(search.words().endsWith(" 0") ? 0 : 1);
        }
      }
    }
  }

  @Test
  void theInventedIsNoLongerToldWhenTheRealRecordArrives() throws IOException {
    try (OpenArchive open = open(9)) {
      Sample.load(open, Progress.SILENT);
      SavedSearch search = keep(open, "lamps OR lights");
      told(open, search);
      assertThat(open.notices().count(search.id())).isPositive();
      store(open, 0, 1, question(1).build());
      assertThat(told(open, search)).containsExactly("asked");
    }
  }
}
