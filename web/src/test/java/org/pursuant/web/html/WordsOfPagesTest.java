package org.pursuant.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;

/// Dates and names as pages write them can be taken in one way only.
class WordsOfPagesTest {

  @Test
  void aStateOfAnotherYearSaysWhichYear() {
    QuestionSummary unanswered = seenOnceIn2030();
    assertThat(StateLabel.of(unanswered, LocalDate.of(2031, 5, 21)).words())
        .isEqualTo("Overdue when last seen, 20 Dec 2030 (due 12 Dec)");
    assertThat(StateLabel.of(unanswered, LocalDate.of(2030, 12, 31)).words())
        .isEqualTo("Overdue when last seen, 20 Dec (due 12 Dec)");
  }

  private static QuestionSummary seenOnceIn2030() {
    QuestionState state =
        QuestionState.builder()
            .house(House.COMMONS)
            .uin(new Uin("1200"))
            .tabled(LocalDate.of(2030, 12, 9))
            .due(LocalDate.of(2030, 12, 12))
            .namedDay(true)
            .build();
    return new QuestionSummary(
        new QuestionId(1),
        "commons/2030-12-09/1200",
        state,
        Status.UNANSWERED,
        Set.of(),
        Instant.parse("2030-12-20T09:00:00Z"),
        null);
  }

  @Test
  void aSourceThatStatesOnlyTheDayIsGivenNoTimeOfDay() {
    Instant first = Instant.parse("2009-07-06T00:00:00Z");
    Instant later = Instant.parse("2009-07-06T00:00:04Z");
    assertThat(Dates.of(first)).isEqualTo("6 July 2009");
    assertThat(Dates.span(first, later)).isEqualTo("on 6 July 2009");
    assertThat(Dates.of(Instant.parse("2009-07-06T08:30:00Z"))).isEqualTo("6 July 2009, 09:30");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Home Office,the Home Office",
        "Treasury,the Treasury",
        "HM Treasury,HM Treasury",
        "Department for Roads,the Department for Roads",
        "Church Commissioners,the Church Commissioners",
        "Women and Equalities,Women and Equalities"
      })
  void aBodyHasItsArticle(String name, String inSentence) {
    assertThat(Links.the(new BodyRef(null, name))).isEqualTo(inSentence);
  }
}
