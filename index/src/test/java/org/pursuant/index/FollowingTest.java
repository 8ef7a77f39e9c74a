package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pursuant.index.Asked.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;
import org.pursuant.index.LuceneQuestionIndex.Settings;
import org.pursuant.index.RecordFollower.Batches;

class FollowingTest extends IndexTest {
  private Path at() {
    return folder.resolve("index");
  }

  private static Settings settings(Batches batches) {
    return new Settings(System::nanoTime, Duration.ofMillis(200), batches);
  }

  @Test
  void anAbsentIndexIsEmptyAndIsNotMadeBySearching() {
    assertThat(ids("lamps")).isEmpty();
    assertThat(index.size()).isZero();
    assertThat(at()).doesNotExist();
    assertThat(index.violations(record)).isEmpty();
    record.put(plain(1));
    assertThat(index.violations(record)).hasSize(1).first().asString().contains("pursuant reindex");
  }

  @Test
  void followsWhatIsNewChangedAndRemoved() {
    record.put(plain(1), plain(2));
    assertThat(index.catchUp(record, Progress.SILENT)).isEqualTo(2);
    assertThat(index.catchUp(record, Progress.SILENT)).isZero();

    record.put(question(1).asks("about quays").now(), plain(3));
    record.remove(2);
    assertThat(index.violations(record)).isNotEmpty();
    assertThat(index.catchUp(record, Progress.SILENT)).isEqualTo(2);

    assertThat(ids("lamps")).containsExactly(3L);
    assertThat(ids("quay")).containsExactly(1L);
    assertThat(index.size()).isEqualTo(2);
    assertThat(index.violations(record)).isEmpty();
  }

  @Test
  void anotherEpochIsIndexedAnew() {
    have(question(1).asks("lamps"), question(2).asks("lamps"));
    MemoryRecord other = new MemoryRecord(99).put(plain(5));

    assertThat(index.violations(other)).isNotEmpty();
    assertThat(index.catchUp(other, Progress.SILENT)).isEqualTo(1);

    assertThat(ids("")).containsExactly(5L);
    assertThat(index.violations(other)).isEmpty();
    other.newEpoch();
    assertThat(index.catchUp(other, Progress.SILENT)).isEqualTo(1);
  }

  @Test
  void brokenOffItGoesOnFromTheLastCommit() {
    for (long id = 1; id <= 100; id++) {
      record.put(plain(id));
    }
    try (var breaking =
        LuceneQuestionIndex.open(at(), null, _ -> List.of(), settings(new Batches(10, 30)))) {
      record.dieAfterReads(6);
      assertThatThrownBy(() -> breaking.catchUp(record, Progress.SILENT)).hasMessage("died");
      assertThat(breaking.size()).isEqualTo(30);
      record.dieAfterReads(Integer.MAX_VALUE);
      assertThat(breaking.catchUp(record, Progress.SILENT)).isEqualTo(70);
      assertThat(breaking.violations(record)).isEmpty();
    }
  }

  @Test
  void aRebuildBrokenOffLeavesTheOldIndex() {
    have(question(1).asks("lamps"), question(2).asks("lamps"));
    record.dieAfterReads(0);
    assertThatThrownBy(() -> index.rebuild(record, Progress.SILENT)).hasMessage("died");
    record.dieAfterReads(Integer.MAX_VALUE);

    assertThat(ids("lamps")).hasSize(2);
    assertThat(index.rebuild(record, Progress.SILENT)).isEqualTo(2);
    assertThat(index.violations(record)).isEmpty();
  }

  @Test
  void seesAnothersCommitsWithinASecond() {
    AtomicLong nanos = new AtomicLong();
    Settings settings = new Settings(nanos::get, Duration.ZERO, Settings.USUAL.batches());
    try (var watching = LuceneQuestionIndex.open(at(), null, _ -> List.of(), settings)) {
      assertThat(watching.size()).isZero();
      have(question(1).asks("lamps"));
      assertThat(watching.size()).isZero();
      nanos.addAndGet(Duration.ofSeconds(1).toNanos());
      assertThat(watching.size()).isEqualTo(1);

      have(question(2).asks("lamps"));
      assertThat(watching.size()).isEqualTo(1);
      nanos.addAndGet(Duration.ofSeconds(1).toNanos());
      assertThat(watching.size()).isEqualTo(2);
    }
  }

  @Test
  void whileAnotherWritesItIsBusyAndSearchingGoesOn() throws IOException {
    have(question(1).asks("lamps"));
    record.put(plain(2));
    try (var patient =
            LuceneQuestionIndex.open(
                at(), null, _ -> List.of(), settings(Settings.USUAL.batches()));
        var directory = FSDirectory.open(at());
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      assertThatThrownBy(() -> patient.catchUp(record, Progress.SILENT))
          .isInstanceOf(IndexBusyException.class)
          .hasMessageContaining("Another process");
      assertThat(patient.size()).isEqualTo(1);
      writer.rollback();
      assertThat(patient.catchUp(record, Progress.SILENT)).isEqualTo(1);
    }
  }

  @Test
  void anIndexOfAnotherVersionIsRebuilt() throws IOException {
    have(question(1).asks("lamps"));
    try (var directory = FSDirectory.open(at());
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> data = new CommitPoint(-1, 7, 1, "").data();
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
    assertThat(index.violations(record)).hasSize(1).first().asString().contains("another version");

    assertThat(index.catchUp(record, Progress.SILENT)).isEqualTo(1);
    assertThat(index.size()).isEqualTo(1);
    assertThat(index.violations(record)).isEmpty();
  }

  @Test
  void aDamagedIndexSaysHowToMendItAndARebuildDoes() throws IOException {
    have(question(1).asks("lamps"));
    index.close();
    damage();

    SearchRequest request =
        new SearchRequest(
            "lamps",
            Filters.NONE,
            Sort.RELEVANCE,
            Ranking.HYBRID,
            0,
            5,
            true,
            true,
            IndexTest.TODAY);
    assertThatThrownBy(() -> index.search(request))
        .isInstanceOf(UnreadableIndexException.class)
        .hasMessageContaining("pursuant reindex");
    assertThat(index.violations(record)).hasSize(1).first().asString().contains("pursuant reindex");
    assertThatThrownBy(() -> index.catchUp(record, Progress.SILENT))
        .isInstanceOf(UnreadableIndexException.class);

    assertThat(index.rebuild(record, Progress.SILENT)).isEqualTo(1);
    assertThat(ids("lamps")).containsExactly(1L);
    assertThat(index.violations(record)).isEmpty();
  }

  private void damage() throws IOException {
    try (Stream<Path> files = Files.list(at())) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }

  @Test
  void whatOnlyOneSideHasIsReported() {
    have(question(1).asks("lamps"), question(2).asks("lamps"));
    MemoryRecord other = new MemoryRecord().put(plain(2), plain(3));

    List<String> violations = index.violations(other);

    assertThat(violations).hasSize(2);
    assertThat(violations.get(0)).startsWith("1 questions cannot be found (the first is test/3)");
    assertThat(violations.get(1))
        .startsWith("1 questions can be found that the record no longer has");
  }
}
