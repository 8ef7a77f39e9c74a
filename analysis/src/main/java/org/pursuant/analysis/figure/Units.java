package org.pursuant.analysis.figure;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.figure.Unit.Span;

/// The words for units and scales.
public final class Units {
  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("thousand", 3),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("million", 6),
          Map.entry("millions", 6),
          Map.entry("bn", 9),
          Map.entry("b", 9),
          Map.entry("billion", 9),
          Map.entry("billions", 9),
          Map.entry("tn", 12),
          Map.entry("trillion", 12));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("£", "GBP"),
          Map.entry("€", "EUR"),
          Map.entry("$", "USD"),
          Map.entry("us$", "USD"),
          Map.entry("gbp", "GBP"),
          Map.entry("eur", "EUR"),
          Map.entry("usd", "USD"));

  private static final Map<String, Unit> WORDS =
      Map.ofEntries(
          Map.entry("%", Unit.percent()),
          Map.entry("percent", Unit.percent()),
          Map.entry("per cent", Unit.percent()),
          Map.entry("percentage", Unit.percent()),
          Map.entry("percentage point", new Unit.Percent(true)),
          Map.entry("percentage points", new Unit.Percent(true)),
          Map.entry("second", new Unit.Duration(Span.SECOND)),
          Map.entry("minute", new Unit.Duration(Span.MINUTE)),
          Map.entry("min", new Unit.Duration(Span.MINUTE)),
          Map.entry("hour", new Unit.Duration(Span.HOUR)),
          Map.entry("hr", new Unit.Duration(Span.HOUR)),
          Map.entry("day", new Unit.Duration(Span.DAY)),
          Map.entry("calendar day", new Unit.Duration(Span.DAY)),
          Map.entry("working day", new Unit.Duration(Span.WORKING_DAY)),
          Map.entry("week", new Unit.Duration(Span.WEEK)),
          Map.entry("month", new Unit.Duration(Span.MONTH)),
          Map.entry("year", new Unit.Duration(Span.YEAR)),
          Map.entry("pound", new Unit.Money("GBP")),
          Map.entry("euro", new Unit.Money("EUR")),
          Map.entry("dollar", new Unit.Money("USD")));

  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("tonne", "tonnes"),
          Map.entry("kg", "kg"),
          Map.entry("kilogram", "kg"),
          Map.entry("kt", "kt"),
          Map.entry("mt", "Mt"),
          Map.entry("mtco2e", "MtCO2e"),
          Map.entry("km", "km"),
          Map.entry("kilometre", "km"),
          Map.entry("metre", "metres"),
          Map.entry("mile", "miles"),
          Map.entry("mw", "MW"),
          Map.entry("megawatt", "MW"),
          Map.entry("gw", "GW"),
          Map.entry("gigawatt", "GW"),
          Map.entry("kwh", "kWh"),
          Map.entry("mwh", "MWh"),
          Map.entry("gwh", "GWh"),
          Map.entry("twh", "TWh"),
          Map.entry("hectare", "hectares"),
          Map.entry("ha", "hectares"),
          Map.entry("acre", "acres"),
          Map.entry("mph", "mph"),
          Map.entry("litre", "litres"),
          Map.entry("square metre", "square metres"),
          Map.entry("sq m", "square metres"));

  private Units() {}

  /// The power of ten of a scale; -1 where the word is none.
  public static int scale(String word) {
    return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
  }

  /// The currency of a sign or code as a unit; null where it is none.
  public static @Nullable Unit currency(String sign) {
    String code = CURRENCIES.get(sign.toLowerCase(Locale.ROOT));
    return code == null ? null : new Unit.Money(code);
  }

  /// The unit of a word, singular or plural; null where it is none.
  public static @Nullable Unit of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).strip();
    String single = lower.length() > 2 && lower.endsWith("s") ? cut(lower) : lower;
    Unit unit = WORDS.getOrDefault(lower, WORDS.get(single));
    if (unit != null) {
      return unit;
    }
    String measure = MEASURES.getOrDefault(lower, MEASURES.get(single));
    return measure == null ? null : new Unit.Measure(measure);
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
