package org.pursuant.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// One connection to the record with its prepared statements. For one thread at a time.
final class Db implements AutoCloseable {
  private static final int BUSY_MILLIS = 30_000;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Db(Connection connection) {
    this.connection = connection;
  }

  /// @param cacheKib how much of the file to hold in memory
  static Db open(Path file, int cacheKib) {
    SQLiteConfig config = new SQLiteConfig();
    config.setPageSize(8192);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // A commit is on disk before it is reported: nothing reported is lost even when power fails.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setCacheSize(-cacheKib);
    try {
      return new Db(config.createConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw failed("open " + file, e);
    }
  }

  /// Makes a value of the row that a result stands on.
  @FunctionalInterface
  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /// Does something with the row that a result stands on.
  @FunctionalInterface
  interface RowAction {
    void accept(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... args) {
    try (ResultSet rows = bound(sql, args).executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(mapper.map(rows));
      }
      return found;
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  <T> Optional<T> first(String sql, Mapper<T> mapper, @Nullable Object... args) {
    try (ResultSet rows = bound(sql, args).executeQuery()) {
      return rows.next() ? Optional.of(mapper.map(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /// The first row's number; null where there is no row or no number in it.
  @Nullable Long number(String sql, @Nullable Object... args) {
    try (ResultSet rows = bound(sql, args).executeQuery()) {
      return rows.next() ? longOf(rows, 1) : null;
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /// A count; 0 where there is no row.
  long count(String sql, @Nullable Object... args) {
    Long n = number(sql, args);
    return n == null ? 0 : n;
  }

  /// Walks the rows of a query of any length. The action may run other statements.
  void each(String sql, RowAction action, @Nullable Object... args) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, args);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          action.accept(rows);
        }
      }
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  int update(String sql, @Nullable Object... args) {
    try {
      return bound(sql, args).executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /// Runs work between `begin` and COMMIT, or undoes it when it throws.
  <T> T within(String begin, Supplier<T> work) {
    execute(begin);
    boolean done = false;
    try {
      T result = work.get();
      execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollback();
      }
    }
  }

  private void rollback() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException _) {
      // The failure that led here is the one to tell; SQLite has undone the transaction itself.
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... args) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    bind(statement, args);
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... args)
      throws SQLException {
    for (int i = 0; i < args.length; i++) {
      statement.setObject(i + 1, args[i]);
    }
  }

  static @Nullable Long longOf(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  private static ArchiveException failed(String what, SQLException e) {
    return new ArchiveException("the record cannot " + what + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failed("close", e);
    }
  }
}
