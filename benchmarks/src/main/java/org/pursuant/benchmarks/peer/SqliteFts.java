package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.sqlite.SQLiteJDBCLoader;

/// SQLite's FTS5: a column for each text, Porter's stems, its own BM25 with weights of columns. It
/// keeps the texts, as it does unless told otherwise.
final class SqliteFts implements Peer {
  private static final String TABLE =
      "CREATE VIRTUAL TABLE texts USING fts5(heading, question, answer, asker, body,"
          + " tokenize = 'porter unicode61 remove_diacritics 2')";

  private static final String RANKING =
      "INSERT INTO texts(texts, rank) VALUES('rank', 'bm25(3.0, 2.0, 1.0, 3.0, 1.0)')";

  private static final String SEARCH =
      "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?";

  private final Path folder;
  private final String address;
  private final IdleClients<Connection> clients = new IdleClients<>(this::connect);

  SqliteFts(Path folder) {
    this.folder = folder;
    this.address = "jdbc:sqlite:" + folder.resolve("question.db");
  }

  private Connection connect() throws IOException {
    try {
      return DriverManager.getConnection(address);
    } catch (SQLException e) {
      throw new IOException("SQLite does not open " + address, e);
    }
  }

  @Override
  public String name() {
    return "SQLite FTS5 (" + SQLiteJDBCLoader.getVersion() + ")";
  }

  @Override
  public String settings() {
    return "tokenizer porter over unicode61; bm25 with weights heading 3, question 2, answer 1, asker"
        + " 3, body 1";
  }

  @Override
  public void build(Texts texts) throws IOException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute(TABLE);
      statement.execute(RANKING);
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO texts(rowid, heading, question, answer, asker, body)"
                  + " VALUES(?, ?, ?, ?, ?, ?)")) {
        texts.forEach(text -> add(insert, text));
      }
      statement.execute("INSERT INTO texts(texts) VALUES('optimize')");
      connection.commit();
    } catch (SQLException | IllegalStateException e) {
      throw new IOException(name() + " could not be built: " + e.getMessage(), e);
    }
  }

  private static void add(PreparedStatement insert, PeerText text) {
    try {
      insert.setLong(1, text.id());
      insert.setString(2, text.heading());
      insert.setString(3, text.question());
      insert.setString(4, text.answer());
      insert.setString(5, text.asker());
      insert.setString(6, text.body());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite does not take question " + text.id(), e);
    }
  }

  @Override
  public Found search(String words, Match match, int size) throws IOException {
    String query =
        QueryWords.of(words).stream()
            .map(w -> '"' + w + '"')
            .collect(Collectors.joining(match == Match.ALL ? " AND " : " OR "));
    return new RankedIds("SQLite", SEARCH, clients).search(query, size);
  }

  @Override
  public long bytes() throws IOException {
    return PeerFiles.bytes(folder);
  }

  @Override
  public void close() throws IOException {
    clients.close();
  }
}
