package org.pursuant.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is read back the same; nothing else is read.
class RichTextTest {
  private static final List<Inline.Style> STYLES = List.of(Inline.Style.values());

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void anyTextIsReadBackAsItWasWritten(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      RichText text = new RichText(blocks(random, 3));
      assertThat(RichText.ofMarkup(text.markup()))
          .as("seed %d: %s", seed, text.markup())
          .isEqualTo(text);
    }
  }

  private static List<Block> blocks(Random random, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      blocks.add(block(random, depth));
    }
    return blocks;
  }

  private static Block block(Random random, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(5)) {
      case 1 -> new Block.Heading(inlines(random, 1));
      case 2 -> new Block.Quote(blocks(random, depth - 1));
      case 3 ->
          new Block.ItemList(
              random.nextBoolean(),
              List.of(new Block.Item(blocks(random, depth - 1)), new Block.Item(List.of())));
      case 4 ->
          new Block.Table(
              random.nextBoolean() ? "" : words(random),
              List.of(
                  new Block.Row(
                      List.of(
                          new Block.Cell(
                              random.nextBoolean(),
                              1 + random.nextInt(12),
                              1 + random.nextInt(3),
                              blocks(random, depth - 1))))));
      default -> new Block.Paragraph(inlines(random, 2));
    };
  }

  private static List<Inline> inlines(Random random, int depth) {
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Words(words(random)));
    inlines.add(new Inline.Break());
    if (depth > 0) {
      inlines.add(
          new Inline.Styled(STYLES.get(random.nextInt(STYLES.size())), inlines(random, depth - 1)));
      inlines.add(new Inline.Link("https://example.org/?a=1&b=\"2\"", inlines(random, depth - 1)));
    }
    return inlines;
  }

  private static String words(Random random) {
    String alphabet = "lamp & <script> \"tide\" £3 é 😀 > ; ' \t";
    int from = random.nextInt(alphabet.length() - 8);
    return alphabet
        .substring(from, from + 6)
        .replaceAll("^[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF]$", "x");
  }

  @Test
  void plainWordsHaveALineForEachBlockAndRow() {
    RichText text =
        RichText.ofMarkup(
            "<p>One<br>two</p><ul><li><p>three</p></li></ul><table><tr><th><p>a</p></th>"
                + "<td colspan=\"2\"><p>b</p></td></tr></table>");
    assertThat(text.plain()).isEqualTo("One\ntwo\nthree\na\tb");
    assertThat(text.tables()).isEqualTo(1);
  }

  @Test
  void foreignMarkupIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> RichText.ofMarkup("<p onclick=\"x\">a</p>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("offset");
    assertThatThrownBy(() -> RichText.ofMarkup("<script></script>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textsAgreeAcrossFidelitiesByTheirLettersAndDigits() {
    SourceText full = SourceText.full(RichText.ofMarkup("<p>In 2031–32, <em>forty</em>.</p>"));
    assertThat(full.agreesWith(SourceText.plain("In 2031-32, forty."))).isTrue();
    assertThat(SourceText.clipped("In 2031–32, fo").agreesWith(full)).isTrue();
    assertThat(full.agreesWith(SourceText.clipped("In 2032"))).isFalse();
    assertThat(full.agreesWith(SourceText.full(RichText.ofPlain("In 2031–32, forty.")))).isFalse();
  }
}
