package org.pursuant.analysis.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Quantity;
import org.pursuant.domain.figure.Unit;

/// Finds the numbers of a sentence with their units and bounds.
final class NumberReader {
  private static final String SCALE = "(?:[Mm]illion|[Bb]illion|[Tt]rillion|thousand|mn|bn|tn|m|k)";
  private static final String PERCENT = "(?:%|per ?cent\\b|percentage points?\\b)";

  private static final String DURATION =
      "(?:working |calendar )?(?:days?|weeks?|months?|years?|hours?|minutes?)\\b(?![- ]old)";

  private static final String MEASURE =
      "(?:tonnes?|kg|km|kilometres?|metres?|miles?|MW|GW|kWh|MWh|GWh|TWh|hectares?|acres?|litres?"
          + "|square metres?|megawatts?|gigawatts?)\\b";

  private static final String DIGITS =
      "(?<whole>\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,12})(?<rest>\\.\\d{1,6})?";

  private static final String SCALED = "(?<scale>" + SCALE + ")(?![\\p{L}\\p{N}])";

  private static final String UNIT =
      "(?:(?:[  ]?(?<percent>"
          + PERCENT
          + "))|[  -]?(?<duration>"
          + DURATION
          + ")"
          + "|[  ]?(?<measure>"
          + MEASURE
          + "))?";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_/.,:#@~-])(?<![-–]\\s?)(?<currency>US\\$|[£€$])? ?"
              + DIGITS
              + "(?:[  -]?"
              + SCALED
              + ")?"
              + UNIT);

  private static final Pattern SECOND =
      Pattern.compile(
          "(?: ?[-–] ?| to | and )(?<currency>[£€$])?"
              + DIGITS
              + "(?:[  ]?"
              + SCALED
              + ")?"
              + UNIT);

  private static final Pattern BOUND =
      Pattern.compile(
          "(?:(?<over>(?:just |well |slightly )?over|more than|above|in excess of|exceed(?:ing|s|ed)?|upwards of)"
              + "|(?<least>at least|no fewer than|not less than|no less than|a minimum of)"
              + "|(?<upto>up to|at most|a maximum of|no more than|as many as|as much as)"
              + "|(?<under>(?:just |slightly )?under|fewer than|less than|below|nearly|almost|close to)"
              + "|(?<about>around|about|approximately|approx\\.?|circa|c\\.|some|roughly|an estimated"
              + "|estimated|(?:in the )?region of))"
              + "(?: the| a(?: further| total of)?| an additional| all)? ?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MORE = Pattern.compile("(?: or (more|over|above|greater)\\b|\\+)");

  private static final int BOUND_REACH = 40;

  private NumberReader() {}

  /// A number as found.
  ///
  /// @param start with its bound
  /// @param from without it
  record Found(int start, int from, int end, Quantity quantity) {}

  /// In the order of the sentence.
  static List<Found> in(String sentence) {
    List<Found> found = new ArrayList<>();
    Matcher m = NUMBER.matcher(sentence);
    int at = 0;
    while (at <= sentence.length() && m.find(at)) {
      Found number = NotFigures.bars(sentence, m) ? null : read(sentence, m);
      if (number != null) {
        found.add(number);
      }
      at = number == null ? m.end() : number.end();
    }
    return found;
  }

  private static @Nullable Found read(String sentence, Matcher m) {
    int scale = scale(m);
    Unit unit = unit(m);
    if (scale < 0 || m.end() < sentence.length() && glued(sentence, m.end())) {
      return null;
    }
    Bounded bounded = bound(sentence, m.start());
    boolean between =
        sentence.substring(Math.max(0, m.start() - 12), m.start()).matches("(?is).*between ");
    Matcher second = SECOND.matcher(sentence).region(m.end(), sentence.length());
    if (second.lookingAt() && joins(sentence, m, second, between)) {
      return range(m, second, unit, scale, between ? m.start() - 8 : bounded.start());
    }
    BigDecimal value = value(m).movePointRight(scale);
    Matcher more = MORE.matcher(sentence).region(m.end(), sentence.length());
    Bound bound =
        bounded.bound() == Bound.EXACT && more.lookingAt() ? Bound.AT_LEAST : bounded.bound();
    int end = more.lookingAt() ? more.end() : m.end();
    boolean during = unit instanceof Unit.Duration && bound == Bound.OVER;
    return new Found(
        during ? m.start() : bounded.start(),
        m.start(),
        end,
        Quantity.of(value, during ? Bound.EXACT : bound, unit));
  }

  /// Whether what follows the number makes it part of something else: `2023/24`, `16-24`, `A1`.
  private static boolean glued(String sentence, int end) {
    char c = sentence.charAt(end);
    boolean before =
        end + 1 < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end + 1));
    return Character.isLetterOrDigit(c) || "/:_@".indexOf(c) >= 0 && before;
  }

  private static boolean joins(String sentence, Matcher m, Matcher second, boolean between) {
    boolean and = second.group().startsWith(" and ");
    if (and != between || second.end() < sentence.length() && glued(sentence, second.end())) {
      return false;
    }
    boolean from =
        sentence.substring(Math.max(0, m.start() - 6), m.start()).matches("(?is).*from ");
    boolean sameMoney =
        (m.group("currency") == null) == (second.group("currency") == null)
            || second.group("currency") == null;
    Unit one = unit(m);
    Unit two = unit(second);
    boolean fits =
        one.equals(two)
            || one.equals(Unit.count())
            || m.group("currency") != null && two.equals(Unit.count());
    return !from && sameMoney && fits && scale(second) >= 0;
  }

  private static @Nullable Found range(Matcher m, Matcher second, Unit unit, int scale, int start) {
    int high = scale(second);
    BigDecimal upper = value(second).movePointRight(high);
    BigDecimal lower = value(m).movePointRight(scale == 0 && high > 0 ? high : scale);
    Unit shared = unit.equals(Unit.count()) ? unit(second) : unit;
    boolean count = shared.equals(Unit.count());
    if (lower.compareTo(upper) >= 0
        || count && second.group().startsWith("-") && scale + high == 0) {
      return null;
    }
    return new Found(
        Math.max(0, start),
        m.start(),
        second.end(),
        new Quantity(lower, upper, Bound.BETWEEN, shared));
  }

  private static BigDecimal value(Matcher m) {
    String rest = m.group("rest");
    return new BigDecimal(m.group("whole").replace(",", "") + (rest == null ? "" : rest));
  }

  /// The power of ten; -1 where the letter may mean something else.
  private static int scale(Matcher m) {
    String scale = m.group("scale");
    if (scale == null) {
      return 0;
    }
    boolean letter = scale.length() == 1;
    return letter && m.group("currency") == null ? -1 : Units.scale(scale);
  }

  private static Unit unit(Matcher m) {
    if (m.group("currency") != null) {
      Unit money = Units.currency(m.group("currency"));
      return money == null ? Unit.count() : money;
    }
    String words =
        m.group("percent") != null
            ? m.group("percent")
            : m.group("duration") != null ? m.group("duration") : m.group("measure");
    Unit unit = words == null ? Unit.count() : Units.of(words);
    return unit == null ? Unit.count() : unit;
  }

  private record Bounded(Bound bound, int start) {}

  private static Bounded bound(String sentence, int start) {
    int from = Math.max(0, start - BOUND_REACH);
    Matcher m = BOUND.matcher(sentence).region(from, start);
    m.useTransparentBounds(true);
    if (!m.find() || m.start() > 0 && Character.isLetterOrDigit(sentence.charAt(m.start() - 1))) {
      return new Bounded(Bound.EXACT, start);
    }
    Bound bound =
        m.group("over") != null
            ? Bound.OVER
            : m.group("least") != null
                ? Bound.AT_LEAST
                : m.group("upto") != null
                    ? Bound.UP_TO
                    : m.group("under") != null ? Bound.UNDER : Bound.ABOUT;
    return new Bounded(bound, m.start());
  }

  /// Whether a bound stands before a place.
  static boolean bounded(String sentence, int start) {
    return bound(sentence, start).bound() != Bound.EXACT
        || sentence.substring(0, start).toLowerCase(Locale.ROOT).endsWith("all ");
  }
}
