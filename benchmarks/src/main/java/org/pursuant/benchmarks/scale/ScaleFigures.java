package org.pursuant.benchmarks.scale;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.Latencies;
import org.pursuant.benchmarks.PeakMemory;

/// What measuring at several sizes found.
///
/// @param real the shape of the record that was learnt
/// @param grown the shape of as much of a grown one
/// @param model what the real vectors that were learnt are of; null where there are none
public record ScaleFigures(
    CorpusShape real,
    CorpusShape grown,
    @Nullable String model,
    List<Closeness> closeness,
    List<OfSize> sizes) {

  /// How near the nearest of the others is, among as many vectors, as cosines.
  ///
  /// @param whose `real` or `grown`
  /// @param apart the median of any two
  public record Closeness(String whose, double p10, double p50, double p90, double apart) {}

  /// What was found at one size.
  ///
  /// @param growing making the questions alone, which `build` includes
  /// @param vectors null where there is no model
  /// @param peers ours at the same work first; empty where not asked for
  public record OfSize(
      long questions,
      Duration growing,
      Duration build,
      long bytes,
      PeakMemory.Peak memory,
      @Nullable WithVectors vectors,
      boolean cacheForgotten,
      List<Searched> searches,
      List<PeerFigures> peers,
      Latencies freshness,
      @Nullable Latencies firstPage,
      @Nullable Latencies firstSearch) {}

  /// What vectors come to.
  ///
  /// @param computing and taking in all, while searching goes on; null for sizes at which vectors
  ///   were only computed before the index was built anew
  /// @param embedding the part of it that the cheap grown vectors took on all threads together
  /// @param rebuild of the whole index with the vectors at hand
  /// @param bytes of the index with its vectors
  /// @param kept bytes of the vectors beside it
  public record WithVectors(
      @Nullable Duration computing,
      Duration embedding,
      Duration rebuild,
      long bytes,
      long kept,
      PeakMemory.Peak memory) {}

  /// Searches of one manner.
  ///
  /// @param manner in words
  public record Searched(String manner, SearchLoad.Result result) {}
}
