package org.pursuant.systemtests;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// `pursuant start` as a process of its own, on an archive and a free port.
final class Served implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final String address;

  private Served(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /// Starts and waits for the first page.
  ///
  /// @param options further ones; `--no-vectors` for many questions, whose vectors would keep the
  ///   machine busy through all tests
  static Served start(Path archive, String... options) throws IOException, InterruptedException {
    int port = freePort();
    List<String> command =
        Program.command("start", "--archive", archive.toString(), "--port", "" + port);
    command.addAll(List.of(options));
    Path log = Files.createTempFile("pursuant-start", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Served served = new Served(process, "http://127.0.0.1:" + port);
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!served.answers()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        process.destroy();
        throw new IOException("no page came: " + Files.readString(log));
      }
      Thread.sleep(50);
    }
    return served;
  }

  String address() {
    return address;
  }

  private boolean answers() {
    try {
      var home = URI.create(address + "/").toURL();
      return ((HttpURLConnection) home.openConnection()).getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
