package org.pursuant.analysis.mention;

import java.util.HashMap;
import java.util.Map;

/// Numbers joined into groups; each group is known by its least.
final class Union {
  private final Map<Long, Long> up = new HashMap<>();

  void join(long one, long other) {
    long a = root(one);
    long b = root(other);
    if (a != b) {
      up.put(Math.max(a, b), Math.min(a, b));
    }
  }

  long root(long of) {
    long at = of;
    Long above = up.get(at);
    while (above != null) {
      Long further = up.get(above);
      if (further != null) {
        up.put(at, further);
      }
      at = above;
      above = up.get(at);
    }
    return at;
  }
}
