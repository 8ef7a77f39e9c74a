package org.pursuant.benchmarks.scale;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.Latencies;

/// What another engine, or ours at the same work, came to over a grown record.
///
/// @param build null where it was not done in time; for ours with filters, counts and suggestions,
///   which no other builds
/// @param any ten hits that have one of the words; null where not reached
/// @param all ten hits that have all of them; null where not reached
/// @param note what is to be said of it; empty where nothing is
public record PeerFigures(
    String name,
    @Nullable Duration build,
    long bytes,
    @Nullable Latencies any,
    @Nullable Latencies all,
    String note) {}
