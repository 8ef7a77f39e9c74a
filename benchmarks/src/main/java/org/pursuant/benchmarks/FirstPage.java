package org.pursuant.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/// Starts the server as a process of its own and waits for its first page.
public final class FirstPage {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

  private final IntFunction<List<String>> command;
  private final String path;

  /// @param command that serves on a port
  /// @param path of the page, with its query
  public FirstPage(IntFunction<List<String>> command, String path) {
    this.command = command;
    this.path = path;
  }

  /// From the command to the last byte of the page.
  ///
  /// @throws IOException if there is no page within a minute
  public long nanoseconds() throws IOException {
    int port = freePort();
    long begun = System.nanoTime();
    Process server =
        new ProcessBuilder(command.apply(port))
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

  private boolean answers(int port) {
    try {
      var address = URI.create("http://127.0.0.1:" + port + path).toURL();
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
