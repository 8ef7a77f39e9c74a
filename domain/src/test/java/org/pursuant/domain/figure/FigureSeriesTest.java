package org.pursuant.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.figure.FigureSeries.Course;
import org.pursuant.domain.question.QuestionId;

class FigureSeriesTest {
  private static final LocalDate MAY = LocalDate.of(2031, 5, 1);

  private static FigureStatement said(long question, int days, long lamps, @Nullable String year) {
    Holding holding =
        year == null
            ? null
            : new Holding(Holding.Relation.DURING, new Period(Period.Kind.YEAR, year), false);
    String sentence = lamps + " lamps";
    Quantity quantity = Quantity.of(BigDecimal.valueOf(lamps), Bound.EXACT, Unit.count());
    int end = Long.toString(lamps).length();
    Figure figure = new Figure(0, end, quantity, "lamps", holding, "", 0, sentence.length(), "k");
    return new FigureStatement(new QuestionId(question), MAY.plusDays(days), figure, sentence, 0);
  }

  private static Course course(FigureStatement... statements) {
    return FigureSeries.of("k", List.of(statements)).orElseThrow().course();
  }

  @Test
  void aSeriesIsOfSeveralAnswers() {
    assertThat(FigureSeries.of("k", List.of(said(1, 0, 5, null), said(1, 0, 5, null)))).isEmpty();
  }

  @Test
  void theCourseFollowsFromNumbersAndTimes() {
    assertThat(course(said(1, 0, 38, null), said(2, 9, 38, null))).isEqualTo(Course.REPEATED);
    assertThat(course(said(1, 0, 38, null), said(2, 9, 41, null))).isEqualTo(Course.CHANGED);
    assertThat(course(said(1, 0, 38, "2029"), said(2, 9, 41, "2030"))).isEqualTo(Course.OVER_TIME);
    assertThat(course(said(1, 0, 38, "2029"), said(2, 9, 41, "2029")))
        .isEqualTo(Course.CONTRADICTED);
  }

  @Test
  void aRoundedNumberContradictsNothing() {
    assertThat(course(said(1, 0, 1234, "2029"), said(2, 9, 1200, "2029")))
        .isEqualTo(Course.REPEATED);
  }

  @Test
  void numbersThatCannotBeOfOneQuantityMakeNoSeries() {
    assertThat(
            FigureSeries.of(
                "k", List.of(said(1, 0, 5, null), said(1, 0, 7, null), said(2, 3, 5, null))))
        .as("one answer gives two numbers")
        .isEmpty();
    assertThat(FigureSeries.of("k", List.of(said(1, 0, 5, null), said(2, 3, 5000, null))))
        .isEmpty();
    assertThat(FigureSeries.of("k", List.of(said(1, 0, 5, "2029"), said(2, 3, 11, "2029"))))
        .isEmpty();
  }

  @Test
  void bothSentencesOfADifferenceAreGivenTheLatestFirst() {
    FigureSeries series =
        FigureSeries.of(
                "k", List.of(said(3, 9, 50, null), said(1, 0, 38, null), said(2, 4, 41, null)))
            .orElseThrow();
    assertThat(series.differences())
        .extracting(d -> d.earlier().words() + " " + d.later().words())
        .containsExactly("41 50", "38 41");
  }
}
