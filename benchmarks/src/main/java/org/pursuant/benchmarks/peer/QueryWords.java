package org.pursuant.benchmarks.peer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a query that peers look for: in lower case, each once, without those that only join
/// others. One list serves all peers, so that none is slower or better for another's list.
public final class QueryWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’](?:s\\b)?");

  private static final Set<String> JOINING =
      Set.of(
          ("a an the this that these those and or nor but if then than as of at by for with about"
                  + " against between into through during before after above below to from up down in"
                  + " out on off over under again further once here there when where why how all any"
                  + " both each few more most other some such no not only own same so too very can"
                  + " will just should would could may might must shall do does did doing done is am"
                  + " are was were be been being have has had having i me my we our ours you your he"
                  + " him his she her hers it its they them their theirs what which who whom whose"
                  + " whether while until because also per via")
              .split(" "));

  private QueryWords() {}

  /// The words looked for, in the order in which they stand first.
  public static List<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    String plain = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    WORD.matcher(plain)
        .results()
        .map(m -> m.group())
        .filter(w -> !JOINING.contains(w))
        .forEach(words::add);
    return List.copyOf(words);
  }
}
