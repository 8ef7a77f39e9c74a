package org.pursuant.web.page.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.FigureReader.Stated;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.figure.Quantity;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.web.html.Links;

/// A figure as an answer states it, as JSON has it.
///
/// @param words as they stand in the answer
/// @param unit see [org.pursuant.domain.figure.Unit#code()]
/// @param holdsFor the time it holds for; empty where none is stated
/// @param start of the figure in the plain answer
/// @param series address of its series; null where it is in none
/// @param course of its series
/// @param answers how many answers state it; 1 where it is in no series
public record FigureData(
    @Nullable LocalDate said,
    String words,
    String subject,
    String unit,
    BigDecimal low,
    BigDecimal high,
    String bound,
    String holdsFor,
    String place,
    String sentence,
    int start,
    int end,
    @Nullable String series,
    @Nullable String course,
    int answers) {

  public static FigureData of(Stated stated) {
    FigureStatement s = stated.statement();
    Quantity q = s.figure().quantity();
    SeriesRow series = stated.series();
    return new FigureData(
        s.said(),
        s.words(),
        s.figure().subject(),
        q.unit().code(),
        q.low(),
        q.high(),
        q.bound().code(),
        s.time(),
        s.figure().place(),
        s.sentence(),
        s.figure().start(),
        s.figure().end(),
        series == null ? null : Links.series(series.key()),
        series == null ? null : series.course().words(),
        series == null ? 1 : series.answers());
  }
}
