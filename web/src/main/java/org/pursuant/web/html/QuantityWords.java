package org.pursuant.web.html;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.pursuant.domain.figure.Quantity;
import org.pursuant.domain.figure.Unit;

/// Quantities as pages write them: `over £9,000,000`, `5–10%`.
public final class QuantityWords {
  private QuantityWords() {}

  public static String of(Quantity quantity) {
    String low = number(quantity.low());
    String high = number(quantity.high());
    String both = low.equals(high) ? low : low + "–" + high;
    return quantity.bound().words()
        + switch (quantity.unit()) {
          case Unit.Money m -> sign(m.currency()) + both;
          case Unit.Percent p -> p.points() ? both + " percentage points" : both + "%";
          case Unit.Count _ -> both;
          case Unit.Duration d -> both + " " + d.span().words();
          case Unit.Measure m -> both + " " + m.name();
        };
  }

  private static String sign(String currency) {
    return switch (currency) {
      case "GBP" -> "£";
      case "EUR" -> "€";
      case "USD" -> "$";
      default -> currency + " ";
    };
  }

  private static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(number);
  }

  /// A unit in words.
  ///
  /// @param code see [Unit#code()]
  public static String unit(String code) {
    return switch (Unit.of(code)) {
      case Unit.Money m -> "money (" + m.currency() + ")";
      case Unit.Percent p -> p.points() ? "percentage points" : "per cent";
      case Unit.Count _ -> "number";
      case Unit.Duration d -> d.span().words();
      case Unit.Measure m -> m.name();
    };
  }
}
