package org.pursuant.domain.text;

import java.text.Normalizer;
import java.util.Locale;

/// Turns a name into a part of an address.
public final class Slug {
  private Slug() {}

  /// Lower-case letters and digits of the Latin alphabet joined by single hyphens; `unnamed` if
  /// none is left.
  public static String of(String name) {
    String ascii =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("['’]", "")
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return ascii.isEmpty() ? "unnamed" : ascii;
  }
}
