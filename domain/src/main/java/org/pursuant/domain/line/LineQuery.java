package org.pursuant.domain.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which lines to list.
///
/// @param body slug of an answering body; null for all
/// @param since only those that the order's day falls on or after; null for all
public record LineQuery(
    Order order,
    LineKind kind,
    @Nullable String body,
    @Nullable LocalDate since,
    int offset,
    int limit) {

  /// In which order, the first reason to list a line first.
  public enum Order {
    /// Those first said last.
    NEWEST("newest", "Newest"),
    /// Those that most answers have.
    USED("used", "Most used"),
    /// Those whose wording changed last.
    CHANGED("changed", "Changed last"),
    /// Those said last.
    SAID("said", "Said last");

    private final String code;
    private final String title;

    Order(String code, String title) {
      this.code = code;
      this.title = title;
    }

    public String code() {
      return code;
    }

    public String title() {
      return title;
    }
  }
}
