package org.pursuant.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;

/// The written form of a calendar: lines that begin with a word.
///
/// ```
/// house commons
/// complete 2017-06-13 2026-04-29
/// announced-from 2026-01-01
/// sat 2017-06 13-15 21-22 26-29
/// recess 2017-07-21 2017-09-04 Summer recess
/// ```
///
/// `complete` says between which days every sitting day is there, `sat` the days of a month, with
/// spans. Empty lines and those that begin with `#` say nothing.
public final class CalendarText {
  private final List<HouseCalendar> houses = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();
  private final List<Recess> recesses = new ArrayList<>();
  private @Nullable House house;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable LocalDate announced;

  private CalendarText() {}

  /// A calendar or why there is none.
  public sealed interface Reading {}

  public record Understood(SittingCalendar calendar) implements Reading {}

  /// Nothing that could be read.
  ///
  /// @param line counted from 1
  public record Malformed(int line, String reason) implements Reading {}

  /// Reads the written form.
  public static Reading read(String text) {
    CalendarText reader = new CalendarText();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      try {
        reader.line(lines.get(i).strip());
      } catch (DateTimeException | IllegalArgumentException e) {
        return new Malformed(i + 1, String.valueOf(e.getMessage()));
      }
    }
    try {
      reader.close();
    } catch (IllegalArgumentException e) {
      return new Malformed(lines.size(), String.valueOf(e.getMessage()));
    }
    return new Understood(new SittingCalendar(reader.houses));
  }

  private void line(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] words = line.split("\\s+", 4);
    switch (words[0]) {
      case "house" -> {
        close();
        house = House.of(word(words, 1)).orElseThrow(() -> unknown("House", words[1]));
      }
      case "complete" -> {
        from = LocalDate.parse(word(words, 1));
        to = LocalDate.parse(word(words, 2));
      }
      case "announced-from" -> announced = LocalDate.parse(word(words, 1));
      case "sat" -> sat(line.split("\\s+"));
      case "recess" ->
          recesses.add(
              new Recess(
                  word(words, 3), LocalDate.parse(word(words, 1)), LocalDate.parse(words[2])));
      default -> throw unknown("word", words[0]);
    }
  }

  private void sat(String[] words) {
    YearMonth month = YearMonth.parse(word(words, 1));
    for (int i = 2; i < words.length; i++) {
      String[] ends = words[i].split("-", 2);
      int last = Integer.parseInt(ends[ends.length - 1]);
      for (int day = Integer.parseInt(ends[0]); day <= last; day++) {
        days.add(month.atDay(day));
      }
    }
  }

  private void close() {
    if (house != null) {
      if (from == null || to == null || to.isBefore(from)) {
        throw new IllegalArgumentException("no span for which " + house + " is complete");
      }
      houses.add(
          new HouseCalendar(
              house, from, to, announced == null ? to.plusDays(1) : announced, days, recesses));
    }
    house = null;
    from = null;
    to = null;
    announced = null;
    days.clear();
    recesses.clear();
  }

  private static String word(String[] words, int at) {
    if (words.length <= at) {
      throw new IllegalArgumentException("the line ends too soon");
    }
    return words[at];
  }

  private static IllegalArgumentException unknown(String what, String met) {
    return new IllegalArgumentException("unknown " + what + " " + met);
  }

  /// The written form of a calendar. Read again, it is the same calendar.
  public static String write(SittingCalendar calendar) {
    StringBuilder out = new StringBuilder();
    calendar.houses().forEach(house -> write(house, out));
    return out.toString();
  }

  private static void write(HouseCalendar house, StringBuilder out) {
    out.append("house ").append(house.house().code()).append('\n');
    out.append("complete ").append(house.from()).append(' ').append(house.to()).append('\n');
    out.append("announced-from ").append(house.announcedFrom()).append('\n');
    TreeMap<YearMonth, List<Integer>> months = new TreeMap<>();
    for (LocalDate day : house.sittingDays()) {
      months.computeIfAbsent(YearMonth.from(day), _ -> new ArrayList<>()).add(day.getDayOfMonth());
    }
    months.forEach((month, days) ->
        out.append("sat ").append(month).append(' ').append(spans(days)).append('\n'));
    for (Recess recess : house.recesses()) {
      out.append("recess " + recess.from() + " " + recess.to() + " " + recess.name() + "\n");
    }
    out.append('\n');
  }

  private static String spans(List<Integer> days) {
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < days.size(); ) {
      int end = i;
      while (end + 1 < days.size() && days.get(end + 1) == days.get(end) + 1) {
        end++;
      }
      spans.add(end == i ? "" + days.get(i) : days.get(i) + "-" + days.get(end));
      i = end + 1;
    }
    return String.join(" ", spans);
  }
}
