package org.pursuant.analysis.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.figure.Periods;
import org.pursuant.analysis.figure.Units;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Period;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.table.CellValue;
import org.pursuant.domain.table.CellValue.Meaning;

/// Tells what the words of a cell are.
final class CellValues {
  /// Longer words are no single value.
  private static final int LONGEST = 48;

  private static final Map<String, Meaning> SIGNS =
      Map.ofEntries(
          Map.entry("-", Meaning.NIL_OR_NONE),
          Map.entry("–", Meaning.NIL_OR_NONE),
          Map.entry("—", Meaning.NIL_OR_NONE),
          Map.entry("--", Meaning.NIL_OR_NONE),
          Map.entry("nil", Meaning.NIL_OR_NONE),
          Map.entry("none", Meaning.NIL_OR_NONE),
          Map.entry("..", Meaning.NOT_AVAILABLE),
          Map.entry("...", Meaning.NOT_AVAILABLE),
          Map.entry("…", Meaning.NOT_AVAILABLE),
          Map.entry(":", Meaning.NOT_AVAILABLE),
          Map.entry("[x]", Meaning.NOT_AVAILABLE),
          Map.entry("x", Meaning.NOT_AVAILABLE),
          Map.entry("not available", Meaning.NOT_AVAILABLE),
          Map.entry("not yet available", Meaning.NOT_AVAILABLE),
          Map.entry("unavailable", Meaning.NOT_AVAILABLE),
          Map.entry("no data", Meaning.NOT_AVAILABLE),
          Map.entry("not held", Meaning.NOT_AVAILABLE),
          Map.entry("not known", Meaning.NOT_AVAILABLE),
          Map.entry("unknown", Meaning.NOT_AVAILABLE),
          Map.entry("tbc", Meaning.NOT_AVAILABLE),
          Map.entry("n/a", Meaning.NOT_APPLICABLE),
          Map.entry("na", Meaning.NOT_APPLICABLE),
          Map.entry("n.a.", Meaning.NOT_APPLICABLE),
          Map.entry("n/k", Meaning.NOT_AVAILABLE),
          Map.entry("[z]", Meaning.NOT_APPLICABLE),
          Map.entry("z", Meaning.NOT_APPLICABLE),
          Map.entry("not applicable", Meaning.NOT_APPLICABLE),
          Map.entry("c", Meaning.WITHHELD),
          Map.entry("[c]", Meaning.WITHHELD),
          Map.entry("*", Meaning.WITHHELD),
          Map.entry("**", Meaning.WITHHELD),
          Map.entry("#", Meaning.WITHHELD),
          Map.entry("suppressed", Meaning.WITHHELD),
          Map.entry("redacted", Meaning.WITHHELD),
          Map.entry("withheld", Meaning.WITHHELD),
          Map.entry("[low]", Meaning.NEGLIGIBLE),
          Map.entry("~", Meaning.NEGLIGIBLE),
          Map.entry("negligible", Meaning.NEGLIGIBLE));

  private static final Map<String, Bound> BOUNDS =
      Map.ofEntries(
          Map.entry("<", Bound.UNDER),
          Map.entry("under", Bound.UNDER),
          Map.entry("less than", Bound.UNDER),
          Map.entry("fewer than", Bound.UNDER),
          Map.entry("≤", Bound.UP_TO),
          Map.entry("up to", Bound.UP_TO),
          Map.entry(">", Bound.OVER),
          Map.entry("over", Bound.OVER),
          Map.entry("more than", Bound.OVER),
          Map.entry("≥", Bound.AT_LEAST),
          Map.entry("at least", Bound.AT_LEAST),
          Map.entry("~", Bound.ABOUT),
          Map.entry("c.", Bound.ABOUT),
          Map.entry("c", Bound.ABOUT),
          Map.entry("circa", Bound.ABOUT),
          Map.entry("approx", Bound.ABOUT),
          Map.entry("approx.", Bound.ABOUT),
          Map.entry("approximately", Bound.ABOUT),
          Map.entry("around", Bound.ABOUT),
          Map.entry("about", Bound.ABOUT));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<bound><|>|≤|≥|~|c\\.?|circa|approx\\.?|approximately|around|about|under|less than"
              + "|fewer than|up to|over|more than|at least)? ?"
              + "(?<minus>[-−–+])? ?(?<currency>us\\$|[£€$]|gbp|eur|usd)? ?(?<inner>[-−–])?"
              + "(?<whole>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d{1,15})?(?<rest>\\.\\d{1,12})?"
              + " ?(?:(?<scale>k|m|mn|bn|b|tn|thousand|millions?|billions?|trillion)(?![a-z]))?"
              + " ?(?<unit>%|[a-z][a-z ]{0,18})?");

  private CellValues() {}

  static CellValue of(String text) {
    if (text.isBlank()) {
      return new CellValue.Blank();
    }
    if (text.length() > LONGEST) {
      return new CellValue.Words();
    }
    Meaning sign = SIGNS.get(text.toLowerCase(Locale.ROOT));
    if (sign != null) {
      return new CellValue.Sign(sign);
    }
    LocalDate day = Periods.day(text);
    if (day != null) {
      return new CellValue.Day(day);
    }
    Period period = Periods.of(text);
    if (period != null && period.kind() != Period.Kind.YEAR) {
      return new CellValue.Time(period);
    }
    CellValue.Numeric number = number(text);
    return number == null ? new CellValue.Words() : number;
  }

  /// A bare year of four figures, which only its place tells from a number; null for anything else.
  static CellValue.@Nullable Time year(String text) {
    Period period = Periods.of(text);
    return period != null && period.kind() == Period.Kind.YEAR ? new CellValue.Time(period) : null;
  }

  private static CellValue.@Nullable Numeric number(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('\u2009', ' ');
    boolean bracketed = plain.matches("\\([^()]*\\)");
    Matcher m = NUMBER.matcher(bracketed ? plain.substring(1, plain.length() - 1) : plain);
    if (!m.matches() || m.group("whole") == null && m.group("rest") == null) {
      return null;
    }
    Unit unit = unit(m);
    if (unit == null && m.group("unit") != null) {
      return null;
    }
    BigDecimal value = value(m);
    boolean minus = bracketed || isMinus(m.group("minus")) || m.group("inner") != null;
    int scale = m.group("scale") == null ? 0 : Units.scale(m.group("scale"));
    return new CellValue.Numeric(minus ? value.negate() : value, bound(m), unit, scale);
  }

  private static boolean isMinus(@Nullable String sign) {
    return sign != null && !sign.equals("+");
  }

  private static BigDecimal value(Matcher m) {
    String whole = m.group("whole") == null ? "0" : m.group("whole").replaceAll("[, ]", "");
    return new BigDecimal(whole + (m.group("rest") == null ? "" : m.group("rest")));
  }

  private static Bound bound(Matcher m) {
    String words = m.group("bound");
    return words == null ? Bound.EXACT : BOUNDS.getOrDefault(words, Bound.EXACT);
  }

  private static @Nullable Unit unit(Matcher m) {
    if (m.group("currency") != null) {
      return Units.currency(m.group("currency"));
    }
    return m.group("unit") == null ? null : Units.of(m.group("unit"));
  }
}
