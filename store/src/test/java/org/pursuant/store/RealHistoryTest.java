package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.Statistics;
import org.pursuant.domain.record.StoreCounts;
import org.pursuant.domain.record.StoredItem;
import org.pursuant.source.FileDocument;
import org.pursuant.source.SourceForms;

/// The record of real questions as their source gave them over the months.
class RealHistoryTest {
  private static final int BATCH = 1000;

  @TempDir Path folder;

  @Test
  void realQuestionsAreStoredWholeAndKnownAgain() throws IOException {
    Path data = data();
    List<Path> files = new ArrayList<>();
    for (String part : List.of("members", "questions/history", "questions/full-text")) {
      try (Stream<Path> all = Files.list(data.resolve(part))) {
        all.sorted().forEach(files::add);
      }
    }
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      StoreCounts first = importAll(archive, files);
      Statistics statistics = archive.reader().statistics();
      String digest = archive.reader().digest();
      assertThat(archive.reader().violations()).isEmpty();
      assertThat(statistics.questions()).isGreaterThan(10_000);
      assertThat(statistics.members()).isEqualTo(650);
      assertThat(statistics.revisions())
          .isGreaterThan(statistics.questions() - statistics.textOnly());

      StoreCounts again = importAll(archive, files);

      assertThat(again.added()).isZero();
      assertThat(again.revised()).isZero();
      assertThat(again.unchanged()).isEqualTo(first.added() + first.revised() + first.unchanged());
      assertThat(archive.reader().digest()).isEqualTo(digest);
      assertThat(archive.reader().statistics()).isEqualTo(statistics);
    }
  }

  private static StoreCounts importAll(Archive archive, List<Path> files) throws IOException {
    StoreCounts counts = StoreCounts.NONE;
    for (Path file : files) {
      FileDocument document = new FileDocument(file);
      SourceParser parser = SourceForms.recognise(document).orElseThrow();
      SourceRef source;
      try (InputStream in = Files.newInputStream(file)) {
        source =
            new SourceRef(archive.raw().keep(in), parser.form(), document.name(), Invented.NOON);
      }
      List<StoredItem> items = new ArrayList<>();
      List<ParseOutcome.Rejected> rejected = new ArrayList<>();
      parser.parse(
          document,
          outcome -> {
            switch (outcome) {
              case ParseOutcome.Parsed p -> items.add(new StoredItem(p.place(), p.observation()));
              case ParseOutcome.Rejected r -> rejected.add(r);
            }
          });
      for (int i = 0; i < items.size(); i += BATCH) {
        List<StoredItem> batch = items.subList(i, Math.min(i + BATCH, items.size()));
        counts = counts.plus(archive.writer().store(source, batch));
      }
      counts = counts.plus(archive.writer().reject(source, rejected));
    }
    return counts;
  }

  /// The folder of real data beside the project; the test is skipped without it unless the build
  /// demands it.
  private static Path data() {
    Path found = find();
    if (found == null && "required".equals(System.getProperty("pursuant.realData"))) {
      fail("real data is demanded and there is none at ../shared/data");
    }
    assumeTrue(found != null, "no real data at ../shared/data");
    return java.util.Objects.requireNonNull(found);
  }

  private static @Nullable Path find() {
    String named = System.getenv("PURSUANT_DATA");
    if (named != null) {
      return Path.of(named);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path data = at.resolve("shared/data");
      if (Files.isDirectory(data)) {
        return data;
      }
    }
    return null;
  }
}
