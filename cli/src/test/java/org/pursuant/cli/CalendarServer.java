package org.pursuant.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.legislature.House;

/// A server on loopback that tells the next sitting day in the form of the What's On API, of days
/// that are invented.
final class CalendarServer implements AutoCloseable {
  private static final Pattern ASKED =
      Pattern.compile(
          "/calendar/proceduraldates/(\\w+)/nextsittingdate\\.json\\?dateToCheck=(\\d{4}-\\d\\d-\\d\\d)&includeWeekendSittings=true");

  /// What it says instead.
  record Fault(int status, String body) {}

  private final HttpServer server;
  private final Map<String, List<LocalDate>> days = new ConcurrentHashMap<>();
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final Map<String, Fault> passing = new ConcurrentHashMap<>();

  /// What was asked, in order.
  final List<String> requests = new CopyOnWriteArrayList<>();

  CalendarServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// @param sitting in order
  void sits(House house, List<LocalDate> sitting) {
    days.put(house.code(), sitting);
  }

  /// Has a fault in place of what comes after a day, for ever.
  void failsAfter(House house, LocalDate day, Fault fault) {
    faults.put(house.code() + day, fault);
  }

  /// Has a fault in place of what comes after a day, once.
  void failsOnceAfter(House house, LocalDate day, Fault fault) {
    passing.put(house.code() + day, fault);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String uri = exchange.getRequestURI().toString();
    requests.add(uri);
    Matcher asked = ASKED.matcher(uri);
    try (exchange) {
      Fault said =
          asked.matches()
              ? said(asked.group(1), LocalDate.parse(asked.group(2)))
              : new Fault(404, "");
      byte[] body = said.body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(said.status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Fault said(String house, LocalDate day) {
    Fault once = passing.remove(house + day);
    if (once != null) {
      return once;
    }
    String next =
        days.getOrDefault(house, List.of()).stream()
            .filter(d -> d.isAfter(day))
            .findFirst()
            .map(d -> "\"" + d + "T00:00:00\"")
            .orElse("null");
    return faults.getOrDefault(house + day, new Fault(200, next));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
