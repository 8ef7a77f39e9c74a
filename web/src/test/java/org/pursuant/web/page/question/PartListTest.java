package org.pursuant.web.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pursuant.domain.text.SourceText;

/// The list of a question's parts puts each under the mark that it belongs to.
class PartListTest {

  @Test
  void aLetterWithNoWordsButThoseOfItsNumeralsIsShown() {
    PartList parts =
        PartList.of(
            SourceText.plain(
                "To ask the Secretary of State for the Sea, whether she will (a) buy lamps and (b)"
                    + " (i) light and (ii) man them."));

    assertThat(parts.items())
        .extracting(item -> item.depth() + item.mark() + " " + item.words())
        .containsExactly(
            "0 whether she will …", "1(a) buy lamps", "1(b) ", "2(i) light", "2(ii) man them");
  }
}
