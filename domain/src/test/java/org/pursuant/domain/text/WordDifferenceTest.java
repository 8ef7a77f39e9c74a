package org.pursuant.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.text.WordDifference.Piece;
import org.pursuant.domain.text.WordDifference.Piece.Kind;

class WordDifferenceTest {
  private static final List<String> VOCABULARY =
      List.of("the", "lamp", "of", "612", "£3", "million", "isn't", "Ärger", "2,000", "x", "🚢");
  private static final List<String> GAPS = List.of(" ", " ", " ", ", ", ". ", "\n", "  ");

  @Test
  void equalTextsAreOnePiece() {
    assertThat(WordDifference.of("Same words.", "Same words."))
        .containsExactly(new Piece(Kind.SAME, "Same words."));
    assertThat(WordDifference.of("", "")).isEmpty();
  }

  @Test
  void aReplacedNumberStandsAlone() {
    assertThat(
            shown("We invested over £4 million in lamps.", "We invested over £3 million in lamps."))
        .isEqualTo("We invested over [-£4-]{+£3+} million in lamps.");
  }

  @Test
  void numbersAndWordsWithMarksInsideAreWhole() {
    assertThat(
            shown(
                "There were 1,234 of the Minister's lamps.",
                "There were 1,235 of a Member's lamps."))
        .isEqualTo("There were [-1,234-]{+1,235+} of [-the Minister's-]{+a Member's+} lamps.");
  }

  @Test
  void tinyMatchesInsideARewrittenSentenceDoNotBreakIt() {
    String shown =
        shown(
            "Results will appear in the spring of this year.",
            "Officials continue working on it at a slow pace of late and so forth.");
    assertThat(shown.split("\\[-", -1).length - 1).isLessThanOrEqualTo(3);
  }

  @Test
  void anAddedParagraphIsOneAddition() {
    assertThat(shown("One.\nThree.", "One.\nTwo.\nThree.")).isEqualTo("One.\n{+Two.\n+}Three.");
  }

  @Test
  void everyPieceComesFromItsText() {
    Random random = new Random(20310506);
    for (int i = 0; i < 3000; i++) {
      String before = text(random, random.nextInt(60));
      String after =
          random.nextBoolean() ? text(random, random.nextInt(60)) : edited(before, random);
      check(before, after);
    }
  }

  @Test
  void largeTextsThatShareNothingAreStillCompared() {
    Random random = new Random(7);
    String before = numbers(random, 30_000);
    String after = numbers(random, 30_000);
    check(before, after);
  }

  @Test
  void largeTextsThatShareParagraphsKeepThemTogether() {
    Random random = new Random(8);
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String kept = numbers(random, 60) + "\n";
      before.append(kept).append(numbers(random, 20)).append('\n');
      after.append(kept).append(numbers(random, 20)).append('\n');
    }
    List<Piece> pieces = check(before.toString(), after.toString());
    assertThat(pieces.stream().filter(p -> p.kind() == Kind.SAME).count())
        .isGreaterThanOrEqualTo(300);
  }

  private static List<Piece> check(String before, String after) {
    List<Piece> pieces = WordDifference.of(before, after);
    assertThat(joined(pieces, Kind.ADDED)).isEqualTo(before);
    assertThat(joined(pieces, Kind.REMOVED)).isEqualTo(after);
    assertThat(pieces).allMatch(p -> !p.text().isEmpty());
    assertThat(WordDifference.anyChange(pieces)).isEqualTo(!before.equals(after));
    return pieces;
  }

  private static String joined(List<Piece> pieces, Kind without) {
    return pieces.stream()
        .filter(p -> p.kind() != without)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static String shown(String before, String after) {
    return check(before, after).stream()
        .map(p ->
            switch (p.kind()) {
              case SAME -> p.text();
              case REMOVED -> "[-" + p.text() + "-]";
              case ADDED -> "{+" + p.text() + "+}";
            })
        .collect(Collectors.joining());
  }

  private static String text(Random random, int words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
      out.append(GAPS.get(random.nextInt(GAPS.size())));
    }
    return out.toString();
  }

  private static String edited(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(out.length() + 1);
      int end = Math.min(out.length(), at + random.nextInt(8));
      out.replace(at, end, text(random, random.nextInt(3)));
    }
    return out.toString();
  }

  private static String numbers(Random random, int words) {
    return random
        .ints(words, 0, 1_000_000)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }
}
