package org.pursuant.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.pursuant.domain.line.Regions;

/// Regions in files of a folder, mapped into memory: the system holds of them what there is room
/// for. What a killed process wrote is there; what a power cut takes is found missing by whoever
/// counts, and derived anew.
final class FileRegions implements Regions {
  private static final long LEAST = 1 << 16;

  private final Path folder;
  private final Map<String, Mapped> mapped = new HashMap<>();

  FileRegions(Path folder) {
    this.folder = folder;
  }

  private record Mapped(Arena arena, MemorySegment segment) {}

  @Override
  public MemorySegment region(String name, long bytes) {
    Mapped now = mapped.get(name);
    if (now != null && now.segment.byteSize() >= bytes) {
      return now.segment;
    }
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(name);
      long held = Files.exists(file) ? Files.size(file) : 0;
      long size = held >= bytes ? held : Math.max(LEAST, Math.max(bytes, held + held / 2));
      if (now != null) {
        now.arena.close();
      }
      Arena arena = Arena.ofShared();
      try (FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        MemorySegment segment = channel.map(FileChannel.MapMode.READ_WRITE, 0, size, arena);
        mapped.put(name, new Mapped(arena, segment));
        return segment;
      }
    } catch (IOException e) {
      throw new ArchiveException("cannot map a file in " + folder + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void clear() {
    close();
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new ArchiveException("cannot empty " + folder + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    mapped.values().forEach(m -> m.arena.close());
    mapped.clear();
  }
}
