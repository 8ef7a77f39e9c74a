package org.pursuant.domain.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.search.SearchRequest.Filters;

/// What a search was narrowed to stays so when it is kept.
class FilterParametersTest {
  private static final Filters ALL =
      new Filters(
          House.COMMONS,
          "ministry-of-lamps",
          MemberId.ofPath("90001").orElseThrow(),
          MemberId.ofPath("90002").orElseThrow(),
          "Lanterns",
          LocalDate.of(2031, 1, 1),
          LocalDate.of(2031, 2, 1),
          LocalDate.of(2031, 3, 1),
          LocalDate.of(2031, 4, 1),
          Set.of(Status.ANSWERED, Status.HOLDING),
          Set.of(Mark.CORRECTED),
          "2030-31");

  @Test
  void everyFilterIsWrittenAndReadAgain() {
    assertThat(FilterParameters.read(FilterParameters.of(ALL))).isEqualTo(ALL);
    assertThat(Arrays.stream(Filters.class.getRecordComponents()))
        .as("no filter was left out above")
        .hasSize(FilterParameters.of(ALL).size());
  }

  @Test
  void whatFiltersNothingIsNotWritten() {
    assertThat(FilterParameters.of(Filters.NONE)).isEmpty();
    assertThat(FilterParameters.read(FilterParameters.of(Filters.NONE))).isEqualTo(Filters.NONE);
  }
}
