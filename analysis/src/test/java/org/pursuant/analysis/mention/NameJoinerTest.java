package org.pursuant.analysis.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.mention.JoinedName;
import org.pursuant.domain.mention.NameForm;
import org.pursuant.domain.mention.NameForm.Meaning;
import org.pursuant.domain.mention.NameForm.Renamed;
import org.pursuant.domain.mention.NameKind;

/// Which forms are one name.
class NameJoinerTest {
  private final NameJoiner joiner = new NameJoiner(new KnownNames());

  private static NameForm full(long id, String words, NameKind kind, long questions) {
    return new NameForm(
        id,
        LongForms.key(words),
        Map.of(kind, questions),
        Map.of(words, questions),
        questions,
        questions,
        0,
        questions);
  }

  private static NameForm brief(long id, String abbreviation, String body, long questions) {
    return new NameForm(
        id, ShortKeys.of(abbreviation, body), Map.of(), Map.of(), 0, 0, 0, questions);
  }

  @Test
  void anAbbreviationJoinsWhatItIsSaidToMeanToTheSameBody() {
    List<JoinedName> names =
        joiner.join(
            List.of(
                full(1, "Lantern Renewal Programme", NameKind.PROGRAMME, 9),
                full(2, "Land Registration Project", NameKind.PROGRAMME, 9),
                brief(3, "LRP", "lamps", 4),
                brief(4, "LRP", "land", 4),
                brief(5, "LRP", "sea", 4)),
            List.of(new Meaning("LRP", "lamps", 1, 3), new Meaning("LRP", "land", 2, 3)),
            List.of());
    assertThat(names)
        .extracting(JoinedName::title)
        .containsExactly("Land Registration Project", "Lantern Renewal Programme");
    assertThat(names.getFirst().forms()).containsExactly(2L, 4L);
    assertThat(names.getLast().forms()).containsExactly(1L, 3L);
  }

  @Test
  void anActWithoutItsYearIsTheOneThatIsMeantNearlyAlways() {
    List<JoinedName> names =
        joiner.join(
            List.of(
                full(1, "Lamps Act", NameKind.ACT, 5),
                full(2, "Lamps Act 2030", NameKind.ACT, 20),
                full(3, "Lamps Act 1830", NameKind.ACT, 1),
                full(4, "Oil Act", NameKind.ACT, 5),
                full(5, "Oil Act 2030", NameKind.ACT, 4),
                full(6, "Oil Act 1930", NameKind.ACT, 4)),
            List.of(),
            List.of());
    assertThat(names)
        .extracting(JoinedName::forms)
        .contains(List.of(2L, 1L), List.of(3L), List.of(4L), List.of(5L), List.of(6L));
  }

  @Test
  void aFormerNameJoinsAndABodyIsOneThroughAllItsNames() {
    List<JoinedName> names =
        joiner.join(
            List.of(
                full(1, "Lantern Board", NameKind.BODY, 5),
                full(2, "Wick Board", NameKind.BODY, 2),
                full(3, "Wick Report", NameKind.PUBLICATION, 2),
                full(4, "Department for Education", NameKind.BODY, 9)),
            List.of(),
            List.of(new Renamed(2, 1, 1), new Renamed(3, 1, 1)));
    assertThat(names)
        .extracting(JoinedName::title)
        .containsExactly("Department for Education", "Lantern Board", "Wick Report");
    assertThat(names.getFirst().link()).isEqualTo("bodies/department-for-education");
  }

  @Test
  void whatNothingTellsTheKindOfNeedsTwoQuestions() {
    List<JoinedName> names =
        joiner.join(
            List.of(
                full(1, "Lantern Light", NameKind.OTHER, 1),
                full(2, "Lantern Glow", NameKind.OTHER, 2)),
            List.of(),
            List.of());
    assertThat(names).extracting(JoinedName::slug).containsExactly("lantern-glow");
  }

  @Test
  void theOrderOfTheFormsDoesNotMatter() {
    List<NameForm> forms = new ArrayList<>();
    for (int i = 1; i < 60; i++) {
      forms.add(full(i, "Lamp " + (char) ('A' + i % 26) + i + " Board", NameKind.BODY, i % 7 + 1));
    }
    List<JoinedName> expected = joiner.join(forms, List.of(), List.of());
    Collections.shuffle(forms, new Random(7));
    assertThat(joiner.join(forms, List.of(), List.of())).isEqualTo(expected);
  }
}
