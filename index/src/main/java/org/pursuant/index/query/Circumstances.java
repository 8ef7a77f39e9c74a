package org.pursuant.index.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// What a query is read with beside its words.
///
/// @param today the day that `last-week` and `overdue` are reckoned from
/// @param bodies the names of bodies in the record, asked for only where a query names one
public record Circumstances(LocalDate today, Supplier<List<String>> bodies) {}
