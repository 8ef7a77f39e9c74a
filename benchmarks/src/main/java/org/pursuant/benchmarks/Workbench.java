package org.pursuant.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.pursuant.domain.follow.StoredQueryMatcher;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.QuestionIndex;

/// Opens what is to be measured, wired as it is in use.
public interface Workbench {
  /// Opens an archive in an empty folder.
  Opened open(Path folder) throws IOException;

  /// Reads files through their parsers and keeps nothing: the floor that storing is compared with.
  ///
  /// @return how many items there were
  long parse(List<Path> files) throws IOException;

  /// The command that serves an archive on a port of this machine.
  List<String> serveCommand(Path folder, int port);

  /// Derives one kind of facts.
  ///
  /// @param run derives what is missing, and says how many questions it looked at
  record Analyser(String name, LongSupplier run) {}

  /// An open archive.
  interface Opened extends AutoCloseable {
    /// Imports files and the files of folders, without bringing the index up to the record.
    void importFiles(List<Path> paths) throws IOException;

    RecordReader reader();

    QuestionIndex index();

    StoredQueryMatcher matcher();

    /// What derives facts from the record, in the order in which one builds on another.
    List<Analyser> analysers();

    @Override
    void close() throws IOException;
  }
}
