package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days and instants as the tables hold them.
final class Days {
  private Days() {}

  static @Nullable Long of(@Nullable LocalDate day) {
    return day == null ? null : (Long) day.toEpochDay();
  }

  static @Nullable Long of(@Nullable Instant instant) {
    return instant == null ? null : (Long) instant.toEpochMilli();
  }

  static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    Long value = Db.longOf(row, column);
    return value == null ? null : LocalDate.ofEpochDay(value);
  }

  static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    Long value = Db.longOf(row, column);
    return value == null ? null : Instant.ofEpochMilli(value);
  }
}
