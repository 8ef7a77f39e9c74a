package org.pursuant.web.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.Timing;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// A text in an event's JSON cannot be taken for more than it is.
class EventDataTest {
  private static final Timing WHEN = new Timing(null, null, Instant.parse("2031-05-21T05:40:00Z"));

  @Test
  void eachTextTellsHowMuchOfItIsKnown() {
    EventData edited =
        EventData.of(
            new Event.EditedWithoutCorrection(
                WHEN,
                SourceText.clipped("There are 612..."),
                SourceText.full(RichText.ofMarkup("<p>There are 621 lamps.</p>"))));

    assertThat(edited.before()).isEqualTo("There are 612...");
    assertThat(edited.beforeFidelity()).isEqualTo("clipped");
    assertThat(edited.after()).isEqualTo("There are 621 lamps.");
    assertThat(edited.afterFidelity()).isEqualTo("full");
    EventData removed = EventData.of(new Event.AnswerRemoved(WHEN, SourceText.plain("612.")));
    assertThat(removed.beforeFidelity()).isEqualTo("plain");
    assertThat(removed.afterFidelity()).isNull();
  }

  @Test
  void whatIsNoTextHasNone() {
    EventData retitled = EventData.of(new Event.Retitled(WHEN, "Lights", "Harbour Lights"));

    assertThat(retitled.before()).isEqualTo("Lights");
    assertThat(retitled.beforeFidelity()).isNull();
    assertThat(retitled.afterFidelity()).isNull();
  }
}
