package org.pursuant.analysis.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.figure.Units;
import org.pursuant.domain.figure.Unit;

/// Finds the unit and scale that the words over a column or table print: "(£m)", "£ thousand",
/// "Percentage", "£000".
final class HeadUnits {
  private static final Pattern MONEY =
      Pattern.compile(
          "(us\\$|[£€$])[ (]*(?:(million|billion|thousand|bn|mn|m|k)\\b|(?:in )?[’']?(000s?)\\b)?"
              + "|(million|billion|thousand) (pounds|euros|dollars)|\\bin (million|billion|thousand)s");

  private static final Pattern PERCENT =
      Pattern.compile("%|\\bper ?cent(?:age)?\\b|\\bproportion\\b");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:in )?([a-z0-9 ²]{1,16})\\)");

  private static final Pattern IN = Pattern.compile(".*\\bin ((?:working )?[a-z]{2,12})");

  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:number|numbers|no\\.?|count|thousands?|millions?|[’']?000s?)\\)?");

  private HeadUnits() {}

  /// A unit with the power of ten it is counted in.
  record Scaled(Unit unit, int scale) {}

  /// Whether words are nothing but a unit.
  static boolean isUnit(String words) {
    String w = words.toLowerCase(Locale.ROOT).strip();
    return w.length() <= 24
        && (NUMBER.matcher(w).matches()
            || w.matches("\\(?%\\)?|percentage|per cent|percent")
            || MONEY.matcher(w.replaceAll("[()]", "").strip()).matches()
            || Units.of(w.replaceAll("[()]", "").strip()) != null);
  }

  /// The unit that heads print; null for none.
  static @Nullable Scaled in(String words) {
    String w = words.toLowerCase(Locale.ROOT);
    if (w.length() > 600) {
      return null;
    }
    Matcher money = MONEY.matcher(w);
    if (money.find()) {
      return money(money);
    }
    if (PERCENT.matcher(w).find()) {
      return new Scaled(Unit.percent(), 0);
    }
    Matcher brackets = IN_BRACKETS.matcher(w);
    while (brackets.find()) {
      Unit unit = Units.of(brackets.group(1).strip());
      if (unit != null) {
        return new Scaled(unit, 0);
      }
    }
    Matcher in = IN.matcher(w);
    Unit unit = in.matches() ? Units.of(in.group(1)) : null;
    if (unit == null) {
      unit = Units.of(w);
    }
    return unit == null ? null : new Scaled(unit, 0);
  }

  private static Scaled money(Matcher m) {
    Unit unit = m.group(1) == null ? new Unit.Money("GBP") : Units.currency(m.group(1));
    String scale = m.group(2) != null ? m.group(2) : m.group(4) != null ? m.group(4) : m.group(6);
    int power = m.group(3) != null ? 3 : scale == null ? 0 : Units.scale(scale);
    return new Scaled(unit == null ? new Unit.Money("GBP") : unit, power);
  }
}
