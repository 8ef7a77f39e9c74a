package org.pursuant.domain.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.legislature.House;

/// What is known of the sitting days of every House. Immutable.
///
/// @param houses at most one of each House
public record SittingCalendar(List<HouseCalendar> houses) {
  /// A calendar that knows nothing.
  public static final SittingCalendar EMPTY = new SittingCalendar(List.of());

  public SittingCalendar {
    houses = List.copyOf(houses);
  }

  /// The calendar that comes with the program: both Houses of the UK Parliament since the
  /// Parliament of 2017.
  public static SittingCalendar shipped() {
    try (InputStream in = SittingCalendar.class.getResourceAsStream("westminster.txt")) {
      if (in == null) {
        throw new IllegalStateException("the calendar is missing from the program");
      }
      return switch (CalendarText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
        case CalendarText.Understood u -> u.calendar();
        case CalendarText.Malformed m ->
            throw new IllegalStateException("the calendar, line " + m.line() + ": " + m.reason());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is known of one House; empty for nothing.
  public Optional<HouseCalendar> of(House house) {
    return houses.stream().filter(h -> h.house().equals(house)).findFirst();
  }

  /// This calendar with another one of a House.
  public SittingCalendar with(HouseCalendar calendar) {
    List<HouseCalendar> all =
        new ArrayList<>(houses.stream().filter(h -> !h.house().equals(calendar.house())).toList());
    all.add(calendar);
    return new SittingCalendar(all);
  }
}
