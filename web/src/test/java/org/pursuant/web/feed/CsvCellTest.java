package org.pursuant.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No cell begins a formula, whatever stands unseen before it.
class CsvCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44",
        "-2",
        "@SUM(A1)",
        "＝1",
        " =1",
        "\t=1",
        "\tlamps",
        "\r\n=1",
        "\uFEFF=1",
        "\u200B=1",
        "\u2060\u200D\uFEFF@SUM(A1)",
        "\u00A0-2",
        "\u202E=1",
        "\uFE0F=1",
        "\uDB40\uDC20=1",
        "\u3164=1",
        "\0=1"
      })
  void guardsWhatASpreadsheetWouldCount(String words) {
    assertThat(CsvCell.guarded(words)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "lamps", "1 = 1", "2031-05-06", "\uFEFF", "\u200Blamps", "“=” is a sign"})
  void leavesOtherWordsAlone(String words) {
    assertThat(CsvCell.guarded(words)).isEqualTo(words);
  }

  @Test
  void theTableOfASearchGuardsItsCells() {
    assertThat(QuestionTable.field("\uFEFF=say(\"no\")")).isEqualTo("\"'\uFEFF=say(\"\"no\"\")\"");
  }
}
