package org.pursuant.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pursuant.domain.feed.Progress;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Where a command writes: results to one stream, what it tells while working to another.
final class Console {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final JsonMapper LINES = JsonMapper.builder().build();

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  /// A console on two streams.
  ///
  /// @param terminal whether a person watches, so that a line may be drawn over
  Console(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /// This process's standard streams, in UTF-8 whatever the platform's charset.
  static Console ofProcess() {
    return new Console(
        stream(FileDescriptor.out, false),
        stream(FileDescriptor.err, true),
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent());
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flushing) {
    return new PrintStream(new FileOutputStream(descriptor), flushing, StandardCharsets.UTF_8);
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /// A result as indented JSON.
  void json(Object data) {
    out.println(JSON.writeValueAsString(data));
  }

  /// One value as JSON on a line of its own.
  static String jsonLine(Object data) {
    return LINES.writeValueAsString(data);
  }

  /// One value with a further field as JSON on a line of its own.
  static String jsonLine(Object data, String field, Object value) {
    ObjectNode node = LINES.valueToTree(data);
    node.set(field, LINES.valueToTree(value));
    return LINES.writeValueAsString(node);
  }

  /// What was piped in, as UTF-8, up to a number of letters.
  static String piped(java.io.InputStream in, int letters) throws java.io.IOException {
    char[] read = new char[letters];
    int length = 0;
    var reader = new java.io.InputStreamReader(in, StandardCharsets.UTF_8);
    for (int n = 0; n >= 0 && length < letters; n = reader.read(read, length, letters - length)) {
      length += n;
    }
    return new String(read, 0, length);
  }

  /// A line to the person who waits.
  void say(String line) {
    err.println(line);
  }

  /// A bar where it can be drawn, else a line now and then.
  Progress progress() {
    return terminal ? new BarProgress(err) : new LineProgress(err, System::nanoTime);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
