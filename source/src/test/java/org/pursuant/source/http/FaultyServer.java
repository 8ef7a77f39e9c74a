package org.pursuant.source.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A server on loopback that gives prepared replies one after the other, the last one for ever.
final class FaultyServer implements AutoCloseable {
  /// Answers one request.
  interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final List<Reply> replies;
  final List<String> requests = new CopyOnWriteArrayList<>();

  FaultyServer(Reply... replies) throws IOException {
    this.replies = List.of(replies);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.add(
        exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    try (exchange) {
      replies.get(Math.min(requests.size(), replies.size()) - 1).to(exchange);
    }
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  static Reply body(int status, String body) {
    return exchange -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
  }

  static Reply retryAfter(int status, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set("Retry-After", value);
      send(exchange, status, new byte[] {'x'});
    };
  }

  static Reply redirect(int status, String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      send(exchange, status, new byte[] {'x'});
    };
  }

  static Reply gzip(byte[] bytes) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      send(exchange, 200, bytes);
    };
  }

  /// Promises more bytes than it sends.
  static Reply cut(String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length + 100L);
      exchange.getResponseBody().write(bytes);
      exchange.getResponseBody().flush();
    };
  }

  static Reply endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] some = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        exchange.getResponseBody().write(some);
      }
    };
  }

  /// Begins a body and never ends it.
  static Reply stalled() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
