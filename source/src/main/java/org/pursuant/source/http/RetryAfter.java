package org.pursuant.source.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Reads the Retry-After header: seconds or a date.
final class RetryAfter {
  private RetryAfter() {}

  /// How long to wait from `now`, never negative; null for what is neither seconds nor a date.
  static @Nullable Duration read(String header, Instant now) {
    String value = header.strip();
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
