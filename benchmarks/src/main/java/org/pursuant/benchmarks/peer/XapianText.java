package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Xapian, the engine of TheyWorkForYou, through its Python bindings: English stems, its own query
/// parser, its own BM25.
final class XapianText implements Peer {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final IdleClients<XapianProgram> clients;

  XapianText(Path folder) {
    this.folder = folder;
    this.clients = new IdleClients<>(() -> new XapianProgram("search", folder));
  }

  /// An answer of the program.
  private record Answer(List<Long> ids, long nanoseconds) {}

  @Override
  public String name() {
    return "Xapian";
  }

  @Override
  public String settings() {
    return "English stems, query parser with STEM_SOME, BM25Weight, all as they are unless told otherwise";
  }

  @Override
  public void build(Texts texts) throws IOException {
    try (XapianProgram program = new XapianProgram("build", folder)) {
      texts.forEach(text -> write(program, text));
      program.end();
    } catch (UncheckedIOException e) {
      throw new IOException(name() + " could not be built: " + e.getMessage(), e);
    }
  }

  private static void write(XapianProgram program, PeerText text) {
    try {
      program.write(JSON.writeValueAsString(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Found search(String words, Match match, int size) throws IOException {
    List<String> sought = QueryWords.of(words);
    if (sought.isEmpty()) {
      return new Found(List.of(), Duration.ZERO);
    }
    String asked =
        JSON.writeValueAsString(Map.of("words", sought, "all", match == Match.ALL, "size", size));
    String told = clients.use(program -> program.ask(asked));
    Answer answer = JSON.readValue(told, Answer.class);
    return new Found(answer.ids(), Duration.ofNanos(answer.nanoseconds()));
  }

  @Override
  public long bytes() throws IOException {
    return PeerFiles.bytes(folder.resolve("database"));
  }

  @Override
  public void close() throws IOException {
    clients.close();
  }
}
