package org.pursuant.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Figure;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.figure.Quantity;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.question.QuestionId;

/// A series of two invented statements that do not go together.
final class InventedFigures {
  static final String KEY = "00000000000000aa";
  private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

  private InventedFigures() {}

  static FigureReader of(QuestionId one, QuestionId other) {
    FigureSeries series =
        new FigureSeries(
            KEY, List.of(stated(one, "612", FIRST), stated(other, "621", FIRST.plusDays(9))));
    SeriesRow row =
        new SeriesRow(
            KEY,
            "harbour <lights>",
            "count",
            series.course(),
            2,
            2,
            "621",
            FIRST.plusDays(9),
            "department-for-the-sea");
    return KnownFacts.figures(List.of(series), List.of(row));
  }

  private static FigureStatement stated(QuestionId id, String number, @Nullable LocalDate said) {
    String sentence = "There are " + number + " harbour <lights>.";
    Figure figure =
        new Figure(
            10,
            13,
            Quantity.of(new BigDecimal(number), Bound.EXACT, Unit.count()),
            "harbour <lights>",
            null,
            "",
            0,
            sentence.length(),
            KEY);
    return new FigureStatement(id, said, figure, sentence, 10);
  }
}
