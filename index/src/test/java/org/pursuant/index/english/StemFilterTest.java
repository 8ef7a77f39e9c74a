package org.pursuant.index.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A word stays beside its stem where both differ, however often it was met.
class StemFilterTest {
  private static final EnglishText INDEXED = new EnglishText(EnglishText.Form.INDEXED);
  private static final EnglishText SOUGHT = new EnglishText(EnglishText.Form.SOUGHT);

  @Test
  void theWordComesBeforeItsStemAndOnlyOnceWhereTheyAreOne() {
    assertThat(INDEXED.terms("costs of hospitals"))
        .containsExactly("costs", "cost", "of", "hospitals", "hospital");
  }

  @Test
  void aWordMetBeforeHasTheSameStem() {
    String words = "women organised the buses ";
    List<String> once = INDEXED.terms(words);
    List<String> often = INDEXED.terms(words.repeat(3));
    assertThat(often).hasSize(3 * once.size());
    assertThat(often.subList(once.size(), 2 * once.size())).isEqualTo(once);
    assertThat(SOUGHT.terms(words + words).subList(4, 8)).isEqualTo(SOUGHT.terms(words));
  }

  @Test
  void moreWordsThanAreKeptAreStemmedAllTheSame() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 25_000; i++) {
      many.append("x").append(Integer.toString(i, 36)).append("ings ");
    }
    assertThat(SOUGHT.terms(many + "women")).endsWith("woman");
    assertThat(SOUGHT.terms("women")).containsExactly("woman");
  }
}
