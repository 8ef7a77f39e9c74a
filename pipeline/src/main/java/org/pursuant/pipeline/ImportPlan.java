package org.pursuant.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;

/// Which files are imported, as what, and in which order.
///
/// The order follows from the files alone (by form, then by name), never from how they were named
/// on the command line, so that the same files always give the same record.
final class ImportPlan {
  private static final int HEAD = 8192;

  private final List<SourceParser> parsers;
  private final FileOpener opener;
  private final List<Recognised> recognised = new ArrayList<>();
  private final Map<Path, String> refused = new LinkedHashMap<>();

  ImportPlan(List<SourceParser> parsers, FileOpener opener) {
    this.parsers = parsers;
    this.opener = opener;
  }

  /// A file and the parser of its form.
  record Recognised(Path path, SourceParser parser, long bytes) {}

  void addAll(List<Path> paths) throws IOException {
    Set<Path> files = new TreeSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        FolderFiles.collect(path, files, refused);
      } else if (Files.isRegularFile(path)) {
        files.add(path.toAbsolutePath().normalize());
      } else {
        refused.put(path, "there is no such file or folder");
      }
    }
    files.forEach(this::recognise);
    recognised.sort(
        Comparator.comparing((Recognised r) -> r.parser().form())
            .thenComparing(r -> r.path().getFileName())
            .thenComparing(Recognised::path));
  }

  private void recognise(Path path) {
    try {
      SourceDocument document = opener.open(path, _ -> {});
      String head = head(document);
      if (head.isEmpty()) {
        refused.put(path, "is empty");
        return;
      }
      Optional<SourceParser> parser =
          parsers.stream().filter(p -> p.recognises(document.name(), head)).findFirst();
      if (parser.isPresent()) {
        recognised.add(new Recognised(path, parser.get(), Files.size(path)));
      } else {
        refused.put(path, "not recognised; the forms known are: " + forms());
      }
    } catch (IOException e) {
      refused.put(path, FolderFiles.reason(e));
    }
  }

  private static String head(SourceDocument document) throws IOException {
    char[] head = new char[HEAD];
    int length = 0;
    try (InputStream in = document.open();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (int n = 0; n >= 0 && length < HEAD; n = reader.read(head, length, HEAD - length)) {
        length += n;
      }
    }
    return new String(head, 0, length);
  }

  private String forms() {
    return parsers.stream().map(p -> p.form().title()).distinct().collect(Collectors.joining(", "));
  }

  /// In the order they are to be imported in.
  List<Recognised> recognised() {
    return recognised;
  }

  /// What is not imported, and why.
  Map<Path, String> refused() {
    return refused;
  }

  long bytes() {
    return recognised.stream().mapToLong(Recognised::bytes).sum();
  }
}
