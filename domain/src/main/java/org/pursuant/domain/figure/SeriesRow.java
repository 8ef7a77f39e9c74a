package org.pursuant.domain.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A series as lists show it.
///
/// @param unit see [Unit#code()]
/// @param answers how many answers state it
/// @param values how many different numbers they give
/// @param latest the figure as last said, in its words
/// @param last the day of the last statement; null where unknown
/// @param body slug of the answering body of the last statement; empty where unknown
public record SeriesRow(
    String key,
    String subject,
    String unit,
    FigureSeries.Course course,
    int answers,
    int values,
    String latest,
    @Nullable LocalDate last,
    String body) {}
