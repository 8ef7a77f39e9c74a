package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.pursuant.benchmarks.Workbench;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.follow.StoredQueryMatcher;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.pipeline.ImportFiles;
import org.pursuant.source.FileDocument;
import org.pursuant.source.SourceForms;

/// What is measured: the program as its commands wire it.
final class Measured implements Workbench {
  @Override
  public Opened open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new OpenedArchive(OpenArchive.open(folder, Clock.systemUTC()));
  }

  @Override
  public long parse(List<Path> files) throws IOException {
    AtomicLong items = new AtomicLong();
    for (Path file : files) {
      FileDocument document = new FileDocument(file);
      SourceParser parser = SourceForms.recognise(document).orElse(null);
      if (parser != null) {
        parser.parse(document, _ -> items.incrementAndGet());
      }
    }
    return items.get();
  }

  @Override
  public List<String> serveCommand(Path folder, int port) {
    List<String> command = new ArrayList<>();
    String home = System.getProperty("pursuant.home");
    if (home != null) {
      command.add(Path.of(home, "pursuant").toString());
    } else {
      command.addAll(
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              Main.class.getName()));
    }
    command.addAll(
        List.of("start", "--archive", folder.toString(), "--port", Integer.toString(port)));
    return command;
  }

  private record OpenedArchive(OpenArchive archive) implements Opened {
    @Override
    public void importFiles(List<Path> paths) throws IOException {
      new ImportFiles(archive.ports(), SourceForms.all(), FileDocument::new, archive.clock())
          .run(paths, Progress.SILENT);
    }

    @Override
    public RecordReader reader() {
      return archive.reader();
    }

    @Override
    public QuestionIndex index() {
      return archive.index();
    }

    @Override
    public StoredQueryMatcher matcher() {
      return archive.matcher();
    }

    @Override
    public List<Analyser> analysers() {
      return archive.derived().derivations().stream()
          .map(d ->
              new Analyser(d.name(), () -> d.run(archive.reader(), Progress.SILENT, () -> true)))
          .toList();
    }

    @Override
    public void close() {
      archive.close();
    }
  }
}
