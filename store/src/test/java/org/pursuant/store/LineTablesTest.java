package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.line.AnswerPassages;
import org.pursuant.domain.line.Extent;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineQuery;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.line.LineStore.Settled;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.line.Regions;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.domain.line.WordingLink;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Lines are kept with their uses, and follow them.
class LineTablesTest {
  private static final LocalDate MAY = LocalDate.of(2031, 5, 1);

  @TempDir private Path folder;
  private DerivedArchive archive;
  private LineStore lines;

  @BeforeEach
  void open() {
    archive = DerivedArchive.open(folder);
    lines = archive.lines(1);
    lines.begin(5);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static AnswerPassages answer(long question, @Nullable LocalDate day, int... wordings) {
    List<AnswerPassages.Use> uses = new java.util.ArrayList<>();
    uses.add(new AnswerPassages.Use(0, 90, Extent.PARAGRAPH, wordings[0]));
    for (int i = 1; i < wordings.length; i++) {
      uses.add(new AnswerPassages.Use(10 * i, 10 * i + 9, Extent.SENTENCE, wordings[i]));
    }
    return new AnswerPassages(
        new QuestionId(question), day, question, "sea", question, -1, 0, uses);
  }

  private void take(int wordings, List<WordingLink> links, AnswerPassages... answers) {
    lines.take(List.of(answers), List.of(), links, List.of(), wordings, new Point(5, 9));
  }

  private static Line line(String key, int answers, LocalDate day) {
    return new Line(
        key,
        LineKind.SUBSTANCE,
        null,
        Extent.SENTENCE,
        "Lamps.",
        day,
        day,
        false,
        answers,
        answers,
        1,
        null,
        List.of("sea"),
        null,
        null);
  }

  private static Settled settled(int wording, String key, int answers) {
    return new Settled(List.of(wording), List.of(key), line(key, answers, MAY), null);
  }

  private static LineQuery used() {
    return new LineQuery(LineQuery.Order.USED, LineKind.SUBSTANCE, null, null, 0, 10);
  }

  @Test
  void onlyWordingsUsedAgainOrLinkedWaitToBeSettled() {
    take(
        4,
        List.of(new WordingLink(3, 2)),
        answer(1, MAY, 0, 1),
        answer(2, MAY, 0, 2),
        answer(3, MAY, 3));

    assertThat(lines.touched(-1, 9)).containsExactlyInAnyOrder(0, 3);
    assertThat(lines.wordings()).isEqualTo(4);
    assertThat(lines.links()).containsExactly(new WordingLink(3, 2));
    assertThat(lines.standing()).isEqualTo(new Point(5, 9));
  }

  @Test
  void aLineIsFoundByTheKeyOfAnyWordingWithItsUsesInTime() {
    take(2, List.of(new WordingLink(1, 0)), answer(1, MAY.plusDays(3), 0), answer(2, MAY, 1));
    Line line = line("first", 2, MAY);
    lines.settle(List.of(new Settled(List.of(0, 1), List.of("second", "first"), line, null)), 9);

    assertThat(lines.line("second")).hasValue(line);
    assertThat(lines.uses("first"))
        .extracting(LineUse::question)
        .containsExactly(new QuestionId(2), new QuestionId(1));
    assertThat(lines.said(new QuestionId(1))).hasSize(1);
    assertThat(lines.touched(-1, 9)).isEmpty();
    assertThat(lines.list(used()).lines()).containsExactly(line);
  }

  @Test
  void whatAlwaysStandsWithinALongerLineIsListedWithIt() {
    take(3, List.of(), answer(1, MAY, 0, 1), answer(2, MAY, 0, 1));
    lines.settle(List.of(settled(0, "long", 2), settled(1, "short", 2)), 9);
    lines.nest();

    assertThat(lines.list(used()).lines()).extracting(Line::key).containsExactly("long");
    assertThat(lines.line("short").orElseThrow().within()).isEqualTo("long");
    assertThat(lines.parts("long")).extracting(Line::key).containsExactly("short");
  }

  @Test
  void linesAreFoundAroundPlacesInThem() {
    take(3, List.of(), answer(1, MAY, 0, 1), answer(2, MAY, 0, 1));
    lines.settle(List.of(settled(0, "long", 2), settled(1, "short", 2)), 9);
    AnswerPlace one = new AnswerPlace(new QuestionId(1), 40, 44);
    AnswerPlace other = new AnswerPlace(new QuestionId(2), 12, 15);

    assertThat(lines.around(List.of(one, other), 0, 9).found())
        .extracting(Line::key)
        .containsExactly("long", "short");
    assertThat(lines.around(List.of(one), 0, 9).total()).isEqualTo(1);
    lines.nest();
    assertThat(lines.around(List.of(one, other), 0, 9).found())
        .as("one that always lies within a longer one is left out")
        .extracting(Line::key)
        .containsExactly("long");
  }

  @Test
  void anAnswerThatChangesLeavesItsLine() {
    take(1, List.of(), answer(1, MAY, 0), answer(2, MAY, 0));
    lines.settle(List.of(settled(0, "line", 2)), 9);
    take(2, List.of(), answer(2, MAY, 1));

    assertThat(lines.touched(-1, 9)).containsExactly(0);
    lines.settle(List.of(new Settled(List.of(0), List.of("line"), null, null)), 9);
    assertThat(lines.line("line")).isEmpty();
  }

  @Test
  void aDayThatIsOnlyJudgedIsToldAsSuch() {
    take(1, List.of(), answer(1, null, 0), answer(2, MAY, 0));
    assertThat(lines.undated()).containsExactly(1L);
    lines.judged(List.of(new org.pursuant.domain.line.Anchor(1, MAY.minusDays(2))));

    assertThat(lines.usesOf(new int[] {0})).extracting(LineUse::about).containsExactly(true, false);
  }

  @Test
  void aCaseIsFoundByItsKeyAndItsQuestions() {
    SameQuestion same =
        new SameQuestion(
            "case",
            MAY,
            MAY,
            List.of("sea", "lamps"),
            2,
            List.of(new QuestionId(4), new QuestionId(3)));
    lines.settle(List.of(new Settled(List.of(0), List.of("case"), null, same)), 9);

    assertThat(lines.differing("case")).hasValue(same);
    assertThat(lines.differing(new QuestionId(3))).hasValue(same);
    assertThat(lines.differing(true, 0, 9).cases()).containsExactly(same);
  }

  @Test
  void regionsGrowKeepWhatTheyHoldAndOutliveTheirProcess() {
    try (Regions regions = lines.regions()) {
      regions.region("a", 8).set(ValueLayout.JAVA_INT, 4, 77);
      assertThat(regions.region("a", 1 << 20).get(ValueLayout.JAVA_INT, 4)).isEqualTo(77);
    }
    try (Regions regions = lines.regions()) {
      assertThat(regions.region("a", 8).get(ValueLayout.JAVA_INT, 4)).isEqualTo(77);
      regions.clear();
      assertThat(regions.region("a", 8).get(ValueLayout.JAVA_INT, 4)).isZero();
    }
  }
}
