package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Connections that are not in use: each search takes one, or opens one, and gives it back. Safe
/// for many threads.
final class IdleClients<C extends AutoCloseable> implements AutoCloseable {
  private final Queue<C> idle = new ConcurrentLinkedQueue<>();
  private final Opening<C> opening;

  IdleClients(Opening<C> opening) {
    this.opening = opening;
  }

  @FunctionalInterface
  interface Opening<C> {
    C open() throws IOException;
  }

  @FunctionalInterface
  interface Use<C, R> {
    R with(C client) throws IOException;
  }

  /// A client that fails is not used again.
  <R> R use(Use<C, R> use) throws IOException {
    C ready = idle.poll();
    C client = ready == null ? opening.open() : ready;
    boolean whole = false;
    try {
      R result = use.with(client);
      whole = true;
      return result;
    } finally {
      if (whole) {
        idle.add(client);
      } else {
        close(client);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (C client = idle.poll(); client != null; client = idle.poll()) {
      close(client);
    }
  }

  private static void close(AutoCloseable client) throws IOException {
    try {
      client.close();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("closing a connection failed", e);
    }
  }
}
