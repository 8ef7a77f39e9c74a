package org.pursuant.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.CitableQuestions;
import org.pursuant.domain.reference.Citing;
import org.pursuant.domain.reference.Evidence;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.Resolution;
import org.pursuant.domain.reference.Resolution.Resolved;
import org.pursuant.domain.reference.Resolution.Sureness;
import org.pursuant.domain.reference.Resolution.Unresolved;
import org.pursuant.domain.reference.Resolution.Why;
import org.pursuant.domain.text.RichText;

class ResolverTest {
  private static final BodyRef RIVERS = new BodyRef(1, "Department for Rivers");

  /// The same number in two sessions.
  private static final Citable OLD =
      question(1, "1234", "2023-11-20", "2023-11-28", "Otters: Quarrydale", "Quarrydale");

  private static final Citable NEW =
      question(2, "1234", "2024-07-23", "2024-07-30", "Badgers", "Mossfield");

  private static Citable question(
      long id, String uin, String tabled, @Nullable String answered, String heading, String seat) {
    return new Citable(
        new QuestionId(id),
        House.COMMONS,
        new Uin(uin),
        LocalDate.parse(tabled),
        answered == null ? null : LocalDate.parse(answered),
        null,
        null,
        heading,
        RIVERS,
        new MemberRef(null, "Member for " + seat, null, seat, null),
        null,
        List.of());
  }

  private static Resolution resolve(String words, Place place, String day, Citable... held) {
    CitableQuestions questions =
        new CitableQuestions() {
          @Override
          public List<Citable> numbered(Uin uin) {
            return List.of(held).stream().filter(q -> uin.equals(q.uin())).toList();
          }

          @Override
          public List<Citable> answeredOn(LocalDate on) {
            return List.of(held).stream().filter(q -> q.saidOn().anyMatch(on::equals)).toList();
          }
        };
    LocalDate given = LocalDate.parse(day);
    Citing citing =
        new Citing(
            new QuestionId(99), given, given, Session.on(given).orElseThrow(), RIVERS, null, null);
    return Citations.in(RichText.ofPlain(words), place).stream()
        .map(c -> new Resolver(questions).resolve(c, citing))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Long> id(Resolution resolution) {
    return resolution instanceof Resolved r ? Optional.of(r.question().value()) : Optional.empty();
  }

  @Test
  void theDayTellsWhichSessionIsMeant() {
    String words = "I refer to the answer I gave on 28 November 2023 to Question 1234.";

    Resolution resolution = resolve(words, Place.ANSWER, "2024-09-10", OLD, NEW);

    assertThat(id(resolution)).contains(1L);
    assertThat(((Resolved) resolution).sureness()).isEqualTo(Sureness.CERTAIN);
  }

  @Test
  void aNumberAloneMeansTheQuestionOfItsOwnSession() {
    String words = "I refer the hon. Member to my answer to Question 1234.";

    assertThat(id(resolve(words, Place.ANSWER, "2024-09-10", OLD, NEW))).contains(2L);
    assertThat(id(resolve(words, Place.ANSWER, "2024-09-10", OLD))).isEmpty();
  }

  @Test
  void aQuestionTabledAfterTheTextIsNeverMeant() {
    String words = "I refer the hon. Member to my answer to Question 1234.";

    assertThat(resolve(words, Place.ANSWER, "2024-07-20", NEW))
        .isEqualTo(new Unresolved(Why.NOT_HELD));
  }

  @Test
  void theDayTabledIsTakenForTheDayOfTheAnswer() {
    String words =
        "To ask the Minister, pursuant to the Answer of 23 July 2024 to Question 1234, why.";

    Resolution resolution = resolve(words, Place.QUESTION, "2024-09-10", OLD, NEW);

    assertThat(((Resolved) resolution).evidence()).contains(Evidence.TABLED);
  }

  @Test
  void aDayWithoutAYearIsTheLast() {
    String words = "I refer to the answer of 30 July to Question 1234.";

    assertThat(id(resolve(words, Place.ANSWER, "2024-09-10", OLD, NEW))).contains(2L);
    assertThat(id(resolve(words, Place.ANSWER, "2025-12-10", OLD, NEW))).isEmpty();
  }

  @Test
  void aSlipOfTheYearIsSeenThroughWhereTheHeadingAgrees() {
    String words =
        "To ask the Minister, pursuant to the Answer of 30 July 2023 to Question 1234 on Badgers, why.";

    Resolution resolution = resolve(words, Place.QUESTION, "2024-09-10", OLD, NEW);

    assertThat(id(resolution)).contains(2L);
    assertThat(((Resolved) resolution).sureness()).isEqualTo(Sureness.PROBABLE);
    assertThat(((Resolved) resolution).evidence()).contains(Evidence.YEAR_SLIP, Evidence.HEADING);
  }

  @Test
  void aDayThatDisagreesLeavesItOpen() {
    String words =
        "To ask the Minister, pursuant to the Answer of 2 September 2024 to Question 1234 on Voles, why.";

    assertThat(resolve(words, Place.QUESTION, "2024-09-10", OLD, NEW))
        .isEqualTo(new Unresolved(Why.DAY_DISAGREES));
  }

  @Test
  void anAnswerNotYetHeldIsSupposedWhereItsDayMayBe() {
    Citable open = question(3, "4321", "2024-09-02", null, "Voles", "Mossfield");
    String words =
        "To ask the Minister, pursuant to the Answer of 6 September 2024 to Question 4321, why.";

    Resolution resolution = resolve(words, Place.QUESTION, "2024-09-10", open);

    assertThat(id(resolution)).contains(3L);
    assertThat(((Resolved) resolution).evidence()).contains(Evidence.NOT_YET_HELD);
  }

  @Test
  void theMemberAndTheDayNameAnAnswerWithoutANumber() {
    String words = "I refer to the answer I gave to the hon. Member for Mossfield on 30 July 2024.";
    Citable other = question(4, "1300", "2024-07-23", "2024-07-30", "Voles", "Quarrydale");
    Citable second = question(5, "1301", "2024-07-23", "2024-07-30", "Moles", "Mossfield");

    assertThat(id(resolve(words, Place.ANSWER, "2024-09-10", NEW, other))).contains(2L);
    assertThat(resolve(words, Place.ANSWER, "2024-09-10", NEW, other, second))
        .isEqualTo(new Unresolved(Why.SEVERAL));
  }
}
