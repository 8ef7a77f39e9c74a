package org.pursuant.analysis.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SoughtShinglesTest {
  /// Few different words, so that many stand there more than once.
  private static int[] words(Random random, int length) {
    return random.ints(length, 0, 12).toArray();
  }

  private static int[] changed(int[] words, Random random) {
    int[] changed = words.clone();
    for (int i = random.nextInt(4); i > 0; i--) {
      changed[random.nextInt(changed.length)] = random.nextInt(14);
    }
    return changed;
  }

  @Test
  void theVerdictIsThatOfSortedShingles() {
    Random random = new Random(21);
    int lines = 0;
    for (int n = 0; n < 2_000; n++) {
      int[] words = words(random, 1 + random.nextInt(60));
      int[] shingles = PassageWords.ofNumbers(words).shingles();
      SoughtShingles sought = new SoughtShingles(shingles);
      for (int other = 0; other < 5; other++) {
        int[] its = other == 0 ? words(random, 1 + random.nextInt(60)) : changed(words, random);
        boolean line = Likeness.of(shingles, PassageWords.ofNumbers(its).shingles()) >= 0.8;
        assertThat(sought.isLine(its)).isEqualTo(line);
        lines += line ? 1 : 0;
      }
    }
    assertThat(lines).isBetween(1_000, 9_000);
  }
}
