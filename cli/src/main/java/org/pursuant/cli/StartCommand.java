package org.pursuant.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.store.ArchiveBusyException;
import org.pursuant.web.WebServer;
import org.pursuant.web.site.Following;
import org.pursuant.web.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Serves the pages until it is stopped.
@Command(
    name = "start",
    description = {
      "Serve the record as pages until stopped with Ctrl-C.",
      "An empty archive shows a bundled sample, all of it invented, until anything real arrives. Import and sync can run meanwhile."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant start",
      "  ./pursuant start --port 8090 --archive /data/record"
    })
final class StartCommand implements Callable<Integer> {
  private static final long LONGEST_CLOSING_SECONDS = 15;
  private static final Logger LOG = LoggerFactory.getLogger(StartCommand.class);

  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port to serve on; 0 for any free one. Default: 8080.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The address to serve on; 0.0.0.0 lets others in. Default: 127.0.0.1.")
  private String host = "127.0.0.1";

  @Option(
      names = "--origin",
      paramLabel = "URL",
      description =
          "How readers reach the site from outside, if through a proxy (https://questions.example.org).")
  private @Nullable String origin;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  StartCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WrongCallException.check("--port", port, 0, 65_535);
    tryPort();
    prepare();
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    // What is being computed in native code must have ended before the process may.
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(stopped, closed)));
    try (OpenArchive open = archive.open();
        WhileServing beside = new WhileServing(open);
        WebServer server = serve(open, beside)) {
      beside.begin();
      announce(open.folder(), open.reader().sample(), server.port());
      if (open.reader().sample()) {
        Thread.ofPlatform().name("sample").daemon().start(this::refreshSample);
      }
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
    return 0;
  }

  private static void stop(CountDownLatch stopped, CountDownLatch closed) {
    stopped.countDown();
    try {
      closed.await(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Loads the sample where nothing is, and brings the index up. The archive is closed again, so
  /// that imports can write while the pages are served.
  private void prepare() throws IOException {
    Progress progress = console.progress();
    try (OpenArchive open = archive.open()) {
      if (open.reader().empty()) {
        Sample.load(open, progress);
      } else if (!open.reader().sample()) {
        open.catchUp(progress);
        open.matchSavedSearches(progress);
      }
    } catch (ArchiveBusyException e) {
      progress.note("Another process is writing to the archive: its questions show as they come.");
    }
  }

  /// Fills in what an earlier load of the sample left out, or what a newer program has in it. It is
  /// served meanwhile as it is.
  private void refreshSample() {
    try (OpenArchive open = archive.open()) {
      Sample.load(open, Progress.SILENT);
    } catch (ArchiveBusyException _) {
      // Something real is arriving, which takes the sample's place.
    } catch (IOException | RuntimeException e) {
      LOG.error("the sample could not be brought up to date", e);
    }
  }

  /// Tells of a port that cannot be used before anything else is done.
  private void tryPort() throws IOException {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new FailureException("there is no host " + host + " here: see --host");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
    } catch (SocketException e) {
      throw unusable(e);
    }
  }

  private FailureException unusable(Exception e) {
    return new FailureException(
        "port %d on %s cannot be used (%s): try another with --port, for example --port %d"
            .formatted(port, host, e.getMessage(), port < 65_535 ? port + 1 : 8080),
        e);
  }

  private WebServer serve(OpenArchive open, WhileServing beside) {
    try {
      return WebServer.start(
          new WebServer.Settings(host, port, origin),
          new Site(
              open.reader(),
              open.index(),
              open.facts(),
              open.clock(),
              new Following(open.keeping(), open.savedSearches(), open.notices(), beside::follow)));
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException bind) {
          throw unusable(bind);
        }
      }
      throw e;
    }
  }

  private void announce(Path folder, boolean sample, int served) {
    String shown = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
    console.out().println("Pursuant is at http://" + shown + ":" + served + "  (Ctrl-C stops it)");
    console.out().println("The archive is " + folder);
    if (sample) {
      console
          .out()
          .println(
              "It shows a sample, all of it invented. For the real record: ./pursuant sync --since 2025-09-01");
    }
    console.flush();
  }
}
