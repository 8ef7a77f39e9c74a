package org.pursuant.domain.person;

import java.util.Set;

/// The words that stand before the names of people, in small letters and without a full stop.
public final class Honorifics {
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame");

  private static final Set<String> PEERAGE =
      Set.of("lord", "lady", "baroness", "baron", "viscount", "earl");

  private static final Set<String> ACADEMIC = Set.of("professor", "prof");

  private Honorifics() {}

  /// Whether a word is a title that texts leave out of the names of Members of the Commons.
  public static boolean isCourtesy(String word) {
    return COURTESY.contains(word);
  }

  /// Whether a word is a title of the Lords.
  public static boolean isPeerage(String word) {
    return PEERAGE.contains(word);
  }

  /// Whether a word is any such title.
  public static boolean isTitle(String word) {
    return isCourtesy(word) || isPeerage(word) || ACADEMIC.contains(word);
  }
}
