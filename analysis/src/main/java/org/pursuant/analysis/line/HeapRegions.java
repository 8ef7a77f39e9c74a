package org.pursuant.analysis.line;

import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;
import org.pursuant.domain.line.Regions;

/// Regions that end with the process, for small records and for trying out.
public final class HeapRegions implements Regions {
  private final Map<String, MemorySegment> held = new HashMap<>();

  @Override
  public MemorySegment region(String name, long bytes) {
    MemorySegment now = held.getOrDefault(name, MemorySegment.ofArray(new long[0]));
    if (now.byteSize() < bytes) {
      long size = Math.max(bytes, now.byteSize() * 3 / 2);
      MemorySegment larger = MemorySegment.ofArray(new long[Math.toIntExact((size + 7) / 8)]);
      larger.copyFrom(now);
      held.put(name, larger);
      return larger;
    }
    return now;
  }

  @Override
  public void clear() {
    held.clear();
  }

  @Override
  public void close() {
    clear();
  }
}
