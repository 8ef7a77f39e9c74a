package org.pursuant.web.html;

import java.util.Locale;
import java.util.regex.Pattern;

/// How pages write and recognise figures and addresses.
public final class Figures {
  private static final Pattern NUMBER =
      Pattern.compile("[-−(]?[£$€]?\\d[\\d,. ]*(?:%|m|bn|k)?\\)?");
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}]+");

  private Figures() {}

  /// `1,234,567`.
  public static String of(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /// A number and the noun that goes with it: `1 question`, `34 questions`.
  public static String of(long number, String one, String many) {
    return of(number) + " " + (number == 1 ? one : many);
  }

  /// Whether a text is one number with its sign and unit.
  static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  /// Whether an address may be shown as a link.
  public static boolean isWebAddress(String address) {
    return WEB_ADDRESS.matcher(address).matches();
  }
}
