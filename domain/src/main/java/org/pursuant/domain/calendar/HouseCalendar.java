package org.pursuant.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pursuant.domain.legislature.House;

/// The days on which one House sat, between two days within which all of them are known. What lies
/// outside is not judged: every question about it is answered with nothing. Immutable.
public final class HouseCalendar {
  private final House house;
  private final LocalDate from;
  private final LocalDate to;
  private final LocalDate announcedFrom;
  private final long[] days;
  private final List<Recess> recesses;

  /// @param from the first day of the span that is known
  /// @param to its last day
  /// @param announcedFrom from this day on the days are as they had been announced, not as they
  ///   came; the day after `to` where all came
  /// @param sittingDays in any order; those outside the span are left out
  public HouseCalendar(
      House house,
      LocalDate from,
      LocalDate to,
      LocalDate announcedFrom,
      Collection<LocalDate> sittingDays,
      List<Recess> recesses) {
    this.house = house;
    this.from = from;
    this.to = to;
    this.announcedFrom = announcedFrom;
    this.days =
        sittingDays.stream()
            .filter(d -> !d.isBefore(from) && !d.isAfter(to))
            .mapToLong(LocalDate::toEpochDay)
            .sorted()
            .distinct()
            .toArray();
    this.recesses = List.copyOf(recesses);
  }

  public House house() {
    return house;
  }

  /// The first day of the span that is known.
  public LocalDate from() {
    return from;
  }

  /// The last day of the span that is known.
  public LocalDate to() {
    return to;
  }

  /// From this day on the days are as they had been announced.
  public LocalDate announcedFrom() {
    return announcedFrom;
  }

  public List<Recess> recesses() {
    return recesses;
  }

  /// All sitting days, in order.
  public List<LocalDate> sittingDays() {
    return Arrays.stream(days).mapToObj(LocalDate::ofEpochDay).toList();
  }

  /// Whether it is known of a day if the House sat on it.
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /// Whether the House sat on a day; empty where that is not known.
  public Optional<Boolean> sits(LocalDate day) {
    return covers(day)
        ? Optional.of(Arrays.binarySearch(days, day.toEpochDay()) >= 0)
        : Optional.empty();
  }

  /// The so-many-th sitting day after a day; empty where that is not known.
  ///
  /// @param count at least 1
  public Optional<LocalDate> sittingDayAfter(LocalDate day, int count) {
    if (day.isBefore(from.minusDays(1))) {
      return Optional.empty();
    }
    int at = upTo(day) + count - 1;
    return at < days.length ? Optional.of(LocalDate.ofEpochDay(days[at])) : Optional.empty();
  }

  /// How many sitting days there were after one day and not after another; empty where that is not
  /// known.
  public OptionalInt sittingDaysBetween(LocalDate after, LocalDate last) {
    if (after.isBefore(from.minusDays(1)) || last.isAfter(to) || last.isBefore(after)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(upTo(last) - upTo(after));
  }

  /// The last day before which no more than so many sitting days have come after a day: the day
  /// before the next sitting day. Empty where that is not known.
  public Optional<LocalDate> lastWithin(LocalDate after, int sittingDays) {
    return sittingDayAfter(after, sittingDays + 1).map(next -> next.minusDays(1));
  }

  /// A day itself where the House sat on it, else the next sitting day; empty where that is not
  /// known.
  public Optional<LocalDate> onOrAfter(LocalDate day) {
    return sittingDayAfter(day.minusDays(1), 1);
  }

  /// The recess that a day is in; empty where there is none or it is not known.
  public Optional<Recess> recess(LocalDate day) {
    return recesses.stream()
        .filter(r -> !day.isBefore(r.from()) && !day.isAfter(r.to()))
        .findFirst();
  }

  /// Whether questions handed in during a recess are printed on a day.
  public boolean isPrintingDay(LocalDate day) {
    return recess(day).flatMap(Recess::printingDay).filter(day::equals).isPresent();
  }

  /// This calendar with what was learnt since in place of what had been announced.
  ///
  /// @param learnt every sitting day from [#announcedFrom()] to `learntTo`
  /// @param today days from here on are as announced
  public HouseCalendar refreshed(
      Collection<LocalDate> learnt, LocalDate learntTo, LocalDate today) {
    List<LocalDate> all =
        new ArrayList<>(sittingDays().stream().filter(d -> d.isBefore(announcedFrom)).toList());
    all.addAll(learnt);
    LocalDate settled = today.isAfter(learntTo) ? learntTo.plusDays(1) : today;
    return new HouseCalendar(
        house,
        from,
        learntTo,
        settled.isBefore(announcedFrom) ? announcedFrom : settled,
        all,
        recesses);
  }

  /// How many sitting days lie not after a day.
  private int upTo(LocalDate day) {
    int at = Arrays.binarySearch(days, day.toEpochDay());
    return at >= 0 ? at + 1 : -at - 1;
  }
}
