package org.pursuant.domain.commitment;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which promises to list, by the place where each was made last, unless told otherwise.
///
/// @param dueFrom first day by which it may be due; null for any
/// @param dueTo last such day; null for any
/// @param dated only those with a day (true), without one (false), or any (null)
/// @param body slug of the answering body; null for any
/// @param member path of the Member who gave any of the answers that make it; null for any
/// @param act null for any
/// @param words that all stand in its quote, whatever their case; empty for any
/// @param evidence only those with evidence (true), without (false), or any (null)
/// @param only those of these keys; null for any
/// @param except those of none of these keys
public record PromiseQuery(
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    @Nullable Boolean dated,
    @Nullable String body,
    @Nullable String member,
    @Nullable Act act,
    String words,
    @Nullable Boolean evidence,
    @Nullable Set<String> only,
    Set<String> except) {

  public PromiseQuery {
    only = only == null ? null : Set.copyOf(only);
    except = Set.copyOf(except);
  }

  /// Promises of any key.
  public PromiseQuery(
      @Nullable LocalDate dueFrom,
      @Nullable LocalDate dueTo,
      @Nullable Boolean dated,
      @Nullable String body,
      @Nullable String member,
      @Nullable Act act,
      String words,
      @Nullable Boolean evidence) {
    this(dueFrom, dueTo, dated, body, member, act, words, evidence, null, Set.of());
  }

  /// The same, of these keys only.
  public PromiseQuery only(Set<String> keys) {
    return new PromiseQuery(
        dueFrom, dueTo, dated, body, member, act, words, evidence, keys, except);
  }

  /// The same without those of some keys.
  public PromiseQuery except(Set<String> keys) {
    return new PromiseQuery(dueFrom, dueTo, dated, body, member, act, words, evidence, only, keys);
  }

  /// Whether it asks for what was due up to a day, however long ago: then the last due come first.
  public boolean lookingBack() {
    return dueFrom == null && dueTo != null;
  }

  /// Every promise.
  public static final PromiseQuery ALL =
      new PromiseQuery(null, null, null, null, null, null, "", null);

  /// Those due in a stretch of days, both inclusive.
  public static PromiseQuery due(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new PromiseQuery(from, to, Boolean.TRUE, null, null, null, "", null);
  }
}
