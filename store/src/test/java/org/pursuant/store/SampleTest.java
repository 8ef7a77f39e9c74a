package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pursuant.store.Invented.official;
import static org.pursuant.store.Invented.state;
import static org.pursuant.store.Invented.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.record.SourceRef;

/// The sample is there until anything real comes.
class SampleTest {
  @TempDir Path folder;

  @Test
  void theSampleGivesWayToTheFirstRealRecord() throws IOException {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      Observation sample = official(1, 0, state("17").build());
      SourceRef source = Invented.source(archive, sample);
      archive.writer().storeSample(source, Invented.items(sample));
      assertThat(archive.reader().sample()).isTrue();
      long epoch = archive.reader().changesSince(-1, 0, 9).epoch();

      store(archive, official(2, 0, state("18").build()));

      assertThat(archive.reader().sample()).isFalse();
      assertThat(archive.reader().find(SourceId.official(1))).isEmpty();
      assertThat(archive.reader().statistics().questions()).isEqualTo(1);
      assertThat(archive.raw().open(source.sha256())).isEmpty();
      assertThat(archive.reader().changesSince(-1, 0, 9).epoch()).isGreaterThan(epoch);
      assertThat(archive.reader().violations()).isEmpty();
      assertThatThrownBy(() -> archive.writer().storeSample(source, Invented.items(sample)))
          .isInstanceOf(IllegalStateException.class);
      assertThat(archive.reader().sample()).isFalse();
    }
  }

  @Test
  void theSampleGivesWayToWhatIsRejectedOfARealSource() throws IOException {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      Observation sample = official(1, 0, state("17").build());
      SourceRef ours = Invented.source(archive, sample);
      archive.writer().storeSample(ours, Invented.items(sample));
      Observation real = official(2, 0, state("18").build());
      SourceRef source = Invented.source(archive, real);

      archive
          .writer()
          .reject(source, List.of(new ParseOutcome.Rejected("line 1", "not a question", "{")));
      assertThat(archive.reader().sample()).isFalse();
      assertThat(archive.reader().statistics().questions()).isZero();
      archive.writer().store(source, Invented.items(real));

      assertThat(archive.reader().statistics().rejected()).isEqualTo(1);
      assertThat(archive.raw().open(source.sha256())).isPresent();
      assertThat(archive.raw().open(ours.sha256())).isEmpty();
      assertThat(archive.reader().violations()).isEmpty();
    }
  }

  @Test
  void whatIsRejectedOfTheSampleDoesNotEndIt() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      Observation sample = official(1, 0, state("17").build());
      SourceRef ours = Invented.source(archive, sample);
      archive.writer().storeSample(ours, Invented.items(sample));
      archive
          .writer()
          .reject(ours, List.of(new ParseOutcome.Rejected("line 2", "not a question", "{")));

      assertThat(archive.reader().sample()).isTrue();
      assertThat(archive.reader().statistics().questions()).isEqualTo(1);
    }
  }
}
