package org.pursuant.analysis.line;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.function.IntPredicate;
import org.pursuant.domain.line.Regions;

/// Every different wording met, numbered from 0 in the order in which it was met: its words, where
/// to find it by them, and the keys by which alike ones are found. Flat arrays in [Regions], about
/// 360 bytes a wording of forty words, so that tens of millions fit beside the record.
///
/// What was added last can be taken back, since whoever adds keeps the rest elsewhere and may be
/// killed in between: see [#takeBack]. For one thread at a time.
final class WordingTable {
  private static final int RECORD = 16;
  private static final long ENTRY = 8L * Signature.BANDS;
  private static final int FEWEST_BUCKETS = 1 << 10;

  private final Regions regions;
  private MemorySegment head;
  private MemorySegment records;
  private MemorySegment words;
  private MemorySegment entries;
  private MemorySegment buckets;
  private int count;

  WordingTable(Regions regions) {
    this.regions = regions;
    open();
  }

  private void open() {
    head = regions.region("head", 16);
    count = head.get(JAVA_INT, 0);
    int size = buckets();
    records = regions.region("records", (long) RECORD * (count + 1L));
    words = regions.region("words", 4L * (wordsEnd() + 1L));
    entries = regions.region("entries", ENTRY * (count + 1L));
    buckets = regions.region("buckets", 4L * size * (Signature.BANDS + 1));
  }

  int count() {
    return count;
  }

  private int buckets() {
    return Math.max(FEWEST_BUCKETS, head.get(JAVA_INT, 4));
  }

  private int wordsEnd() {
    return head.get(JAVA_INT, 8);
  }

  /// The number of a wording; -1 where it was not met.
  int find(long fingerprint) {
    int at = bucket(Signature.BANDS, (int) (fingerprint >>> 32)) - 1;
    while (at >= 0 && records.get(JAVA_LONG, (long) RECORD * at) != fingerprint) {
      at = records.get(JAVA_INT, (long) RECORD * at + 8) - 1;
    }
    return at;
  }

  long fingerprint(int wording) {
    return records.get(JAVA_LONG, (long) RECORD * wording);
  }

  /// The words of a wording, as [PassageWords] numbers them.
  int[] words(int wording) {
    int from = start(wording);
    int[] found = new int[start(wording + 1) - from];
    MemorySegment.copy(words, JAVA_INT, 4L * from, found, 0, found.length);
    return found;
  }

  private int start(int wording) {
    return wording == count ? wordsEnd() : records.get(JAVA_INT, (long) RECORD * wording + 12);
  }

  /// Gives the wordings that share a key, the one met last first, until the taker has enough.
  void sharing(int band, int key, IntPredicate more) {
    int at = bucket(band, key) - 1;
    while (at >= 0) {
      long entry = ENTRY * at + 8L * band;
      if (entries.get(JAVA_INT, entry + 4) == key && !more.test(at)) {
        return;
      }
      at = entries.get(JAVA_INT, entry) - 1;
    }
  }

  /// Whether a wording shares a key of an earlier band.
  boolean sharesBefore(int wording, int band, int[] keys) {
    for (int before = 0; before < band; before++) {
      if (entries.get(JAVA_INT, ENTRY * wording + 8L * before + 4) == keys[before]) {
        return true;
      }
    }
    return false;
  }

  /// Adds a wording that was not met before.
  int add(long fingerprint, int[] itsWords, int[] keys) {
    if (count == buckets()) {
      widen();
    }
    int wording = count;
    int from = wordsEnd();
    records = regions.region("records", (long) RECORD * (wording + 2L));
    words = regions.region("words", 4L * (from + (long) itsWords.length + 1));
    entries = regions.region("entries", ENTRY * (wording + 2L));
    MemorySegment.copy(itsWords, 0, words, JAVA_INT, 4L * from, itsWords.length);
    records.set(JAVA_LONG, (long) RECORD * wording, fingerprint);
    records.set(JAVA_INT, (long) RECORD * wording + 12, from);
    for (int band = 0; band < Signature.BANDS; band++) {
      entries.set(JAVA_INT, ENTRY * wording + 8L * band + 4, keys[band]);
    }
    head.set(JAVA_INT, 8, from + itsWords.length);
    count = wording + 1;
    head.set(JAVA_INT, 0, count);
    link(wording);
    return wording;
  }

  /// Sets a wording before all that are in its buckets.
  private void link(int wording) {
    int first = (int) (records.get(JAVA_LONG, (long) RECORD * wording) >>> 32);
    records.set(JAVA_INT, (long) RECORD * wording + 8, bucket(Signature.BANDS, first));
    setBucket(Signature.BANDS, first, wording + 1);
    for (int band = 0; band < Signature.BANDS; band++) {
      long entry = ENTRY * wording + 8L * band;
      int key = entries.get(JAVA_INT, entry + 4);
      entries.set(JAVA_INT, entry, bucket(band, key));
      setBucket(band, key, wording + 1);
    }
  }

  private long place(int band, int key) {
    int size = buckets();
    int mixed = key * 0x9E3779B9;
    return 4L * ((long) band * size + ((mixed ^ (mixed >>> 15)) & (size - 1)));
  }

  private int bucket(int band, int key) {
    return buckets.get(JAVA_INT, place(band, key));
  }

  private void setBucket(int band, int key, int value) {
    buckets.set(JAVA_INT, place(band, key), value);
  }

  private void widen() {
    head.set(JAVA_INT, 4, 2 * buckets());
    relink();
  }

  private void relink() {
    int size = buckets();
    buckets = regions.region("buckets", 4L * size * (Signature.BANDS + 1));
    buckets.fill((byte) 0);
    for (int wording = 0; wording < count; wording++) {
      link(wording);
    }
  }

  /// Takes back every wording from a number on.
  ///
  /// @param fewer how many stay; no more than there are
  void takeBack(int fewer) {
    if (fewer == 0) {
      regions.clear();
      open();
      return;
    }
    if (fewer < count) {
      head.set(JAVA_INT, 8, records.get(JAVA_INT, (long) RECORD * fewer + 12));
      count = fewer;
      head.set(JAVA_INT, 0, count);
      relink();
    }
  }
}
