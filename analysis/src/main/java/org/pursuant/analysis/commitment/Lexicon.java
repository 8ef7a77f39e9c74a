package org.pursuant.analysis.commitment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists of words that the rules know.
final class Lexicon {
  private Lexicon() {}

  /// The words of lists, parted by white space.
  static Set<String> words(String... lists) {
    return Arrays.stream(lists)
        .flatMap(list -> Arrays.stream(list.strip().split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
