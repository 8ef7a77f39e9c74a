package org.pursuant.domain.figure;

import java.util.Locale;

/// The time that a figure is stated to hold for.
///
/// @param relative whether the words are relative to the day they were said ("this year"), so that
///   the period is inferred from it
public record Holding(Relation relation, Period period, boolean relative) {

  /// How the figure relates to the period.
  public enum Relation {
    /// In the course of it.
    DURING(""),
    /// At that time: as of, at the end of.
    AT("at "),
    /// From then on.
    SINCE("since "),
    /// Up to then.
    BY("by ");

    private final String words;

    Relation(String words) {
      this.words = words;
    }
  }

  /// As keys, JSON and tables write it: `2023/2024`, `at 2024-03-31`, `since 2024-07`.
  public String key() {
    return relation.words.toLowerCase(Locale.ROOT) + period.key();
  }
}
