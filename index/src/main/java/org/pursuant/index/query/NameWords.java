package org.pursuant.index.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pursuant.domain.person.Honorifics;

/// The words of names of Members, constituencies and parties: lower case, without accents and
/// apostrophes, parted at hyphens, not stemmed.
public final class NameWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’`]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// What stands beside names, besides common titles.
  private static final Set<String> BESIDE =
      Set.of(
          "viscountess",
          "countess",
          "marquess",
          "duke",
          "duchess",
          "rev",
          "reverend",
          "rt",
          "right",
          "hon",
          "honourable",
          "the",
          "mp",
          "mps",
          "kc",
          "qc",
          "obe",
          "cbe");

  private NameWords() {}

  /// Every word of a name, each once.
  public static List<String> of(String name) {
    String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(NO_WORD.split(folded.toLowerCase(Locale.ROOT), -1))
        .filter(w -> !w.isEmpty())
        .distinct()
        .toList();
  }

  /// The words to look for in a Member's name: those without titles, for sources give names with
  /// and without them; all where there is nothing but titles.
  static List<String> withoutTitles(String name) {
    List<String> all = of(name);
    List<String> telling =
        all.stream().filter(w -> !Honorifics.isTitle(w) && !BESIDE.contains(w)).toList();
    return telling.isEmpty() ? all : telling;
  }
}
