package org.pursuant.web.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// A comparison claims no more than what is known of both texts.
class TextChangeTest {
  private static final String BEYOND =
      "What is known of the two texts is the same: the change lies beyond it.";

  @Test
  void aChangeBeyondWhatIsKnownOfBothIsNotOneOfLayout() {
    TextChange change =
        TextChange.of(
            SourceText.clipped("There are 612 lam..."), SourceText.clipped("There are 612 lam..."));
    assertThat(change.any()).isFalse();
    assertThat(change.remark()).isEqualTo(BEYOND);
  }

  @Test
  void aChangeBeyondWhatIsKnownOfOneIsSaidToLieThere() {
    SourceText clipped = SourceText.clipped("There are 612...");
    SourceText whole = full("<p>There are 612 lamps, of which 40 are out.</p>");
    assertThat(TextChange.of(clipped, whole).remark()).isEqualTo(BEYOND);
    assertThat(TextChange.of(whole, clipped).remark()).isEqualTo(BEYOND);
  }

  @Test
  void aChangeWithinWhatIsKnownIsShown() {
    TextChange change =
        TextChange.of(SourceText.clipped("There are 612..."), full("<p>There are 621 lamps.</p>"));
    assertThat(change.any()).isTrue();
    assertThat(change.remark())
        .isEqualTo(
            "Only the beginning of the earlier text is known, so only the beginnings are compared.");
  }

  @Test
  void layoutIsSpokenOfOnlyWhereBothAreKnownWithTheirs() {
    SourceText paragraph = full("<p>612 lamps</p>");
    assertThat(TextChange.of(paragraph, full("<h3>612 lamps</h3>")).remark())
        .isEqualTo("The words are the same; their layout or links changed.");
    assertThat(TextChange.of(paragraph, SourceText.plain("612 lamps")).remark())
        .isEqualTo("The words of both texts are the same.");
  }

  private static SourceText full(String markup) {
    return SourceText.full(RichText.ofMarkup(markup));
  }
}
