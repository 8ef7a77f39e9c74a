package org.pursuant.domain.text;

import java.util.List;
import java.util.Locale;

/// The months of the year as they are written, shortened and misspelt.
public final class Months {
  /// Their names, for a pattern.
  public static final String NAMED =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  /// Their names and common short forms, for a pattern.
  public static final String WORDS =
      NAMED
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
          + "|january|february|march|april|june|july|august|september|october|november|december";

  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Months() {}

  /// The number of a month in one of its written forms; 0 for another word.
  public static int number(String word) {
    if (word.length() < 3) {
      return 0;
    }
    String begin = word.toLowerCase(Locale.ROOT).substring(0, 3);
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).startsWith(begin)) {
        return i + 1;
      }
    }
    return 0;
  }

  /// Whether a word is the whole name of a month, with a capital or without.
  public static boolean isName(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /// The number of a month whose whole name or short form a word is, with a capital; 0 for another.
  public static int exactly(String word) {
    String bare = word.replace(".", "");
    boolean capital = bare.length() >= 3 && Character.isUpperCase(bare.charAt(0));
    int month = capital ? number(bare) : 0;
    boolean whole =
        month > 0
            && (bare.length() == 3
                || bare.equals("Sept")
                || NAMES.get(month - 1).equals(bare.toLowerCase(Locale.ROOT)));
    return whole ? month : 0;
  }

  /// The month that a word is one slip away from, of long names two; 0 for none, or more than one.
  public static int misspelt(String word) {
    String written = word.toLowerCase(Locale.ROOT);
    int meant = 0;
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      int slips = name.length() > 6 ? 2 : 1;
      if (name.length() > 3 && EditDistance.between(written, name) <= slips) {
        if (meant > 0) {
          return 0;
        }
        meant = i + 1;
      }
    }
    return meant;
  }
}
