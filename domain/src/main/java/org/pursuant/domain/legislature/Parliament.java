package org.pursuant.domain.legislature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The time from one general election of the House of Commons to the next. In it a Member keeps
/// their seat, if they do not leave the House.
///
/// The list begins with the election of 1997; the last Parliament listed goes on until a later one
/// is added.
///
/// @param elected the day of the general election
public record Parliament(LocalDate elected) {
  private static final List<Parliament> ALL =
      List.of(
          of("1997-05-01"),
          of("2001-06-07"),
          of("2005-05-05"),
          of("2010-05-06"),
          of("2015-05-07"),
          of("2017-06-08"),
          of("2019-12-12"),
          of("2024-07-04"));

  private static Parliament of(String day) {
    return new Parliament(LocalDate.parse(day));
  }

  /// Every Parliament, the earliest first.
  public static List<Parliament> all() {
    return ALL;
  }

  /// The Parliament of a day; empty before the first.
  public static Optional<Parliament> on(LocalDate day) {
    return ALL.reversed().stream().filter(p -> !p.elected.isAfter(day)).findFirst();
  }
}
