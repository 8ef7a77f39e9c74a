package org.pursuant.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/// The most memory that this process holds from making it to closing it.
///
/// Two figures of the heap: the most in use, garbage not yet collected included, which is bounded
/// by what the process is allowed rather than by what it needs; and the most that was left after a
/// collection. And what the process holds itself besides, without files mapped into it, where the
/// system tells that (Linux).
public final class PeakMemory implements AutoCloseable {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final long EVERY_MILLISECONDS = 250;

  private final AtomicLong left = new AtomicLong();
  private final AtomicLong resident = new AtomicLong();
  private final Thread watching;

  /// Watches from now on.
  public PeakMemory() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    watching = Thread.ofPlatform().daemon().name("memory").start(this::watch);
  }

  /// What was held at most, in bytes.
  ///
  /// @param left in the heap after a collection
  /// @param used in the heap
  /// @param resident of this process without mapped files; 0 where not known
  public record Peak(long left, long used, long resident) {}

  /// What was held at most until now.
  public Peak peak() {
    look();
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      used += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return new Peak(left.get(), used, resident.get());
  }

  private void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        look();
        Thread.sleep(EVERY_MILLISECONDS);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    long now = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage after = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      now += after == null ? 0 : after.getUsed();
    }
    left.accumulateAndGet(now, Math::max);
    resident.accumulateAndGet(anonymous(), Math::max);
  }

  private static long anonymous() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("RssAnon:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException notThisSystem) {
      return 0;
    }
  }

  @Override
  public void close() {
    watching.interrupt();
  }
}
