package org.pursuant.domain.reply;

import java.util.Map;

/// How many answers were read as each type.
///
/// @param of whom or when: a body's slug or a month (`2025-03`)
/// @param types those that occur
/// @param notHeld how many of the answers say that something is not held
public record ReplyCount(String of, Map<ReplyType, Long> types, long notHeld) {
  public ReplyCount {
    types = Map.copyOf(types);
  }

  /// All answers counted.
  public long answers() {
    return types.values().stream().mapToLong(n -> n).sum();
  }

  /// How many were read as one type.
  public long of(ReplyType type) {
    return types.getOrDefault(type, 0L);
  }
}
