package org.pursuant.benchmarks.quality;

import java.io.IOException;
import java.util.List;

/// A way of searching that is measured.
///
/// @param code as the command line takes it
/// @param title as the page names it
/// @param settings what it is set to, in words
public record SearchSystem(String code, String title, String settings, Searcher searcher) {
  /// Finds questions.
  @FunctionalInterface
  public interface Searcher {
    /// The ids of the questions found, best first; none tabled after the day until which the query
    /// looks.
    ///
    /// @throws IOException if the system broke down
    List<Long> search(TaskQuery query, int size) throws IOException;
  }
}
