package org.pursuant.cli;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The replay of the official APIs as a process, with a clock that can be moved. It and the records
/// it replays are no part of the project.
final class Replay implements AutoCloseable {
  private final Process process;
  private final URI address;

  private Replay(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static Replay start(Instant at, String... options) throws IOException {
    Path tool = shared().resolve("tools").resolve("parliament_api_replay.py");
    List<String> command =
        new ArrayList<>(List.of("python3", tool.toString(), "--at", at.toString()));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    if (line == null) {
      process.destroy();
      throw new IOException("the replay did not start");
    }
    return new Replay(process, URI.create(line.substring(line.indexOf("http"))));
  }

  /// The folder beside the checkout that holds data and tools. Where it is missing the test is
  /// skipped, or fails if real data are required.
  static Path shared() {
    String set = System.getenv("PURSUANT_DATA");
    Path at = Path.of("").toAbsolutePath();
    while (set == null
        && at.getParent() != null
        && !Files.isDirectory(at.resolve("shared/tools"))) {
      at = at.getParent();
    }
    Path shared = set != null ? Path.of(set).resolveSibling("") : at.resolve("shared");
    if (Files.isDirectory(shared.resolve("tools")) && Files.isDirectory(shared.resolve("data"))) {
      return shared;
    }
    String message = "no real records beside the checkout";
    if ("required".equals(System.getProperty("pursuant.realData"))) {
      fail(message);
    }
    return abort(message);
  }

  URI address() {
    return address;
  }

  void moveClock(Instant at) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(
          HttpRequest.newBuilder(address.resolve("/_clock"))
              .POST(BodyPublishers.ofString("{\"at\": \"" + at + "\"}"))
              .build(),
          BodyHandlers.discarding());
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
