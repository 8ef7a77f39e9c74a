package org.pursuant.source.questionsapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pursuant.source.RealData;

/// Runs the server that replays real captures as the official APIs would serve them.
final class ReplayServer implements AutoCloseable {
  private final Process process;
  private final URI base;

  ReplayServer(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of("python3", RealData.tool("parliament_api_replay.py").toString(), "--port", "0"));
    command.addAll(List.of(options));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (line == null || !line.startsWith("listening on ")) {
      process.destroy();
      throw new IOException("the replay server did not start: " + line);
    }
    base = URI.create(line.substring("listening on ".length()).strip());
  }

  URI base() {
    return base;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
