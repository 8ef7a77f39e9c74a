package org.pursuant.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Measures what each analyser costs: from nothing over a whole record, and again for what comes in
/// later.
final class DerivingCost {
  private final Workbench workbench;

  DerivingCost(Workbench workbench) {
    this.workbench = workbench;
  }

  /// What one kind of facts cost.
  ///
  /// @param looked how many questions were looked at
  /// @param heldBytes of the heap after a collection, at most, over what was held before
  public record Kind(String name, long looked, Duration taken, long heldBytes) {}

  /// What deriving cost.
  ///
  /// @param first all kinds over all files but the last
  /// @param later all kinds when the last file came in; empty where there is one file alone
  public record Cost(List<Kind> first, List<Kind> later) {
    public Cost {
      first = List.copyOf(first);
      later = List.copyOf(later);
    }
  }

  /// Measures in an empty folder.
  ///
  /// @param files in the order in which they come in
  Cost run(List<Path> files, Path folder) throws IOException {
    int most = Math.max(1, files.size() - 1);
    try (Workbench.Opened archive = workbench.open(folder)) {
      archive.importFiles(files.subList(0, most));
      List<Kind> first = derive(archive);
      if (most == files.size()) {
        return new Cost(first, List.of());
      }
      archive.importFiles(files.subList(most, files.size()));
      return new Cost(first, derive(archive));
    }
  }

  private static List<Kind> derive(Workbench.Opened archive) {
    List<Kind> kinds = new ArrayList<>();
    for (Workbench.Analyser analyser : archive.analysers()) {
      try (PeakMemory memory = new PeakMemory()) {
        long before = memory.peak().left();
        long begun = System.nanoTime();
        long looked = analyser.run().getAsLong();
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.gc();
        kinds.add(
            new Kind(analyser.name(), looked, taken, Math.max(0, memory.peak().left() - before)));
      }
    }
    return kinds;
  }
}
