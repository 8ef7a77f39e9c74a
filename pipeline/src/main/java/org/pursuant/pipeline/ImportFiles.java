package org.pursuant.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.record.SourceRef;

/// Takes files into the record: keeps their bytes, recognises their form and stores what they
/// state. The index is brought up to it by [Reindex].
///
/// It can be killed at any moment: what was stored stays, and importing again goes on, since what
/// is known already changes nothing.
public final class ImportFiles {
  private final RecordPorts record;
  private final List<SourceParser> parsers;
  private final FileOpener opener;
  private final InstantSource clock;

  public ImportFiles(
      RecordPorts record, List<SourceParser> parsers, FileOpener opener, InstantSource clock) {
    this.record = record;
    this.parsers = List.copyOf(parsers);
    this.opener = opener;
    this.clock = clock;
  }

  /// Imports files and the files of folders. A file that cannot be used is told of in the summary
  /// and does not stop the others.
  ///
  /// @throws IOException if the raw archive cannot be written
  public ImportSummary run(List<Path> paths, Progress progress) throws IOException {
    ImportPlan plan = new ImportPlan(parsers, opener);
    plan.addAll(paths);
    ImportSummary.Builder summary = new ImportSummary.Builder(plan.refused());
    progress.begin("Importing (bytes)", plan.bytes());
    for (ImportPlan.Recognised file : plan.recognised()) {
      importFile(file, summary, progress);
    }
    progress.end();
    return summary.build();
  }

  private void importFile(
      ImportPlan.Recognised file, ImportSummary.Builder summary, Progress progress)
      throws IOException {
    String sha256;
    try (InputStream bytes = Files.newInputStream(file.path())) {
      sha256 = record.raw().keep(bytes);
    }
    SourceRef source =
        new SourceRef(
            sha256, file.parser().form(), file.path().getFileName().toString(), clock.instant());
    ItemBatch batch = new ItemBatch(record.writer()::store, record.writer()::reject, source);
    SourceDocument document = opener.open(file.path(), progress::advance);
    try {
      file.parser().parse(document, batch);
    } catch (IOException e) {
      summary.refuse(file.path(), "could not be read to its end: " + e.getMessage());
    }
    batch.flush();
    summary.imported(file.parser().form(), batch.counts());
  }
}
