package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/// PostgreSQL's full text search on a server of its own: the `english` configuration, a weighted
/// tsvector kept by the table, a GIN index, ts_rank_cd.
final class PostgresText implements Peer {
  /// A tsvector holds at most a megabyte.
  private static final int LONGEST = 300_000;

  private static final String TABLE =
      """
      CREATE TABLE question (
        id bigint NOT NULL, heading text, question text, answer text, asker text, body text,
        words tsvector GENERATED ALWAYS AS (
          setweight(to_tsvector('english', heading), 'A') ||
          setweight(to_tsvector('english', question), 'B') ||
          setweight(to_tsvector('english', asker || ' ' || body), 'C') ||
          setweight(to_tsvector('english', answer), 'D')) STORED)
      """;

  private static final String INSERT =
      "INSERT INTO question (id, heading, question, answer, asker, body) VALUES (?, ?, ?, ?, ?, ?)";

  private static final String SEARCH =
      """
      SELECT id FROM question, to_tsquery('english', ?) sought
      WHERE words @@ sought ORDER BY ts_rank_cd(words, sought) DESC, id LIMIT ?
      """;

  private final PostgresServer server;
  private final String version;
  private final IdleClients<Connection> clients;

  private PostgresText(PostgresServer server, String version) {
    this.server = server;
    this.version = version;
    this.clients = new IdleClients<>(server::connect);
  }

  static PostgresText start() throws IOException {
    PostgresServer server = PostgresServer.start();
    try (Connection connection = server.connect()) {
      return new PostgresText(server, connection.getMetaData().getDatabaseProductVersion());
    } catch (SQLException e) {
      server.close();
      throw new IOException("PostgreSQL does not tell its version", e);
    }
  }

  @Override
  public String name() {
    return "PostgreSQL full text (" + version.replaceFirst(" .*", "") + ")";
  }

  @Override
  public String settings() {
    return "english, tsvector weighted A heading, B question, C asker and body, D answer, GIN, ts_rank_cd";
  }

  @Override
  public void build(Texts texts) throws IOException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
      connection.setAutoCommit(false);
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        texts.forEach(new Rows(insert)::add);
        insert.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("CREATE INDEX ON question USING gin (words)");
      statement.execute("VACUUM ANALYZE question");
    } catch (SQLException | IllegalStateException e) {
      throw new IOException(name() + " could not be built: " + e.getMessage(), e);
    }
  }

  /// Rows on their way to the server, many at a time.
  private static final class Rows {
    private static final int AT_A_TIME = 500;

    private final PreparedStatement insert;
    private int waiting;

    Rows(PreparedStatement insert) {
      this.insert = insert;
    }

    void add(PeerText text) {
      try {
        insert.setLong(1, text.id());
        insert.setString(2, cell(text.heading()));
        insert.setString(3, cell(text.question()));
        insert.setString(4, cell(text.answer()));
        insert.setString(5, cell(text.asker()));
        insert.setString(6, cell(text.body()));
        insert.addBatch();
        if (++waiting % AT_A_TIME == 0) {
          insert.executeBatch();
        }
      } catch (SQLException e) {
        throw new IllegalStateException("PostgreSQL does not take question " + text.id(), e);
      }
    }

    private static String cell(String text) {
      String clipped = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
      return clipped.replace("\0", "");
    }
  }

  @Override
  public Found search(String words, Match match, int size) throws IOException {
    String query =
        QueryWords.of(words).stream()
            .map(w -> "'" + w + "'")
            .collect(Collectors.joining(match == Match.ALL ? " & " : " | "));
    return new RankedIds("PostgreSQL", SEARCH, clients).search(query, size);
  }

  /// The table with its index, without the log of changes.
  @Override
  public long bytes() throws IOException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT pg_total_relation_size('question')")) {
      return rows.next() ? rows.getLong(1) : 0;
    } catch (SQLException e) {
      throw new IOException("PostgreSQL does not tell its size", e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      clients.close();
    } finally {
      server.close();
    }
  }
}
