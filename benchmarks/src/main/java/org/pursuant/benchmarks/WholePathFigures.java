package org.pursuant.benchmarks;

import java.time.Duration;

/// What a measurement of the whole path found.
///
/// @param parse reading and parsing the files alone, the floor for `store`
/// @param store from files to the record
/// @param index from the record to the index
/// @param recordBytes on disk, likewise `rawBytes` and `indexBytes`
/// @param search as a results page asks: 20 hits, passages, counts
/// @param plainSearch 20 hits alone
/// @param deriving what analysers cost
/// @param firstPage from starting the command on the filled archive to the first page's last byte
public record WholePathFigures(
    long items,
    long questions,
    long revisions,
    Duration parse,
    Duration store,
    Duration index,
    long recordBytes,
    long rawBytes,
    long indexBytes,
    Latencies search,
    Latencies plainSearch,
    Latencies firstPage,
    DerivingCost.Cost deriving) {}
