package org.pursuant.web.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Timing;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.feed.QuestionTable;
import org.pursuant.web.html.Links;
import org.pursuant.web.page.QuestionData;

/// A heading is one line, however its source broke and padded it.
class OneLineHeadingTest {
  private static final String PRINTED = " Harbour Lights:\r\n   Repairs \t";
  private static final String LINE = "Harbour Lights: Repairs";
  private static final Timing WHEN = new Timing(null, null, Instant.parse("2031-05-21T05:40:00Z"));
  private static final QuestionState STATE =
      QuestionState.builder()
          .house(House.COMMONS)
          .tabled(LocalDate.of(2031, 5, 6))
          .uin(new Uin("4471"))
          .heading(PRINTED)
          .build();
  private static final QuestionSummary QUESTION =
      new QuestionSummary(
          new QuestionId(1),
          "commons/2031-05-06/4471",
          STATE,
          Status.UNANSWERED,
          Set.of(),
          null,
          null);

  @Test
  void inListsTablesAndData() {
    assertThat(Links.title(QUESTION)).isEqualTo(LINE);
    assertThat(QuestionData.of(QUESTION).heading()).isEqualTo(LINE);
    assertThat(StateData.of(STATE).heading()).isEqualTo(LINE);
    assertThat(QuestionTable.csv(List.of(QUESTION))).contains('"' + LINE + '"');
    assertThat(Citation.of(STATE, "", "http://localhost/q")).contains(", " + LINE + ", ");
  }

  @Test
  void inTheLifeOfAQuestion() {
    assertThat(EventWords.of(new Event.Titled(WHEN, PRINTED)))
        .isEqualTo("Given the heading “" + LINE + "”");
    Event retitled = new Event.Retitled(WHEN, PRINTED, "Sea\n\nLights");
    assertThat(EventWords.of(retitled))
        .isEqualTo("Heading changed from “" + LINE + "” to “Sea Lights”");
    assertThat(EventData.of(retitled).before()).isEqualTo(LINE);
    assertThat(EventData.of(retitled).after()).isEqualTo("Sea Lights");
  }
}
