package org.pursuant.web.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Timing;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.text.SourceText;

/// What is not known is said, and never dressed as more.
class WhatIsKnownTest {

  @Test
  void namesWhatNoSourceStates() {
    QuestionState known = QuestionState.builder().house(House.LORDS).uin(new Uin("HL77")).build();
    assertThat(NotStated.of(known))
        .isEqualTo("No source states who asked it, the answering body or the day it was tabled.");
  }

  @Test
  void twoEditionsOfOneDayAreNotGivenTimesOfDay() {
    Timing when =
        new Timing(
            null, Instant.parse("2009-10-26T00:00:00Z"), Instant.parse("2009-10-26T00:00:04Z"));
    assertThat(Known.how(when)).isEqualTo("Between two editions dated 26 October 2009");
  }

  @Test
  void aCorrectionOfUnknownWordsLeadsToNoComparison() {
    Timing when = new Timing(LocalDate.of(2031, 6, 3), null, null);
    List<Event> events =
        List.of(new Event.Corrected(when, null, null, SourceText.clipped("There are 621")));
    LifeEntry entry = LifeEntry.of(events).getFirst();
    assertThat(entry.sentence())
        .isEqualTo("Corrected on 3 June 2031. The words before the correction are not known.");
    assertThat(entry.change()).isEmpty();
    assertThat(Change.of(events)).isEmpty();
  }
}
