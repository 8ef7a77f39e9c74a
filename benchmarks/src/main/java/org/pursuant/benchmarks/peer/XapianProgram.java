package org.pursuant.benchmarks.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One run of the program that has Xapian do its work, asked in lines and answering in lines. It
/// ends when its input does, hence also when this process ends.
final class XapianProgram implements AutoCloseable {
  private static final String SCRIPT = "xapian_text.py";

  private final Process process;
  private final Writer in;
  private final BufferedReader out;
  private final Path log;

  /// Starts the program.
  ///
  /// @param task `build` or `search`
  XapianProgram(String task, Path folder) throws IOException {
    String python = python().orElseThrow(() -> new IOException("no Python with Xapian here"));
    log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(
                python, script(folder).toString(), task, folder.resolve("database").toString())
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    // Xapian writes to disk after so many texts; the usual 10,000 are few for a million.
    builder.environment().put("XAPIAN_FLUSH_THRESHOLD", "100000");
    process = builder.start();
    in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// A Python that has Xapian's bindings: the first on the PATH, or else the system's own, to which
  /// Debian's package belongs.
  static Optional<String> python() {
    return List.of("python3", "/usr/bin/python3").stream()
        .filter(XapianProgram::hasBindings)
        .findFirst();
  }

  private static boolean hasBindings(String python) {
    try {
      Process trial =
          new ProcessBuilder(python, "-c", "import xapian")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!trial.waitFor(30, TimeUnit.SECONDS)) {
        trial.destroyForcibly();
        return false;
      }
      return trial.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Path script(Path folder) throws IOException {
    Path script = folder.resolve(SCRIPT);
    if (!Files.exists(script)) {
      try (InputStream source = XapianProgram.class.getResourceAsStream(SCRIPT)) {
        if (source == null) {
          throw new IOException(SCRIPT + " is missing from the benchmarks");
        }
        Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return script;
  }

  void write(String line) throws IOException {
    in.write(line);
    in.write('\n');
  }

  /// The answer to a line.
  String ask(String line) throws IOException {
    write(line);
    in.flush();
    return answer();
  }

  /// The answer to everything written, after which nothing can be written any more.
  String end() throws IOException {
    in.close();
    return answer();
  }

  private String answer() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new IOException("Xapian broke off: " + Files.readString(log).strip());
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    try {
      in.close();
    } finally {
      process.destroy();
      process.onExit().join();
    }
  }
}
