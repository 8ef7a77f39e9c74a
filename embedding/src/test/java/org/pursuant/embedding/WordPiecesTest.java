package org.pursuant.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How a text is cut into the pieces that BERT models without case know. The numbers are those of
/// the vocabulary that came with the first such model.
class WordPiecesTest {
  private static final long BEGIN = 101;
  private static final long END = 102;
  private static final long UNKNOWN = 100;

  private static WordPieces pieces;

  @BeforeAll
  static void readVocabulary() throws IOException {
    pieces = of(EmbeddingModel.MINILM);
  }

  private static WordPieces of(EmbeddingModel model) throws IOException {
    try (var in = WordPiecesTest.class.getResourceAsStream(model.tokenizerResource())) {
      assertThat(in).isNotNull();
      return new WordPieces(Vocabulary.read(in.readAllBytes()));
    }
  }

  private static long[] encode(String text) {
    return pieces.encode(text, 128);
  }

  @ParameterizedTest
  @EnumSource(EmbeddingModel.class)
  void aTextStandsBetweenTheMarksForBeginAndEnd(EmbeddingModel model) throws IOException {
    assertThat(of(model).encode("hello world", 128)).containsExactly(BEGIN, 7592, 2088, END);
  }

  @ParameterizedTest
  @CsvSource({
    "HELLO World",
    "héllo wörld",
    "'hello\u00A0\u2009world'",
    "'  hello\t\n\r world '",
    "hel\u00ADlo wor\u200Bld",
    "he\u0000llo world\uFFFD",
    "hello wo\uD800rld",
  })
  void caseAccentsSpacesAndControlCharactersMakeNoDifference(String text) {
    assertThat(encode(text)).isEqualTo(encode("hello world"));
  }

  @Test
  void accentsWrittenApartAreDroppedToo() {
    assertThat(encode("cafe\u0301")).isEqualTo(encode("caf\u00E9")).isEqualTo(encode("cafe"));
  }

  @Test
  void punctuationStandsByItself() {
    assertThat(encode("hello,world!")).isEqualTo(encode("hello , world !")).hasSize(6);
    assertThat(encode("(a)(ii)")).isEqualTo(encode("( a ) ( ii )"));
    assertThat(encode("hello—“world”")).isEqualTo(encode("hello — “ world ”"));
  }

  @Test
  void signsStandByThemselvesInAsciiOnly() {
    assertThat(encode("a+b=$5^`~|<>")).isEqualTo(encode("a + b = $ 5 ^ ` ~ | < >"));
    assertThat(encode("£5")).isNotEqualTo(encode("£ 5"));
  }

  @Test
  void ideographsStandByThemselves() {
    assertThat(encode("hello\u4E2D\u56FDworld")).isEqualTo(encode("hello \u4E2D \u56FD world"));
  }

  @Test
  void aWordThatIsNotKnownIsTheLongestKnownPiecesFromItsBeginning() {
    assertThat(encode("embeddings")).containsExactly(BEGIN, 7861, 8270, 4667, 2015, END);
  }

  @Test
  void aWordWithAPartThatNoPieceCoversIsUnknown() {
    assertThat(encode("hello wor\uA66Eld \uD83E\uDEBF"))
        .containsExactly(BEGIN, 7592, UNKNOWN, UNKNOWN, END);
  }

  @Test
  void aWordOfMoreThanAHundredLettersIsUnknown() {
    assertThat(encode("a".repeat(101))).containsExactly(BEGIN, UNKNOWN, END);
    assertThat(encode("a".repeat(100))).doesNotContain(UNKNOWN);
  }

  @Test
  void noTextCanSpeakTheSpecialTokens() {
    assertThat(encode("[CLS] [SEP] [PAD]").length).isGreaterThan(8);
    assertThat(encode("x [SEP] y")).doesNotContain(UNKNOWN).containsOnlyOnce(END);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\t\n\u00A0'", "\u0000\uFFFD"})
  void nothingIsTheTwoMarksAlone(String text) {
    assertThat(encode(text)).containsExactly(BEGIN, END);
  }

  @Test
  void whatGoesBeyondTheTokensAskedForIsLeftOut() {
    String text = "hello world ".repeat(500);
    assertThat(pieces.encode(text, 8))
        .containsExactly(BEGIN, 7592, 2088, 7592, 2088, 7592, 2088, END);
    assertThat(pieces.encode(text, 512)).hasSize(512);
    assertThat(pieces.encode("embeddings", 4)).containsExactly(BEGIN, 7861, 8270, END);
  }

  @Test
  void textsOfAnySizeAreCut() {
    assertThat(encode("hello world ".repeat(100_000))).hasSize(128);
    assertThat(encode("x".repeat(1_000_000))).containsExactly(BEGIN, UNKNOWN, END);
    assertThat(encode(" ".repeat(1_000_000))).containsExactly(BEGIN, END);
  }

  @Test
  void anyTextGivesKnownNumbersWithinTheLimit() {
    var random = new Random(20_240_726);
    for (int i = 0; i < 2_000; i++) {
      var bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      String text =
          new String(bytes, i % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
      long[] ids = pieces.encode(text, 64);
      assertThat(ids).hasSizeBetween(2, 64).startsWith(BEGIN).endsWith(END);
      assertThat(Arrays.stream(ids)).allMatch(id -> id > 0 && id < 30_522);
      assertThat(pieces.encode(text, 64)).isEqualTo(ids);
    }
  }
}
