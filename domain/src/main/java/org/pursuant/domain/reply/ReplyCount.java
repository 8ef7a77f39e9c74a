package org.pursuant.domain.reply;

import java.util.Map;

/// How many answers were read as each type.
///
/// @param of whom or when: a body's slug or a month (`2025-03`); empty for a month not known
/// @param types those that occur, of clear verdicts alone
/// @param unclear how many were read too unsurely to be counted as a type
/// @param notHeld how many of the answers say that something is not held
public record ReplyCount(String of, Map<ReplyType, Long> types, long unclear, long notHeld) {
  public ReplyCount {
    types = Map.copyOf(types);
  }

  /// All answers counted.
  public long answers() {
    return unclear + types.values().stream().mapToLong(n -> n).sum();
  }

  /// How many were clearly read as one type.
  public long of(ReplyType type) {
    return types.getOrDefault(type, 0L);
  }
}
