package org.pursuant.web.page;

import java.text.Normalizer;
import java.util.Locale;

/// The name under which a Member is looked for, as far as the displayed name tells: its last word,
/// or for a title with a place (`Baroness Fell of Moor`) the word before the place.
final class Surname {
  private Surname() {}

  static String of(String name) {
    String bare = name.replaceFirst("(?i),? (?:of|MP|KC|QC|CBE|OBE)\\b.*$", "").strip();
    String last = bare.substring(bare.lastIndexOf(' ') + 1);
    return Normalizer.normalize(last, Normalizer.Form.NFKD)
        .replaceAll("[^A-Za-z0-9]", "")
        .toUpperCase(Locale.ROOT);
  }

  /// Its first letter; `#` for a name that begins otherwise.
  static String letter(String name) {
    String surname = of(name);
    return surname.isEmpty() || !Character.isLetter(surname.charAt(0))
        ? "#"
        : surname.substring(0, 1);
  }
}
