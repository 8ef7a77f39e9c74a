package org.pursuant.domain.record;

/// What storing came to, in items.
///
/// @param added questions or Members met for the first time
/// @param revised items that changed the record: a new revision, a completed text, a merged
///   identity
/// @param unchanged items that told nothing new
/// @param rejected items that could not be understood
public record StoreCounts(long added, long revised, long unchanged, long rejected) {
  public static final StoreCounts NONE = new StoreCounts(0, 0, 0, 0);

  public StoreCounts plus(StoreCounts o) {
    return new StoreCounts(
        added + o.added, revised + o.revised, unchanged + o.unchanged, rejected + o.rejected);
  }
}
