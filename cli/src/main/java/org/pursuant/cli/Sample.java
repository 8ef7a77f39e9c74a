package org.pursuant.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.pipeline.LoadSample;
import org.pursuant.source.SourceForms;

/// The bundled sample: an invented parliament's record, among the program's own resources.
final class Sample {
  private static final List<String> NAMES = List.of("members.jsonl", "questions.jsonl");

  private Sample() {}

  /// Loads it into an archive that holds nothing else, and brings the index and what is derived up
  /// to it.
  static void load(OpenArchive archive, Progress progress) throws IOException {
    List<LoadSample.Part> parts = new ArrayList<>();
    for (String name : NAMES) {
      SourceDocument document = new Resource(name);
      parts.add(
          new LoadSample.Part(
              document,
              SourceForms.recognise(document)
                  .orElseThrow(() -> new IOException(name + " is of no form known"))));
    }
    new LoadSample(archive.ports(), archive.clock()).run(parts);
    archive.catchUp(progress);
    archive.derive(progress);
  }

  private record Resource(String name) implements SourceDocument {
    @Override
    public InputStream open() throws IOException {
      InputStream in = Sample.class.getResourceAsStream("sample/" + name);
      if (in == null) {
        throw new FileNotFoundException("the program lacks its sample/" + name);
      }
      return in;
    }
  }
}
