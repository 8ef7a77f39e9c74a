package org.pursuant.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.reply.Limb;

/// How a question and its answer become what the network reads. All texts are invented.
class ReplyTokensTest {
  private static final String QUESTION =
      "To ask the Minister for Otters, how many otters there are in (a) Wessex and (b) Mercia.";

  private static Vocabulary vocabulary;
  private static WordPieces pieces;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in =
        ReplyTokensTest.class.getResourceAsStream(EmbeddingModel.MINILM.tokenizerResource())) {
      assertThat(in).isNotNull();
      vocabulary = Vocabulary.read(in.readAllBytes());
      pieces = new WordPieces(vocabulary);
    }
  }

  private static List<Limb> limbs() {
    int a = QUESTION.indexOf("(a)");
    int b = QUESTION.indexOf("(b)");
    int lead = QUESTION.indexOf("how many");
    return List.of(
        new Limb("a", 1, lead, a, a, b), new Limb("b", 1, lead, a, b, QUESTION.length()));
  }

  @Test
  void aMarkStandsBeforeEachLimbAndTheAddressIsLeftOut() {
    ReplyTokens tokens = ReplyTokens.of(pieces, QUESTION, limbs(), "There are none.");
    assertThat(tokens.limbs).hasSize(2);
    for (int place : tokens.limbs) {
      assertThat(tokens.ids[place]).isEqualTo(vocabulary.mark);
    }
    assertThat(tokens.ids[0]).isEqualTo(vocabulary.begin);
    assertThat(tokens.ids[1]).isEqualTo(vocabulary.id("how"));
    assertThat(tokens.ids).doesNotContain(vocabulary.id("minister"));
  }

  @Test
  void whatIsAskedAndWhatIsSaidAreToldApart() {
    ReplyTokens tokens = ReplyTokens.of(pieces, QUESTION, limbs(), "There are none.");
    int said = tokens.ids.length - 5;
    for (int i = 0; i < tokens.ids.length; i++) {
      assertThat(tokens.types[i]).isEqualTo(i < said ? 0 : 1);
    }
    assertThat(tokens.ids[said - 1]).isEqualTo(vocabulary.end);
    assertThat(tokens.ids[said]).isEqualTo(vocabulary.id("there"));
  }

  @Test
  void ofALongAnswerTheBeginningAndTheEndAreRead() {
    String answer = "First words. " + "otter ".repeat(1_000) + "Last words.";
    ReplyTokens tokens = ReplyTokens.of(pieces, QUESTION, limbs(), answer);
    assertThat(tokens.ids).hasSize(ReplyTokens.MOST);
    assertThat(tokens.ids).contains(vocabulary.id("first"), vocabulary.id("last"));
  }

  @Test
  void noTextIsTooLongAndEveryLimbHasAPlace() {
    Random random = new Random(20310504);
    for (int round = 0; round < 200; round++) {
      String question = letters(random, 3_000);
      List<Limb> limbs = new ArrayList<>();
      for (int i = 0; i < random.nextInt(40); i++) {
        int start = random.nextInt(question.length() + 1);
        limbs.add(new Limb("l" + i, 1, start, start, start, question.length()));
      }
      ReplyTokens tokens = ReplyTokens.of(pieces, question, limbs, letters(random, 30_000));
      assertThat(tokens.ids.length).isLessThanOrEqualTo(ReplyTokens.MOST);
      assertThat(tokens.types).hasSameSizeAs(tokens.ids);
      assertThat(tokens.limbs).hasSize(limbs.size());
      for (int place : tokens.limbs) {
        assertThat(tokens.ids[place]).isIn((long) vocabulary.mark, (long) vocabulary.begin);
      }
    }
  }

  private static String letters(Random random, int most) {
    StringBuilder text = new StringBuilder("To ask ");
    for (int i = random.nextInt(most); i > 0; i--) {
      text.appendCodePoint(random.nextInt(12) == 0 ? ' ' : 32 + random.nextInt(0x2FFF));
    }
    return text.toString();
  }
}
