package org.pursuant.analysis.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.line.Extent;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Sentences;
import org.pursuant.domain.text.SourceText;

class PassagesTest {
  private static final String LIGHTS = "The Department keeps all of the harbour lights lit.";
  private static final String OTTERS = "It counts the otters of the estuary every spring.";

  private static List<String> passages(SourceText text) {
    String plain = text.text().plain();
    return Passages.in(text).stream().map(p -> p.extent() + " " + p.of(plain)).toList();
  }

  private static List<String> sentences(String text) {
    return Sentences.in(text, 0, text.length()).stream()
        .map(s -> text.substring(s.start(), s.end()))
        .toList();
  }

  @Test
  void aParagraphOfOneSentenceIsGivenOnce() {
    assertThat(passages(SourceText.full(RichText.ofPlain(LIGHTS))))
        .containsExactly("PARAGRAPH " + LIGHTS);
  }

  @Test
  void anAnswerIsGivenWholeThenByParagraphThenBySentence() {
    String both = LIGHTS + " " + OTTERS;
    SourceText text = SourceText.full(RichText.ofParagraphs(List.of(both, LIGHTS)));

    assertThat(passages(text))
        .containsExactly(
            "ANSWER " + both + "\n" + LIGHTS,
            "PARAGRAPH " + both,
            "SENTENCE " + LIGHTS,
            "SENTENCE " + OTTERS,
            "PARAGRAPH " + LIGHTS);
  }

  @Test
  void whatReachesACutIsLeftOut() {
    assertThat(passages(SourceText.clipped(LIGHTS + " " + OTTERS + " It is right that we")))
        .containsExactly("SENTENCE " + LIGHTS, "SENTENCE " + OTTERS);
    assertThat(passages(SourceText.clipped(LIGHTS))).isEmpty();
  }

  @Test
  void tablesAndHeadingsAreNoPassages() {
    RichText text =
        RichText.ofMarkup(
            "<h3>The many lights of the harbour and shore</h3><p>"
                + LIGHTS
                + "</p><table><tr><td><p>one two three four five six seven</p></td></tr></table><ul><li><p>"
                + OTTERS
                + "</p></li></ul>");

    assertThat(passages(SourceText.full(text)))
        .containsExactly("PARAGRAPH " + LIGHTS, "PARAGRAPH " + OTTERS);
  }

  @Test
  void abbreviationsInitialsAndFiguresEndNoSentence() {
    assertThat(sentences("I refer the hon. Member and the Rt. Hon. Lady to no. 12. It is there."))
        .containsExactly(
            "I refer the hon. Member and the Rt. Hon. Lady to no. 12.", "It is there.");
    assertThat(sentences("Mr. J. Quill paid 1.5 million. Did he? Yes.")).hasSize(3);
    assertThat(sentences("See www.example.org/A.Page for more")).hasSize(1);
  }

  @Test
  void aBreakThatASourceLostIsFoundAgain() {
    assertThat(sentences("The lights were lit.The otters were counted."))
        .containsExactly("The lights were lit.", "The otters were counted.");
  }

  @Test
  void anyTextIsCutWithinItsBounds() {
    Random random = new Random(7);
    String letters = "aB .?!\n\t(“.hon 1\u00a0é😀";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(400); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      SourceText source = SourceText.plain(text.toString());
      int length = source.text().plain().length();
      assertThat(Passages.in(source))
          .allMatch(p -> 0 <= p.start() && p.start() < p.end() && p.end() <= length);
    }
    assertThat(Passages.in(SourceText.plain(". ".repeat(50_000) + "a.B".repeat(50_000)))).isEmpty();
    assertThat(Extent.ofDepth(Extent.PARAGRAPH.depth())).isEqualTo(Extent.PARAGRAPH);
  }
}
