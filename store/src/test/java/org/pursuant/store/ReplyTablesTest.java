package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.reply.FoundMarker;
import org.pursuant.domain.reply.Limb;
import org.pursuant.domain.reply.LimbReply;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.QuestionReply;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyCount;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.reply.ReplyScope;
import org.pursuant.domain.reply.ReplyType;
import org.pursuant.domain.reply.Weighed;

/// What was read of answers is kept whole, counted, and listed.
class ReplyTablesTest {
  @TempDir private Path folder;
  private DerivedArchive derived;
  private ReplyFacts facts;

  @BeforeEach
  void open() {
    derived = DerivedArchive.open(folder);
    facts = derived.replies(1);
    facts.begin(5);
  }

  @AfterEach
  void close() {
    derived.close();
  }

  private static ReadReply reply(ReplyType type) {
    Limb limb = new Limb("a", 1, 0, 7, 7, 12);
    return new ReadReply(
        type,
        0.75,
        List.of(new FoundMarker(Marker.NOT_HELD, 0, 9)),
        List.of(
            new LimbReply(
                limb, LimbStatus.NOT, 0.9, 0, 9, List.of(new Weighed("has a table", 0.4)))),
        List.of(new Weighed("some figure or date", 1.5)));
  }

  private static QuestionReply of(long id, String body, String day, ReplyType type, String held) {
    return new QuestionReply(
        new QuestionId(id), body, "Pond " + id % 2, LocalDate.parse(day), reply(type), held);
  }

  private void three() {
    facts.write(
        List.of(
            of(1, "otter-office", "2031-04-02", ReplyType.FULL, ""),
            of(
                2,
                "otter-office",
                "2031-05-02",
                ReplyType.REFUSAL,
                "The count of 100% of otters is not held."),
            of(3, "newt-office", "2031-05-09", ReplyType.REFUSAL, "Newts are not held centrally.")),
        List.of(),
        new Point(5, 3));
  }

  @Test
  void whatIsWrittenIsReadBackWhole() {
    three();
    assertThat(facts.of(new QuestionId(2))).contains(reply(ReplyType.REFUSAL));
    assertThat(facts.of(new QuestionId(9))).isEmpty();
    assertThat(facts.standing()).isEqualTo(new Point(5, 3));
  }

  @Test
  void answersAreCountedByBodyAndMonth() {
    three();
    assertThat(facts.byBody())
        .extracting(c -> c.of() + " " + c.answers())
        .containsExactly("newt-office 1", "otter-office 2");
    assertThat(facts.byMonth(ReplyScope.ALL))
        .extracting(c -> c.of() + " " + c.answers() + " " + c.notHeld())
        .containsExactly("2031-04 1 0", "2031-05 2 2");
    assertThat(facts.byMonth(new ReplyScope("otter-office", "")).getLast().of(ReplyType.REFUSAL))
        .isEqualTo(1);
  }

  @Test
  void anAnswerWithoutADayCountsUnderNoMonth() {
    QuestionReply undated =
        new QuestionReply(
            new QuestionId(4), "otter-office", "Pond 0", null, reply(ReplyType.FULL), "");
    three();
    facts.write(List.of(undated), List.of(), new Point(5, 4));
    assertThat(facts.byMonth(ReplyScope.ALL))
        .extracting(c -> c.of() + " " + c.answers())
        .containsExactly(" 1", "2031-04 1", "2031-05 2");
  }

  @Test
  void whatIsUnclearCountsAsNoType() {
    ReadReply unsure = new ReadReply(ReplyType.FULL, 0.49, List.of(), List.of(), List.of());
    facts.write(
        List.of(
            of(1, "otter-office", "2031-04-02", ReplyType.FULL, ""),
            new QuestionReply(
                new QuestionId(2), "otter-office", null, LocalDate.of(2031, 4, 3), unsure, "")),
        List.of(),
        new Point(5, 2));
    ReplyCount all = facts.byBody().getFirst();
    assertThat(all.answers()).isEqualTo(2);
    assertThat(all.of(ReplyType.FULL)).isEqualTo(1);
    assertThat(all.unclear()).isEqualTo(1);
  }

  @Test
  void subjectsStandByTheNumberOfTheirAnswers() {
    three();
    assertThat(facts.bySubject("", 10))
        .extracting(c -> c.of() + " " + c.answers())
        .containsExactly("Pond 1 2", "Pond 0 1");
    assertThat(facts.bySubject("otter-office", 1)).hasSize(1);
    assertThat(facts.byMonth(new ReplyScope("newt-office", "Pond 1"))).hasSize(1);
    assertThat(facts.byMonth(new ReplyScope("newt-office", "Pond 0"))).isEmpty();
  }

  @Test
  void whatIsNotHeldIsListedTheLatestFirst() {
    three();
    assertThat(facts.notHeld("", List.of(), 0, 10).entries())
        .extracting(e -> e.question().value())
        .containsExactly(3L, 2L);
    assertThat(facts.notHeld("", List.of("NEWTS"), 0, 10).total()).isEqualTo(1);
    assertThat(facts.notHeld("", List.of("0%"), 0, 10).total()).isEqualTo(1);
    assertThat(facts.notHeld("", List.of("%"), 0, 10).total()).isEqualTo(1);
    assertThat(facts.notHeld("otter-office", List.of(), 0, 10).total()).isEqualTo(1);
    assertThat(facts.notHeld("", List.of(), 1, 10).entries()).hasSize(1);
  }

  @Test
  void aQuestionThatLostItsAnswerIsForgotten() {
    three();
    facts.write(List.of(), List.of(new QuestionId(1)), new Point(5, 4));
    assertThat(facts.of(new QuestionId(1))).isEmpty();
  }

  @Test
  void factsOfAnotherVersionCountAsMissing() {
    three();
    assertThat(derived.replies(2).of(new QuestionId(1))).isEmpty();
    assertThat(derived.replies(2).standing()).isEqualTo(Point.NONE);
  }
}
