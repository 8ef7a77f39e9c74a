package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.analysis.reply.Replies;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.reply.Limb;
import org.pursuant.domain.reply.ReplyNetwork;
import org.pursuant.pipeline.DeriveReplies;
import org.pursuant.pipeline.ImportFiles;
import org.pursuant.source.FileDocument;
import org.pursuant.source.SourceForms;

/// On a machine that cannot run the network, replies are read without it, and that is said. Over
/// the invented sample and the real store.
class RepliesWithoutNetworkTest {
  private static final String WHY = "The network does not run on a pier.";

  /// Reads nothing, and says why once it was asked to.
  private static final class Absent implements ReplyNetwork {
    private volatile boolean asked;

    @Override
    public Optional<Likely> read(String question, List<Limb> limbs, String answer) {
      asked = true;
      return Optional.empty();
    }

    @Override
    public Optional<String> missing() {
      return asked ? Optional.of(WHY) : Optional.empty();
    }
  }

  /// Keeps what it is told.
  private static final class Notes implements Progress {
    private final List<String> told = new ArrayList<>();

    @Override
    public void begin(String task, long total) {}

    @Override
    public void advance(long by) {}

    @Override
    public void note(String message) {
      told.add(message);
    }

    @Override
    public void end() {}
  }

  @TempDir private Path folder;

  private OpenArchive sample() throws IOException {
    Path file = folder.resolve("sample.jsonl");
    try (InputStream in =
        Objects.requireNonNull(Sample.class.getResourceAsStream("sample/questions.jsonl"))) {
      Files.write(file, in.readAllBytes());
    }
    OpenArchive archive =
        OpenArchive.open(folder.resolve("archive"), Clock.systemUTC(), /* vectors= */ false);
    new ImportFiles(archive.ports(), SourceForms.all(), FileDocument::new, archive.clock())
        .run(List.of(file), Progress.SILENT);
    return archive;
  }

  private static List<String> notes(OpenArchive archive, ReplyNetwork network) {
    Notes notes = new Notes();
    new DeriveReplies(archive.facts().replies(), new Replies(network), network)
        .run(archive.reader(), notes, () -> true);
    return notes.told;
  }

  private static long read(OpenArchive archive) {
    List<Boolean> read = new ArrayList<>();
    archive.reader().forEach(q -> read.add(archive.facts().replies().of(q.id()).isPresent()));
    return read.stream().filter(r -> r).count();
  }

  @Test
  void repliesAreReadAllTheSameAndItIsSaidOnceWhyAndWhatToDo() throws IOException {
    try (OpenArchive archive = sample()) {
      assertThat(notes(archive, new Absent()))
          .singleElement()
          .asString()
          .startsWith(WHY)
          .contains("without it, less surely")
          .contains("derive --anew --only replies");
      assertThat(read(archive)).isGreaterThan(20);
    }
  }

  @Test
  void nothingIsSaidWhereThereWasNothingToRead() throws IOException {
    try (OpenArchive archive = sample()) {
      Absent network = new Absent();
      notes(archive, network);
      assertThat(network.missing()).contains(WHY);
      assertThat(notes(archive, network)).isEmpty();
    }
  }
}
