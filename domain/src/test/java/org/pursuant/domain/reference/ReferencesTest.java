package org.pursuant.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
  private static List<String> found(String text) {
    return References.in(text).stream().map(r -> r.uin() + " " + r.day() + " " + r.year()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pursuant to the Answer of 26 July 2031 to Question 1314 on Lamps, | 1314 --07-26 2031",
        "with reference to the answer to Question 1314 on 26 July 2031, | 1314 --07-26 2031",
        "pursuant to Question UIN 1314, answered on 26th July 2031, what | 1314 --07-26 2031",
        "further to the Written Answer by Lord Quill on 3 March (HL44), | HL44 --03-03 null",
        "the Written Answer to HL 44 on 3 March 2031, | HL44 --03-03 2031",
      })
  void areNumbersWithTheirDay(String text, String expected) {
    assertThat(found(text)).containsExactly(expected);
  }

  @Test
  void areSeveralWhereSeveralAreNamedWithOneDay() {
    assertThat(found("Pursuant to the Answer of 2 May 2031 to Questions 11, 12 and 13, what"))
        .containsExactly("11 --05-02 2031", "12 --05-02 2031", "13 --05-02 2031");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pursuant to the Answer to Question 1314, what",
        "what happened on 26 July 2031 in 1314 harbours",
        "The lamps burnt on 3 May 2031. To ask about Question 7",
        "in HL class boats on 3 May 2031",
        "Question 12 on 31 February 2031",
      })
  void areNothingLess(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void meanTheLastSuchDayWhereNoYearIsGiven() {
    Reference reference = References.in("Question 5 on 3 March").getFirst();
    LocalDate written = LocalDate.of(2031, 2, 1);
    assertThat(reference.means(LocalDate.of(2030, 3, 3), written)).isTrue();
    assertThat(reference.means(LocalDate.of(2029, 3, 3), written)).isFalse();
    assertThat(reference.means(LocalDate.of(2031, 3, 3), written)).isFalse();
  }
}
