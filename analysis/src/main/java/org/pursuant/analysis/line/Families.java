package org.pursuant.analysis.line;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.pursuant.domain.line.Regions;

/// Which wordings belong together: those that links join, however many steps apart. In flat arrays,
/// eight bytes a wording. For one thread at a time.
final class Families {
  private static final long ROW = 8;

  private final Regions regions;
  private MemorySegment rows;

  Families(Regions regions) {
    this.regions = regions;
    rows = regions.region("families", ROW);
  }

  /// Begins anew, with so many wordings each by itself.
  void reset(int count) {
    rows = regions.region("families", ROW * Math.max(1, count));
    for (int wording = 0; wording < count; wording++) {
      alone(wording);
    }
  }

  /// Makes room for the next wording, alone as yet.
  void add(int wording) {
    rows = regions.region("families", ROW * (wording + 1L));
    alone(wording);
  }

  private void alone(int wording) {
    rows.set(JAVA_INT, ROW * wording, wording);
    rows.set(JAVA_INT, ROW * wording + 4, wording);
  }

  /// The number that stands for the whole family: the lowest in it.
  int of(int wording) {
    int at = wording;
    int above = rows.get(JAVA_INT, ROW * at);
    while (above != at) {
      int next = rows.get(JAVA_INT, ROW * above);
      rows.set(JAVA_INT, ROW * at, next);
      at = above;
      above = next;
    }
    return at;
  }

  /// The same, without a shorter way being kept: for several threads at a time.
  int root(int wording) {
    int at = wording;
    int above = rows.get(JAVA_INT, ROW * at);
    while (above != at) {
      at = above;
      above = rows.get(JAVA_INT, ROW * at);
    }
    return at;
  }

  /// Makes one family of two.
  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    if (a != b) {
      rows.set(JAVA_INT, ROW * Math.max(a, b), Math.min(a, b));
      // Each family is a ring; exchanging two followers makes one of both.
      int next = rows.get(JAVA_INT, ROW * a + 4);
      rows.set(JAVA_INT, ROW * a + 4, rows.get(JAVA_INT, ROW * b + 4));
      rows.set(JAVA_INT, ROW * b + 4, next);
    }
  }

  /// All of a wording's family, ascending.
  int[] members(int wording) {
    int[] found = new int[4];
    int n = 0;
    int at = wording;
    do {
      found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
      found[n++] = at;
      at = rows.get(JAVA_INT, ROW * at + 4);
    } while (at != wording);
    int[] members = Arrays.copyOf(found, n);
    Arrays.sort(members);
    return members;
  }
}
