package org.pursuant.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Rare words are drawn from a tail without end; common ones stay.
class VocabularyTest {
  private static final Vocabulary VOCABULARY = vocabulary();

  private static Vocabulary vocabulary() {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    Random random = new Random(5);
    for (int text = 0; text < 2_000; text++) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < 50; i++) {
        long rank = (long) Math.pow(1 - random.nextDouble(), -1.4);
        words.append(Vocabulary.coined(Math.min(rank, 1_000_000))).append(' ');
      }
      builder.add(words.toString());
    }
    return builder.build();
  }

  @Test
  void coinedWordsAreAllDifferentAndOfLettersAlone() {
    Set<String> coined = new HashSet<>();
    for (int n = 0; n < 100_000; n++) {
      assertThat(coined.add(Vocabulary.coined(n))).isTrue();
    }
    assertThat(coined).allMatch(w -> w.matches("[a-z]+"));
  }

  @Test
  void theMostCommonWordIsNeverExchanged() {
    assertThat(VOCABULARY.rank(VOCABULARY.word(0))).isEqualTo(-1);
  }

  @Test
  void newWordsGoOnComing() {
    int rare = VOCABULARY.size() - 1;
    Set<Integer> drawn = new HashSet<>();
    int afterHalf = 0;
    for (int i = 0; i < 200_000; i++) {
      drawn.add(VOCABULARY.exchanged(rare, Mixing.mix(i)));
      afterHalf = i == 100_000 ? drawn.size() : afterHalf;
    }
    double growth = Math.log((double) drawn.size() / afterHalf) / Math.log(2);
    assertThat(growth).isBetween(VOCABULARY.heaps() - 0.15, VOCABULARY.heaps() + 0.25);
  }
}
