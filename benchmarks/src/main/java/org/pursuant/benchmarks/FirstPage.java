package org.pursuant.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Starts the server as a process of its own and waits for its first page.
final class FirstPage {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

  private final Workbench workbench;
  private final Path folder;

  FirstPage(Workbench workbench, Path folder) {
    this.workbench = workbench;
    this.folder = folder;
  }

  /// From the command to the last byte of the home page.
  ///
  /// @throws IOException if there is no page within a minute
  long nanoseconds() throws IOException {
    int port = freePort();
    long begun = System.nanoTime();
    Process server =
        new ProcessBuilder(workbench.serveCommand(folder, port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (!answers(port)) {
        if (System.nanoTime() - begun > PATIENCE || !server.isAlive()) {
          throw new IOException("the server did not give a page");
        }
        Thread.sleep(5);
      }
      return System.nanoTime() - begun;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for the server", e);
    } finally {
      stop(server);
    }
  }

  private static void stop(Process server) {
    server.descendants().forEach(ProcessHandle::destroy);
    server.destroy();
    server.onExit().join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(int port) {
    try {
      var address = URI.create("http://127.0.0.1:" + port + "/").toURL();
      HttpURLConnection connection = (HttpURLConnection) address.openConnection();
      try (InputStream page = connection.getInputStream()) {
        return page.readAllBytes().length > 0;
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return false;
    }
  }
}
