package org.pursuant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.WebServer;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.Following;
import org.pursuant.web.site.Site;

/// Does once what the program does when it starts and is first asked for pages, on the bundled
/// sample in a folder of its own, and ends. The launcher lets the virtual machine watch and keep
/// what it loaded, which makes later starts some times as quick.
public final class Rehearsal {
  private static final List<String> PAGES =
      List.of("/", "/search?q=water", "/search.json?q=water", "/members", "/bodies", "/about");

  private Rehearsal() {}

  /// Ends with 0 when all pages were served.
  public static void main(String[] args) throws IOException {
    Main.commandLine(Console.ofProcess());
    Path folder = Files.createTempDirectory("pursuant-rehearsal");
    try (OpenArchive open = OpenArchive.open(folder, Clock.systemUTC(), false)) {
      Sample.load(open, Progress.SILENT);
      serve(open);
    } finally {
      delete(folder);
    }
    System.exit(0);
  }

  private static void serve(OpenArchive open) throws IOException {
    Site site =
        new Site(
            open.reader(),
            open.index(),
            open.facts(),
            open.clock(),
            new Following(open.keeping(), open.savedSearches(), open.notices(), () -> {}));
    try (WebServer server = WebServer.start(new WebServer.Settings("127.0.0.1", 0, null), site)) {
      String home = "http://127.0.0.1:" + server.port();
      for (String page : PAGES) {
        read(home + page);
      }
      for (QuestionSummary question : open.reader().newlyAnswered(3)) {
        read(home + Links.question(question));
      }
    }
  }

  private static void read(String address) throws IOException {
    URL url = URI.create(address).toURL();
    try (InputStream page = url.openStream()) {
      page.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
