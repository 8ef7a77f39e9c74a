package org.pursuant.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

  @Test
  void areThoseOfEnglandAndWales() {
    assertThat(of(2020)).isEqualTo("01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28");
    assertThat(of(2021)).isEqualTo("01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28");
    assertThat(of(2022))
        .isEqualTo("01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27");
    assertThat(of(2023)).isEqualTo("01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26");
    assertThat(of(2024)).isEqualTo("01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26");
  }

  private static String of(int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(BankHolidays::isBankHoliday)
        .map(d -> d.toString().substring(5))
        .collect(Collectors.joining(" "));
  }

  @Test
  void areNoWorkingDays() {
    assertThat(BankHolidays.workingDayAfter(LocalDate.of(2023, 12, 22), 1))
        .isEqualTo(LocalDate.of(2023, 12, 27));
    assertThat(
            List.of(LocalDate.of(2023, 12, 23), LocalDate.of(2023, 12, 25)).stream()
                .filter(BankHolidays::isWorkingDay))
        .isEmpty();
  }
}
