package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Figure;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureReader.Order;
import org.pursuant.domain.figure.FigureSeries.Course;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.figure.FigureStore;
import org.pursuant.domain.figure.Holding;
import org.pursuant.domain.figure.Period;
import org.pursuant.domain.figure.Quantity;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.table.TableKind;
import org.pursuant.domain.table.TableReader.Wanted;
import org.pursuant.domain.table.TableRow;

class FigureTablesTest {
  @TempDir private Path folder;

  private static FigureStore.OfAnswer answer(long question, String lamps) {
    String sentence = "There are " + lamps + " lamps.";
    Figure figure =
        new Figure(
            10,
            10 + lamps.length(),
            Quantity.of(new BigDecimal(lamps), Bound.OVER, Unit.count()),
            "lamps",
            new Holding(Holding.Relation.SINCE, new Period(Period.Kind.MONTH, "2030-05"), false),
            "Gullport",
            0,
            sentence.length(),
            "00000000000000aa");
    LocalDate said = LocalDate.of(2031, 5, (int) question);
    return new FigureStore.OfAnswer(
        new QuestionId(question),
        "department-for-the-sea",
        List.of(new FigureStatement(new QuestionId(question), said, figure, sentence, 10)));
  }

  @Test
  void seriesFollowTheirStatements() {
    try (DerivedArchive derived = DerivedArchive.open(folder)) {
      FigureStore store = derived.figureStore(1);
      FigureReader reader = derived.figures(1);
      store.begin(7);
      store.replace(List.of(answer(1, "38")), Set.of(), new Point(7, 1));
      assertThat(reader.series("00000000000000aa")).as("one answer is no series").isEmpty();

      store.replace(List.of(answer(2, "41")), Set.of(), new Point(7, 2));
      assertThat(reader.series("00000000000000aa").orElseThrow().statements())
          .containsExactly(
              answer(1, "38").statements().getFirst(), answer(2, "41").statements().getFirst());
      assertThat(reader.list(Order.CHANGED, null, 10, 0))
          .singleElement()
          .satisfies(row -> assertThat(row.course()).isEqualTo(Course.CHANGED));
      assertThat(reader.of(new QuestionId(2)))
          .singleElement()
          .satisfies(figure -> {
            assertThat(figure.statement().figure().start()).isEqualTo(10);
            assertThat(figure.series()).isNotNull();
          });

      store.replace(List.of(answer(2, "38")), Set.of(), new Point(7, 3));
      assertThat(reader.count(Order.CHANGED, null)).isZero();
      assertThat(reader.count(Order.LONGEST, "department-for-the-sea")).isEqualTo(1);

      store.replace(List.of(), Set.of(new QuestionId(1)), new Point(7, 4));
      assertThat(reader.count(Order.LONGEST, null)).isZero();
      assertThat(reader.counts()).containsEntry("count", 1L);
      assertThat(store.standing()).isEqualTo(new Point(7, 4));
      assertThat(derived.figures(2).counts()).as("of another version").isEmpty();
    }
  }

  @Test
  void figuresAreFoundAroundPlacesInTheirSentence() {
    try (DerivedArchive derived = DerivedArchive.open(folder)) {
      FigureStore store = derived.figureStore(1);
      FigureReader reader = derived.figures(1);
      store.begin(7);
      store.replace(List.of(answer(1, "38"), answer(2, "41")), Set.of(), new Point(7, 1));
      AnswerPlace inside = new AnswerPlace(new QuestionId(1), 0, 5);
      AnswerPlace later = new AnswerPlace(new QuestionId(2), 1, 6);
      AnswerPlace outside = new AnswerPlace(new QuestionId(2), 5_000, 5_004);

      assertThat(reader.around(List.of(inside, inside, later), 0, 9))
          .satisfies(a -> assertThat(a.total()).as("of a series the latest alone").isEqualTo(1))
          .extracting(a -> a.found().getFirst().statement().question())
          .isEqualTo(new QuestionId(2));
      assertThat(reader.around(List.of(inside), 0, 9).found().getFirst().series()).isNotNull();
      assertThat(reader.around(List.of(outside), 0, 9).total()).isZero();
      assertThat(reader.around(List.of(inside), 1, 9).found()).isEmpty();
    }
  }

  private static TableRow table(long question, int number, String heading, String signature) {
    return new TableRow(
        new QuestionId(question),
        number,
        TableKind.DATA,
        "Lamps mended",
        heading,
        "department-for-the-sea",
        LocalDate.of(2031, 5, (int) question),
        3,
        2,
        signature);
  }

  @Test
  void tablesAreListedTheLatestFirstAndContinueThoseOfTheSameColumns() {
    try (DerivedArchive derived = DerivedArchive.open(folder)) {
      derived.tableStore(1).begin(7);
      derived
          .tableStore(1)
          .replace(
              List.of(
                  table(1, 1, "Beacons", "port|lamps"),
                  table(2, 1, "Beacons", "port|lamps"),
                  table(2, 2, "Beacons", "port|oil"),
                  table(3, 1, "Kelp", "")),
              Set.of(),
              new Point(7, 1));
      Wanted beacons =
          new Wanted(
              List.of("BEACONS", "mended"), "department-for-the-sea", List.of(TableKind.DATA));
      assertThat(derived.tables(1).list(beacons, 10, 0))
          .extracting(t -> t.question().value() + "/" + t.number())
          .containsExactly("2/1", "2/2", "1/1");
      assertThat(derived.tables(1).count(beacons)).isEqualTo(3);
      assertThat(derived.tables(1).continued(new QuestionId(1), 1, 10))
          .containsExactly(table(2, 1, "Beacons", "port|lamps"));
      assertThat(derived.tables(1).continued(new QuestionId(3), 1, 10)).isEmpty();

      derived.tableStore(1).replace(List.of(), Set.of(new QuestionId(2)), new Point(7, 2));
      assertThat(derived.tables(1).count(beacons)).isEqualTo(1);
    }
  }
}
