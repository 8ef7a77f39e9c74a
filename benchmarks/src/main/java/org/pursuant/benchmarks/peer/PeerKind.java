package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The peers there are.
public enum PeerKind {
  BM25("bm25", "plain BM25") {
    @Override
    public Optional<String> missing() {
      return Optional.empty();
    }

    @Override
    public Peer open(Path folder) throws IOException {
      return new PlainBm25(folder);
    }
  },
  SQLITE("sqlite", "SQLite FTS5") {
    @Override
    public Optional<String> missing() {
      return Optional.empty();
    }

    @Override
    public Peer open(Path folder) throws IOException {
      return new SqliteFts(folder);
    }
  },
  POSTGRESQL("postgresql", "PostgreSQL full text") {
    @Override
    public Optional<String> missing() {
      return PostgresPrograms.find().isPresent()
          ? Optional.empty()
          : Optional.of(
              "PostgreSQL: its programs initdb and postgres are not on the PATH; on Debian: apt-get"
                  + " install postgresql");
    }

    @Override
    public Peer open(Path folder) throws IOException {
      return PostgresText.start();
    }
  },
  XAPIAN("xapian", "Xapian") {
    @Override
    public Optional<String> missing() {
      return XapianProgram.python().isPresent()
          ? Optional.empty()
          : Optional.of(
              "Xapian: no Python that has its bindings; on Debian: apt-get install python3-xapian");
    }

    @Override
    public Peer open(Path folder) throws IOException {
      return new XapianText(folder);
    }
  };

  private final String code;
  private final String title;

  PeerKind(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /// As the command line takes it.
  public String code() {
    return code;
  }

  /// The codes of all kinds.
  public static List<String> codes() {
    return Arrays.stream(values()).map(PeerKind::code).toList();
  }

  /// The kind with a code; empty where there is none.
  public static Optional<PeerKind> of(String code) {
    return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
  }

  public String title() {
    return title;
  }

  /// Why it cannot be had here and what to do; empty where it can.
  public abstract Optional<String> missing();

  /// Opens it with nothing in it.
  ///
  /// @param folder an empty one, for what it keeps, which the caller deletes; a server of its own
  ///   user keeps its data elsewhere and deletes them itself
  /// @throws IOException if it does not start
  public abstract Peer open(Path folder) throws IOException;
}
