package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Event;
import org.pursuant.pipeline.FetchMembers;
import org.pursuant.pipeline.SyncQuestions;
import org.pursuant.pipeline.SyncReport;
import org.pursuant.pipeline.SyncSettings;

class SyncTest {
  private static final LocalDate ANSWERED = LocalDate.of(2031, 3, 10);
  private static final String LONG = "Every lamp has been lit with oil since the year began";

  @TempDir Path folder;

  private Instant now = Instant.parse("2031-03-11T12:00:00Z");
  private final InventedApi api = new InventedApi(() -> now);

  private SyncReport sync(SyncSettings settings) throws IOException {
    try (OpenArchive open = OpenArchive.open(folder, Clock.systemUTC())) {
      return new SyncQuestions(open.ports(), open.journal(), api, settings, () -> now)
          .run(null, Progress.SILENT);
    }
  }

  private List<String> events(long id) throws IOException {
    try (OpenArchive open = OpenArchive.open(folder, Clock.systemUTC())) {
      var question = open.reader().find(SourceId.official(id)).orElseThrow();
      return open.reader().dossier(question).orElseThrow().events().stream()
          .map(Event::kind)
          .toList();
    }
  }

  private void editBeyondWhatListsShow() throws IOException {
    api.put(1, 7001, LONG + ", all of it whale oil.", ANSWERED);
    api.put(2, 7001, null, null);
    assertThat(sync(SyncSettings.DEFAULT).complete()).isTrue();
    now = now.plus(Duration.ofDays(1));
    api.put(1, 7001, LONG + ", some of it whale oil.", ANSWERED);
    api.detailsAsked.clear();
  }

  @Test
  void anEditBeyondWhatListsShowIsMetWhileTheAnswerIsYoung() throws IOException {
    editBeyondWhatListsShow();

    SyncReport report = sync(SyncSettings.DEFAULT);

    assertThat(api.detailsAsked).containsExactly(1L);
    assertThat(report.details().revised()).isEqualTo(1);
    assertThat(events(1)).contains("edited-without-correction");
  }

  @Test
  void anAnswerThatIsOlderOrNotToBeRecheckedIsNotTakenAgain() throws IOException {
    editBeyondWhatListsShow();

    sync(SyncSettings.DEFAULT.withRecheckDays(0));
    now = now.plus(Duration.ofDays(7));
    sync(SyncSettings.DEFAULT);

    assertThat(api.detailsAsked).isEmpty();
  }

  @Test
  void aDetailThatKeepsFailingDoesNotKeepNewsWaiting() throws IOException {
    api.put(1, 7001, null, null);
    api.put(2, 7001, null, null);
    api.failing.add(2L);
    assertThat(sync(SyncSettings.DEFAULT).complete()).isFalse();

    now = now.plus(Duration.ofMinutes(20));
    api.put(3, 7001, null, null);
    SyncReport second = sync(SyncSettings.DEFAULT);

    assertThat(second.details().added()).isEqualTo(1);
    assertThat(second.detailsLeft()).containsOnlyKeys(2L);
    api.failing.clear();
    assertThat(sync(SyncSettings.DEFAULT).complete()).isTrue();
    assertThat(events(2)).containsExactly("tabled");
    assertThat(events(3)).containsExactly("tabled");
  }

  @Test
  void aSourceThatNeverAnswersIsAskedOnceAndNoDetailIsTried() throws IOException {
    api.put(1, 7001, LONG, ANSWERED);
    sync(SyncSettings.DEFAULT);
    now = now.plus(Duration.ofDays(1));
    api.away = true;
    api.listsAsked = 0;
    api.detailsAsked.clear();

    SyncReport report = sync(SyncSettings.DEFAULT);

    assertThat(report.answered()).isFalse();
    assertThat(report.complete()).isFalse();
    assertThat(api.listsAsked).isEqualTo(1);
    assertThat(api.detailsAsked).isEmpty();
    api.away = false;
    assertThat(sync(SyncSettings.DEFAULT).complete()).isTrue();
  }

  private FetchMembers.Outcome fetchMembers(List<Long> asked, boolean answers) throws IOException {
    try (OpenArchive open = OpenArchive.open(folder, Clock.systemUTC())) {
      return new FetchMembers(
              open.ports(),
              id -> {
                synchronized (asked) {
                  asked.add(id);
                }
                String url = "https://api.example.org/Members/" + id;
                return answers
                    ? new Fetched.NotThere<>(url)
                    : new Fetched.Failed<>(url, "status 503", 8);
              },
              SyncSettings.DEFAULT,
              () -> now)
          .run(Progress.SILENT);
    }
  }

  @Test
  void ofThousandsOfUnknownMembersARunAsksForSomeTheMostFrequentFirst() throws IOException {
    LongStream.rangeClosed(1, 2000).forEach(id -> api.put(id, 10_000 + id, null, null));
    LongStream.rangeClosed(2001, 2003).forEach(id -> api.put(id, 11_999, null, null));
    sync(SyncSettings.DEFAULT);
    List<Long> asked = new ArrayList<>();

    FetchMembers.Outcome outcome = fetchMembers(asked, true);

    assertThat(outcome).isEqualTo(new FetchMembers.Outcome(0, 500, 0, 1500));
    assertThat(asked).hasSize(500).doesNotHaveDuplicates();
    assertThat(asked.subList(0, 4)).contains(11_999L);
  }

  @Test
  void aSourceOfMembersThatDoesNotAnswerIsLeftAloneSoon() throws IOException {
    LongStream.rangeClosed(1, 60).forEach(id -> api.put(id, 10_000 + id, null, null));
    sync(SyncSettings.DEFAULT);
    List<Long> asked = new ArrayList<>();

    FetchMembers.Outcome outcome = fetchMembers(asked, false);

    assertThat(outcome).isEqualTo(new FetchMembers.Outcome(0, 0, 4, 56));
    assertThat(asked).hasSize(4);
  }
}
