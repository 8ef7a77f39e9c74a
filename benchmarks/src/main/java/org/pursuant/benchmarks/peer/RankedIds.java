package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pursuant.benchmarks.peer.Peer.Found;

/// Asks an engine by SQL for the best matches. Safe for many threads.
///
/// @param engine what it is called
/// @param select gives ids, best first, for a query and how many
record RankedIds(String engine, String select, IdleClients<Connection> clients) {

  /// The best matches of a query in the engine's own language; none of an empty one.
  ///
  /// @throws IOException if the engine breaks down
  Found search(String query, int size) throws IOException {
    return query.isEmpty()
        ? new Found(List.of(), Duration.ZERO)
        : clients.use(client -> search(client, query, size));
  }

  private Found search(Connection client, String query, int size) throws IOException {
    long begun = System.nanoTime();
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement statement = client.prepareStatement(select)) {
      statement.setString(1, query);
      statement.setInt(2, size);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
    } catch (SQLException e) {
      throw new IOException(engine + " could not search", e);
    }
    return new Found(ids, Duration.ofNanos(System.nanoTime() - begun));
  }
}
