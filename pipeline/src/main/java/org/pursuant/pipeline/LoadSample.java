package org.pursuant.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.StoreCounts;

/// Puts the bundled sample into an archive that holds nothing else.
public final class LoadSample {
  private final RecordPorts record;
  private final InstantSource clock;

  public LoadSample(RecordPorts record, InstantSource clock) {
    this.record = record;
    this.clock = clock;
  }

  /// A document of the sample and the parser that reads it.
  public record Part(SourceDocument document, SourceParser parser) {}

  /// Loads the sample. Of an archive that holds part of it, as when loading was broken off, the
  /// rest is filled in; one that holds anything else is left as it is.
  ///
  /// @throws IOException if the sample cannot be read or the raw archive cannot be written
  public StoreCounts run(List<Part> parts) throws IOException {
    StoreCounts counts = StoreCounts.NONE;
    if (!record.reader().empty() && !record.reader().sample()) {
      return counts;
    }
    for (Part part : parts) {
      counts = counts.plus(load(part));
    }
    return counts;
  }

  private StoreCounts load(Part part) throws IOException {
    String sha256;
    try (InputStream bytes = part.document().open()) {
      sha256 = record.raw().keep(bytes);
    }
    SourceRef source =
        new SourceRef(sha256, part.parser().form(), part.document().name(), clock.instant());
    ItemBatch batch = new ItemBatch(record.writer()::storeSample, record.writer()::reject, source);
    part.parser().parse(part.document(), batch);
    batch.flush();
    return batch.counts();
  }
}
