package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
  private static String tree(String words) {
    return switch (QueryReader.read(words)) {
      case Reading.Understood u -> tree(u.clause());
      case Reading.Everything _ -> "everything";
      case Reading.Wrong w -> "wrong at " + w.position();
    };
  }

  private static String tree(Clause clause) {
    return switch (clause) {
      case Clause.Word w -> w.term();
      case Clause.Phrase p -> '"' + String.join(" ", p.terms()) + '"';
      case Clause.Prefix p -> p.beginning() + "*";
      case Clause.Any a ->
          String.join("|", a.choices().stream().map(QueryReaderTest::tree).toList());
      case Clause.All a ->
          "{"
              + String.join(" ", a.required().stream().map(QueryReaderTest::tree).toList())
              + String.join("", a.excluded().stream().map(c -> " -" + tree(c)).toList())
              + "}";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "red lamps = {red lamp}",
        "red AND lamps = {red lamp}",
        "\"red lamps\" = \"red lamp\"",
        "“red lamps” = \"red lamp\"",
        "\"lamps\" = lamp",
        "red OR blue = red|blue",
        "lamps red OR blue OR green big = {lamp red|blue|green big}",
        "lamps -red = {lamp -red}",
        "lamps NOT (red blue) = {lamp -{red blue}}",
        "lamps -\"very red\" = {lamp -\"very red\"}",
        "(red OR blue) lamps = {red|blue lamp}",
        "(red lamps) OR blue = {red lamp}|blue",
        "lamp* = lamp*",
        "Lampés* = lampes*",
        "covid-19 = \"covid 19\"",
        "red - lamps = {red lamp}",
        "red -- lamps = {red lamp}",
        "red, lamps; = {red lamp}",
        "red () lamps !!! = {red lamp}",
        "red -!!! lamps = {red lamp}",
        "1,000 lamps = {1000 lamp}",
        "red and blue or not = {red and blue or not}"
      })
  void readsWhatIsWritten(String words, String tree) {
    assertThat(tree(words)).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "red \"lamps = 4",
        "red (lamps = 4",
        "red) lamps = 3",
        "OR = 0",
        "red OR = 4",
        "OR red = 0",
        "red OR OR blue = 4",
        "red OR !!! = 4",
        "red OR -blue = 7",
        "red (-blue) = 5",
        "-red = 0",
        "NOT red = 0",
        "red NOT = 4",
        "red NOT OR blue = 4",
        "*lamp = 0",
        "* = 0",
        "a lam*p = 5",
        "l* = 1",
        "covid-1* = 7",
        "\"red lam*\" = 8",
        "!!! ... = 0",
        "() = 0"
      })
  void saysWhereItIsWrong(String words, int position) {
    assertThat(tree(words)).isEqualTo("wrong at " + position);
  }

  @Test
  void everyMessageSaysWhatToDo() {
    assertThat(QueryReader.read("red \"lamps"))
        .isInstanceOfSatisfying(
            Reading.Wrong.class,
            w -> assertThat(w.message()).contains("not closed", "Add another"));
  }

  @Test
  void blankMeansEverything() {
    assertThat(tree("")).isEqualTo("everything");
    assertThat(tree(" \t\u00a0")).isIn("everything", "wrong at 0");
  }

  @Test
  void tooMuchIsRefused() {
    assertThat(tree("lamp ".repeat(64))).startsWith("{lamp");
    assertThat(tree("lamp ".repeat(65))).isEqualTo("wrong at 320");
    assertThat(tree("lamp-".repeat(65))).isEqualTo("wrong at 0");
    assertThat(tree("a".repeat(2_001))).isEqualTo("wrong at 2000");
    assertThat(tree("(".repeat(900) + "a" + ")".repeat(900))).isEqualTo("wrong at 16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17499",
        "UIN 17499",
        "question 17499",
        "Question: 17499",
        "uin no. 17499",
        " PQ 17499 "
      })
  void knowsANumberThatNamesAQuestion(String words) {
    assertThat(QueryReader.read(words))
        .isInstanceOfSatisfying(
            Reading.Understood.class, u -> assertThat(u.uin()).hasToString("17499"));
  }

  @Test
  void neverThrowsWhateverIsWritten() {
    Random random = new Random(20310501);
    String alphabet = "ab \"()-*+ORNTAD!?.,;:\u201c\u201d'\u00e9\u0000\ud83d\udca1 \\/[]{}~^&|1";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        words.append(
            switch (random.nextInt(8)) {
              case 0 -> " OR ";
              case 1 -> " NOT ";
              case 2 -> "lamp";
              default -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())));
            });
      }
      Reading reading = QueryReader.read(words.toString());
      if (reading instanceof Reading.Wrong wrong) {
        assertThat(wrong.message()).isNotBlank();
        assertThat(wrong.position()).isBetween(0, Math.max(0, words.length() - 1));
      } else {
        QueryBuilder.matching(reading);
      }
    }
  }
}
