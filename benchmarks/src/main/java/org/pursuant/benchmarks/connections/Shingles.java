package org.pursuant.benchmarks.connections;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words and pairs of neighbouring words of texts, as the concept of a line has them, made here
/// in the plainest way and of the letters themselves, to hold the program's own against.
final class Shingles {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<=\\d)[.,](?=\\d)|(?<=\\p{L})['’‘](?=\\p{L})|([\\p{L}\\p{Nd}]+)|(.)", Pattern.DOTALL);

  private final Map<String, Integer> numbers = new HashMap<>();

  /// Distinct and ascending.
  int[] of(String text) {
    StringBuilder spaced = new StringBuilder();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group(1);
      // A mark within a word or figure joins what stands around it.
      spaced.append(word != null ? word : matcher.group(2) != null ? " " : "");
    }
    String[] words = spaced.toString().strip().split(" +", -1);
    int[] found = new int[2 * words.length - 1];
    for (int i = 0; i < words.length; i++) {
      found[i] = number(words[i]);
    }
    for (int i = 0; i + 1 < words.length; i++) {
      found[words.length + i] = number(words[i] + " " + words[i + 1]);
    }
    return Arrays.stream(found).sorted().distinct().toArray();
  }

  private int number(String shingle) {
    return numbers.computeIfAbsent(shingle, _ -> numbers.size());
  }

  /// The share that both have of all that either has.
  static double likeness(int[] a, int[] b) {
    int most = Math.min(a.length, b.length);
    if (most < 0.75 * Math.max(a.length, b.length)) {
      return 0;
    }
    int shared = 0;
    int j = 0;
    for (int number : a) {
      while (j < b.length && b[j] < number) {
        j++;
      }
      shared += j < b.length && b[j] == number ? 1 : 0;
    }
    return (double) shared / (a.length + b.length - shared);
  }
}
