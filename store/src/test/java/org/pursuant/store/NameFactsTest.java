package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.mention.JoinedName;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.MeantMember.Why;
import org.pursuant.domain.mention.Mention;
import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameFacts.Order;
import org.pursuant.domain.mention.NameForm;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.domain.mention.NamedQuestion;
import org.pursuant.domain.mention.NamedQuestion.Definition;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Names in a real `derived.db`.
class NameFactsTest {
  @TempDir private Path folder;
  private DerivedArchive derived;
  private NameFacts names;

  @BeforeEach
  void open() {
    derived = DerivedArchive.open(folder);
    names = derived.names(1);
    names.begin(5);
  }

  @AfterEach
  void close() {
    derived.close();
  }

  private static Mention mention(int at, String key, Form form) {
    return new Mention(Part.ANSWER, at, at + 3, key, "The " + key, NameKind.PROGRAMME, form, true);
  }

  private static NamedQuestion question(long id, int day, Mention... mentions) {
    return new NamedQuestion(
        new QuestionId(id),
        LocalDate.of(2031, 1, 1).plusDays(day),
        "lamps",
        "90001",
        List.of(mentions),
        List.of(new Definition("LRP", "lantern")),
        List.of(),
        id == 3
            ? List.of(meant(0, Why.OFFICE, true), meant(4, Why.NAME, true))
            : id == 2 ? List.of(meant(0, Why.NAME, true), meant(5, Why.NAME, false)) : List.of());
  }

  private static MeantMember meant(int at, Why why, boolean sure) {
    return new MeantMember(Part.ANSWER, at, at + 2, "Ada", "90001", why, sure, "wick");
  }

  /// A name for each form.
  private static List<JoinedName> each(
      List<NameForm> forms, List<NameForm.Meaning> meanings, List<NameForm.Renamed> renamed) {
    List<JoinedName> joined = new ArrayList<>();
    for (NameForm form : forms) {
      joined.add(
          new JoinedName(form.key(), form.key(), NameKind.PROGRAMME, "", List.of(form.id())));
    }
    return joined;
  }

  private void fill() {
    names.write(
        List.of(
            question(1, 0, mention(0, "lantern", Form.FULL), mention(9, "lantern", Form.BACK)),
            question(2, 200, mention(0, "lantern", Form.FULL), mention(5, "wick", Form.FULL)),
            question(3, 201, mention(4, "wick", Form.FULL), mention(0, "lantern", Form.DEFINED)),
            question(4, 202)),
        List.of(),
        new Point(5, 9));
    names.settle(NameFactsTest::each);
  }

  @Test
  void namesAreCountedByQuestionsAndListed() {
    fill();
    assertThat(names.standing()).isEqualTo(new Point(5, 9));
    assertThat(names.unsettled()).isFalse();
    assertThat(names.list(null, "", Order.MOST, 0, 9))
        .extracting(ListedName::slug, ListedName::questions, ListedName::recent)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("lantern", 3L, 2L),
            org.assertj.core.groups.Tuple.tuple("wick", 2L, 2L));
    assertThat(names.list(null, "", Order.NEWEST, 0, 9))
        .extracting(ListedName::slug)
        .startsWith("wick");
    assertThat(names.list(null, "", Order.RISING, 0, 9))
        .extracting(ListedName::slug)
        .startsWith("wick");
    assertThat(names.list(null, "lrp", Order.NAME, 0, 9))
        .extracting(ListedName::slug)
        .containsExactly("lantern");
    assertThat(names.list(NameKind.ACT, "", Order.MOST, 0, 9)).isEmpty();
    assertThat(names.counts()).isEqualTo(Map.of(NameKind.PROGRAMME, 2L));
  }

  @Test
  void aNameTellsItsTimelineCompanyAndWritings() {
    fill();
    NameProfile lantern = names.profile("lantern").orElseThrow();
    assertThat(lantern.months().values()).containsExactly(1L, 2L);
    assertThat(lantern.askers()).containsExactly(new NameProfile.Count("90001", 3));
    assertThat(lantern.bodies()).containsExactly(new NameProfile.Count("lamps", 3));
    assertThat(lantern.writings()).contains(new NameProfile.Writing("The lantern", Form.FULL, 2));
    assertThat(lantern.company()).extracting(c -> c.name().slug()).containsExactly("wick");
    assertThat(names.timeline("lantern", 0, 2))
        .extracting(e -> e.question().value())
        .containsExactly(3L, 2L);
    assertThat(names.slug("lrp")).contains("lantern");
    assertThat(names.slug("nothing")).isEmpty();
    assertThat(names.profile("nothing")).isEmpty();
  }

  @Test
  void whereAnswersMentionANameIsToldNewestFirst() {
    fill();
    assertThat(names.answered("lantern", 9))
        .extracting(p -> p.question().value() + ":" + p.from())
        .containsExactly("3:0", "2:0", "1:0", "1:9");
    assertThat(names.answered("lantern", 1)).hasSize(1);
    assertThat(names.named("wick").orElseThrow().questions()).isEqualTo(2);
    assertThat(names.answered("nothing", 9)).isEmpty();
  }

  @Test
  void aChangedQuestionReplacesWhatItNamed() {
    fill();
    names.write(
        List.of(question(2, 200, mention(1, "wick", Form.FULL))),
        List.of(new QuestionId(3)),
        new Point(5, 10));
    assertThat(names.unsettled()).isTrue();
    names.settle(NameFactsTest::each);
    assertThat(names.places(new QuestionId(2))).extracting(p -> p.slug()).containsExactly("wick");
    assertThat(names.places(new QuestionId(3))).isEmpty();
    assertThat(names.profile("lantern").orElseThrow().name().questions()).isEqualTo(1);
  }

  @Test
  void aNameTellsWhichMembersItIsJoinedToAndAMemberWhere() {
    fill();
    assertThat(names.profile("wick").orElseThrow().members())
        .extracting(m -> m.why() + " " + m.sure() + " " + m.questions() + " " + m.question())
        .containsExactly(
            "NAME true 2 " + new QuestionId(3),
            "OFFICE true 1 " + new QuestionId(3),
            "NAME false 1 " + new QuestionId(2));
    assertThat(names.profile("lantern").orElseThrow().members()).isEmpty();
    assertThat(names.namings("90001")).hasSize(3);
    assertThat(names.mentionsOf("90001")).isEqualTo(2);
    assertThat(names.mentionsOf("90001", 0, 9))
        .extracting(m -> m.question().value() + " " + m.place().from())
        .containsExactly("3 0", "2 0");
    assertThat(names.members(new QuestionId(2)))
        .containsExactly(meant(0, Why.NAME, true), meant(5, Why.NAME, false));
    assertThat(names.coverage().members()).isEqualTo(Map.of(Why.NAME, 2L, Why.OFFICE, 1L));
    assertThat(names.coverage().persons()).isEqualTo(1);
  }

  @Test
  void whatWasCountedOfWordsIsKept() {
    names.keepWords(Map.of("lantern", new int[] {1, 7}), 40);
    assertThat(names.words().get("lantern")).containsExactly(1, 7);
    assertThat(names.wordsCountedOver()).isEqualTo(40);
  }
}
