package org.pursuant.analysis.mention;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Long forms as they are compared.
public final class LongForms {
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern AMERICAN = Pattern.compile("iz(?=[aei])");
  private static final Pattern NO_PLURAL = Pattern.compile("[sui]s$");
  private static final int SHORTEST_STEMMED = 4;

  private LongForms() {}

  /// Equal for two ways to write one name: in case, hyphens and spaces, number, genitives, `&`, a
  /// leading article and the American -ize. Not for reading.
  public static String key(String longForm) {
    String plain = Normalizer.normalize(longForm, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String words = APOSTROPHES.matcher(plain).replaceAll("");
    String joined =
        GAPS.splitAsStream(words)
            .filter(word -> !Word.isSmall(word))
            .map(LongForms::stem)
            .collect(Collectors.joining());
    return AMERICAN.matcher(joined).replaceAll("is");
  }

  /// One form for singular and plural, which need not be either.
  private static String stem(String word) {
    if (word.length() < SHORTEST_STEMMED) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    String singular = NO_PLURAL.matcher(word).find() ? word : word.replaceFirst("s$", "");
    return singular.replaceFirst("e$", "");
  }
}
