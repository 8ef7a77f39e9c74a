package org.pursuant.analysis.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Holding;
import org.pursuant.domain.figure.Holding.Relation;
import org.pursuant.domain.figure.Period;
import org.pursuant.domain.text.Months;

/// Finds the times that a sentence names.
final class Times {
  private static final String MONTH = "(?:" + Months.NAMED + ")";
  private static final String YEAR = "(?:19|20)\\d\\d";

  private static final Pattern TIME =
      Pattern.compile(
          "(?<between>(?:[Bb]etween|[Ff]rom) (?:1 |the )?(?<b1>"
              + MONTH
              + "(?: "
              + YEAR
              + ")?) (?:and|to|until|through to|-|–) (?:\\d{1,2} )?(?<b2>"
              + MONTH
              + " "
              + YEAR
              + "))"
              + "|(?<months>"
              + MONTH
              + " ?(?:-|–|to) ?"
              + MONTH
              + " "
              + YEAR
              + ")"
              + "|(?<day>\\b\\d{1,2}(?:st|nd|rd|th)? "
              + MONTH
              + ",? "
              + YEAR
              + ")"
              + "|(?<month>\\b"
              + MONTH
              + " "
              + YEAR
              + ")"
              + "|(?<quarter>\\bQ[1-4] "
              + YEAR
              + "(?:[-–/]\\d\\d(?:\\d\\d)?)?)"
              + "|(?<split>\\b"
              + YEAR
              + " ?[-–/] ?(?:"
              + YEAR
              + "|\\d\\d)\\b)"
              + "|(?<year>\\b"
              + YEAR
              + "\\b(?![,.]\\d| (?:people|homes|jobs|places|officers)))"
              + "|(?<relative>\\b(?:this|last|next|the current|the previous) (?:financial |calendar |academic )?(?:year|month)\\b)");

  private static final Pattern SINCE =
      Pattern.compile("(?:\\bsince|\\bfrom)(?: the (?:start|beginning) of)?(?: early| late)? $");
  private static final Pattern BY =
      Pattern.compile(
          "(?:\\bby|\\buntil|\\bup to|\\bto|\\bbefore)(?: the end of)?(?: early| late)? $");
  private static final Pattern AT =
      Pattern.compile(
          "(?:\\bas of|\\bas at|\\bat|\\bon|\\bat the end of|\\bat end(?: of)?)(?: the end of)?(?: early| late)? $");
  private static final Pattern YEAR_TO =
      Pattern.compile(
          "(?:year|months) (?:ending|ended|to|up to)(?: the end of)?(?: in)?(?: \\d{1,2})? $");

  /// The time of a paper, not of what it states.
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:answers?|reply|response|statement|letter|published|announced|launched|updated)\\b.{0,14}$");

  /// So far from a number a time may be to be its own.
  private static final int REACH = 120;

  private Times() {}

  /// A time as found.
  record Found(int start, int end, Holding holding) {}

  /// @param said the day that relative times are relative to; null where unknown
  static List<Found> in(String sentence, @Nullable LocalDate said) {
    List<Found> found = new ArrayList<>();
    Matcher m = TIME.matcher(sentence);
    while (m.find()) {
      Holding holding = holding(sentence, m, said);
      if (holding != null) {
        found.add(new Found(m.start(), m.end(), holding));
      }
    }
    return found;
  }

  /// The time that a number holds for: the nearest, those after it before those before it.
  static @Nullable Holding of(List<Found> times, int start, int end) {
    Found best = null;
    int least = REACH;
    for (Found time : times) {
      int distance = time.start() >= end ? time.start() - end : start - time.end() + 12;
      if (distance >= 0 && distance < least) {
        best = time;
        least = distance;
      }
    }
    return best == null ? null : best.holding();
  }

  private static @Nullable Holding holding(String sentence, Matcher m, @Nullable LocalDate said) {
    String before =
        sentence.substring(Math.max(0, m.start() - 32), m.start()).toLowerCase(Locale.ROOT);
    if (m.group("relative") != null) {
      Period period = said == null ? null : relative(m.group().toLowerCase(Locale.ROOT), said);
      return period == null ? null : new Holding(Relation.DURING, period, true);
    }
    Period period = period(m);
    if (period == null || TOLD.matcher(before).find()) {
      return null;
    }
    if (YEAR_TO.matcher(before).find()) {
      return new Holding(
          Relation.DURING, new Period(Period.Kind.SPAN, "year-to-" + period.key()), false);
    }
    return new Holding(relation(before, period), period, false);
  }

  private static Relation relation(String before, Period period) {
    if (AT.matcher(before).find()
        || period.kind() == Period.Kind.DAY
            && !SINCE.matcher(before).find()
            && !BY.matcher(before).find()) {
      return Relation.AT;
    }
    if (SINCE.matcher(before).find()) {
      return Relation.SINCE;
    }
    return BY.matcher(before).find() ? Relation.BY : Relation.DURING;
  }

  private static @Nullable Period period(Matcher m) {
    if (m.group("between") != null) {
      return between(m.group("b1"), m.group("b2"));
    }
    if (m.group("day") != null) {
      LocalDate day = Periods.day(m.group());
      return day == null ? null : new Period(Period.Kind.DAY, day.toString());
    }
    return Periods.of(m.group());
  }

  private static @Nullable Period between(String first, String last) {
    String year = last.substring(last.length() - 4);
    boolean own = Character.isDigit(first.charAt(first.length() - 1));
    Period from = Periods.of(own ? first : first + " " + year);
    Period to = Periods.of(last);
    return from == null || to == null || from.compareTo(to) >= 0
        ? null
        : new Period(Period.Kind.SPAN, from.key() + "/" + to.key());
  }

  private static @Nullable Period relative(String words, LocalDate said) {
    int shift =
        words.startsWith("last") || words.contains("previous")
            ? -1
            : words.startsWith("next") ? 1 : 0;
    if (words.endsWith("month")) {
      return new Period(Period.Kind.MONTH, YearMonth.from(said).plusMonths(shift).toString());
    }
    if (words.contains("financial")) {
      int begun = (said.getMonthValue() < 4 ? said.getYear() - 1 : said.getYear()) + shift;
      return new Period(Period.Kind.SPLIT_YEAR, begun + "/" + (begun + 1));
    }
    return words.contains("academic")
        ? null
        : new Period(Period.Kind.YEAR, Integer.toString(said.getYear() + shift));
  }
}
