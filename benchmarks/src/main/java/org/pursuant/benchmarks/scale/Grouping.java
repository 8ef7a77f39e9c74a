package org.pursuant.benchmarks.scale;

import java.util.Arrays;

/// Which questions are answered together: neighbours, in sets as large as were learnt and as often.
///
/// Numbers are parted in blocks, and the sets of a block follow from its own number alone.
final class Grouping {
  private static final int BLOCK = 128;

  private final Weighted<Integer> sizes;
  private final double chance;
  private final long seed;
  private final long size;

  Grouping(Weighted<Integer> sizes, double grouped, long seed, long size) {
    this.sizes = sizes;
    this.seed = seed;
    this.size = size;
    double mean = 0;
    for (int i = 0; i < sizes.values().size(); i++) {
      mean += (double) sizes.values().get(i) * sizes.count(i) / sizes.total();
    }
    double sets = grouped / mean;
    this.chance = sets / (sets + 1 - grouped);
  }

  /// A set of neighbours; of one where a question stands alone.
  record Set(long first, int size) {}

  Set of(long number) {
    long block = number / BLOCK;
    int room = (int) Math.min(BLOCK, size - block * BLOCK);
    int[] starts = starts(block, room);
    int found = Arrays.binarySearch(starts, (int) (number % BLOCK));
    int at = found >= 0 ? found : -found - 2;
    int end = at + 1 < starts.length ? starts[at + 1] : room;
    return new Set(block * BLOCK + starts[at], end - starts[at]);
  }

  private int[] starts(long block, int room) {
    int[] starts = new int[room];
    int n = 0;
    long mixed = Mixing.mix(seed, block);
    for (int at = 0; at < room; ) {
      starts[n++] = at;
      mixed = Mixing.mix(mixed);
      if (Mixing.unit(mixed) < chance) {
        mixed = Mixing.mix(mixed);
        at += Math.min(sizes.draw(Mixing.unit(mixed)), room);
      } else {
        at++;
      }
    }
    return Arrays.copyOf(starts, n);
  }
}
