package org.pursuant.analysis.line;

/// MinHash with banding (Broder, "On the resemblance and containment of documents", 1997; Leskovec,
/// Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3): of two passages whose likeness
/// is J, the chance that they share a key is 1 - (1 - J^5)^14: 0.996 at 0.8, 0.9998 at 0.85, one in
/// three at 0.5. What shares a key is then compared exactly.
final class Signature {
  static final int BANDS = 14;
  private static final int ROWS = 5;

  private static final long[] FACTORS = new long[BANDS * ROWS];
  private static final long[] TERMS = new long[BANDS * ROWS];

  static {
    long state = 0x5DEECE66DL;
    for (int i = 0; i < FACTORS.length; i++) {
      state = next(state);
      FACTORS[i] = state | 1;
      state = next(state);
      TERMS[i] = state;
    }
  }

  private Signature() {}

  /// SplitMix64.
  private static long next(long state) {
    long z = state + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// One key a band.
  static int[] keys(int[] shingles) {
    int[] keys = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = next(key ^ least(shingles, band * ROWS + row));
      }
      keys[band] = (int) (key >>> 32);
    }
    return keys;
  }

  private static long least(int[] shingles, int function) {
    long factor = FACTORS[function];
    long term = TERMS[function];
    long least = Long.MAX_VALUE;
    for (int shingle : shingles) {
      least = Math.min(least, (factor * shingle + term) >>> 32);
    }
    return least;
  }
}
