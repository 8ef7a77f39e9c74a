package org.pursuant.domain.follow;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a saved search can tell of, in the order in which it befalls a question.
public enum FollowedEvent {
  ASKED("asked"),
  TRANSFERRED("transferred"),
  HELD("held"),
  /// Seen without an answer after the date on which one was due.
  OVERDUE("overdue"),
  ANSWERED("answered"),
  CORRECTED("corrected"),
  /// The answer's words changed and no correction was declared.
  EDITED("edited"),
  /// A later question names it.
  CITED("cited");

  private final String code;

  FollowedEvent(String code) {
    this.code = code;
  }

  /// Stable, lower-case; used in addresses and data.
  public String code() {
    return code;
  }

  /// The event of this code, whatever the case; empty when there is none.
  public static Optional<FollowedEvent> of(String code) {
    String wanted = code.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(e -> e.code.equals(wanted)).findFirst();
  }

  /// All of them, as a new search follows that names none.
  public static Set<FollowedEvent> all() {
    return EnumSet.allOf(FollowedEvent.class);
  }
}
