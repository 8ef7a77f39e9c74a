package org.pursuant.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class QueryReaderTest {
  private static final Circumstances CIRCUMSTANCES =
      new Circumstances(LocalDate.of(2025, 9, 17), () -> List.of("Office for Lamps"));

  private static Reading read(String words) {
    return QueryReader.read(words, CIRCUMSTANCES);
  }

  private static String tree(String words) {
    return switch (read(words)) {
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
      case Clause.Near n -> joined(n.parts(), " ~" + n.distance() + " ");
      case Clause.In in -> in.place() + ":" + tree(in.words());
      case Clause.Filter f -> "[" + condition(f.condition()) + "]";
      case Clause.Any a -> joined(a.choices(), "|");
      case Clause.All a ->
          "{"
              + joined(a.required(), " ")
              + String.join("", a.excluded().stream().map(c -> " -" + tree(c)).toList())
              + "}";
    };
  }

  private static String joined(List<Clause> clauses, String by) {
    return String.join(by, clauses.stream().map(QueryReaderTest::tree).toList());
  }

  private static String condition(Condition condition) {
    return switch (condition) {
      case Condition.OneOf o -> String.join(",", o.values());
      case Condition.Named n -> n.whose() + " " + String.join(" ", n.words());
      case Condition.Between b -> b.day() + " " + b.from() + ".." + b.to();
      case Condition.Numbered n -> n.uin().value();
      case Condition.OfType t -> t.type().code();
      case Condition.Answered _ -> "answered";
      case Condition.Overdue o -> "overdue " + o.asOf();
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
        "red and blue or not = {red and blue or not}",
        "red (-blue) = {red -blue}",
        "red (lamps OR -blue) = {red lamp|{ -blue}}",
        "red (-blue OR lamps) = {red { -blue}|lamp}",
        "(red -blue) OR lamps = {red -blue}|lamp",
        "red NEAR/5 lamps = red ~5 lamp",
        "red NEAR lamps = red ~8 lamp",
        "\"red lamps\" NEAR/3 (blue OR \"dark green\") = \"red lamp\" ~3 blue|\"dark green\"",
        "a NEAR/5 b OR c = a ~5 b|c",
        "a NEAR/5 b NEAR/5 c d = {a ~5 b ~5 c d}",
        "lamps -red NEAR/2 blue = {lamp -red ~2 blue}",
        "note: this = {note this}",
        "at 10:30 = {at \"10 30\"}",
        "https://example.org/x = \"http example.org x\"",
        "fish & chips: prices = {fish chip price}"
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
        "red OR (-blue) = 8",
        "(red OR -blue) = 8",
        "-red OR blue = 5",
        "red NEAR = 4",
        "NEAR red = 0",
        "red NEAR/0 blue = 4",
        "red NEAR/x blue = 4",
        "red NEAR/5 blue NEAR/6 green = 16",
        "red NEAR/5 (blue green) = 4",
        "red NEAR/5 OR blue = 4",
        "red NEAR/5 blu* = 4",
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
    assertThat(read("red \"lamps"))
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
    assertThat(read(words))
        .isInstanceOfSatisfying(
            Reading.Understood.class, u -> assertThat(u.uin()).hasToString("17499"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "dept:HO = [home-office]",
        "-dept:HO = { -[home-office]}",
        "lamps -dept:HO = {lamp -[home-office]}",
        "DEPT:\"the Home Department\" = [home-office]",
        "department:(Home Office OR MoJ) = [home-office]|[ministry-of-justice]",
        "dept:(-HO) = { -[home-office]}",
        "dept:Lamps = [office-for-lamps]",
        "asked-by:\"Rt Hon Sir Ada Quill MP\" = [ASKER ada quill]",
        "asked-by:(Quill, Ada) = [ASKER quill ada]",
        "asked-by:Ó'Fenn-Hill = [ASKER ofenn hill]",
        "asked-by:4567 = [4567]",
        "answered-by:(Fenn OR Quill) = [ANSWERER fenn]|[ANSWERER quill]",
        "party:Lab = [Labour]",
        "party:\"Lib Dem\" = [Liberal Democrat]",
        "party:(Lib Dem OR SNP) = [Liberal Democrat]|[Scottish National Party]",
        "party:Blue = [PARTY blue]",
        "constituency:(Lamp Hill) = [CONSTITUENCY lamp hill]",
        "house:lords = [lords]",
        "house:Scottish = [scottish-parliament]",
        "session:current = [2024-26]",
        "session:last = [2023-24]",
        "session:2023-2024 = [2023-24]",
        "session:2021 = [2021-22]",
        "uin:hl4404 = [HL4404]",
        "uin:(17499 OR 17500) = [17499]|[17500]",
        "status:unanswered = [unanswered]",
        "is:(corrected OR edited) = [corrected]|[edited]",
        "status:(answered -edited) = {[answered] -[edited]}",
        "status:overdue = [overdue 2025-09-17]",
        "type:named-day = [named-day]",
        "has:table has:link = {[table] [link]}",
        "has:(table link) = {[table] [link]}",
        "has:answer = [answered]",
        "heading:lamps = HEADING:lamp",
        "heading:\"red lamps\" blue = {HEADING:\"red lamp\" blue}",
        "heading:(\"red lamps\" OR blu*) = HEADING:\"red lamp\"|blu*",
        "question:(red -blue) = QUESTION:{red -blue}",
        "question:2030 = QUESTION:2030",
        "answer:(red NEAR/5 lamps) = ANSWER:red ~5 lamp",
        "dept:HO asked:2025-09 -lamps = {[home-office] [ASKED 2025-09-01..2025-09-30] -lamp}",
        "asked:2025 = [ASKED 2025-01-01..2025-12-31]",
        "asked:2025 to lamps = {[ASKED 2025-01-01..2025-12-31] to lamp}",
        "asked:2025-09 2024-25 lamps = {[ASKED 2025-09-01..2025-09-30] \"2024 25\" lamp}",
        "asked:2025-09 2025-10 = {[ASKED 2025-09-01..2025-09-30] \"2025 10\"}",
        "asked:2025 to 10 schools = {[ASKED 2025-01-01..2025-12-31] to 10 school}",
        "asked:2025 and 16 hostels = {[ASKED 2025-01-01..2025-12-31] and 16 hostel}",
        "dept:HO Lamps = {[home-office] lamp}",
        "dept:Treasury Office = {[treasury] office}",
        "dept:HO social prescribing = {[home-office] social prescribe}",
        "answered:2025-09-01 = [ANSWERED 2025-09-01..2025-09-01]",
        "due:2025-09-01..2025-10 = [DUE 2025-09-01..2025-10-31]",
        "asked:2025-09.. = [ASKED 2025-09-01..null]",
        "asked:..2025-09 = [ASKED null..2025-09-30]",
        "asked:1/9/2025 = [ASKED 2025-09-01..2025-09-01]",
        "asked:1-Sep-2025 = [ASKED 2025-09-01..2025-09-01]",
        "asked:\"1 September 2025\" = [ASKED 2025-09-01..2025-09-01]",
        "asked:Sept-2025 = [ASKED 2025-09-01..2025-09-30]",
        "asked:today = [ASKED 2025-09-17..2025-09-17]",
        "asked:yesterday = [ASKED 2025-09-16..2025-09-16]",
        "asked:this-week = [ASKED 2025-09-15..2025-09-21]",
        "answered:last-week = [ANSWERED 2025-09-08..2025-09-14]",
        "asked:last-month = [ASKED 2025-08-01..2025-08-31]",
        "asked:this-year = [ASKED 2025-01-01..2025-12-31]",
        "asked:30d = [ASKED 2025-08-19..2025-09-17]",
        "asked:last-month..today = [ASKED 2025-08-01..2025-09-17]"
      })
  void readsFields(String words, String tree) {
    assertThat(tree(words)).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "lamps dpt:HO = 6 = Did you mean dept:?",
        "lamps note:this = 6 = The fields are asked-by:, answered-by:, dept:",
        "dept: HO = 0 = without a blank, as in dept:\"Home Office\"",
        "lamps dept: = 6 = What to look for must follow dept:",
        "dept:OR = 0 = Nothing to look for follows dept:",
        "heading:!!! = 0 = Nothing to look for follows heading:",
        "heading:\"\" = 0 = Nothing to look for follows heading:",
        "-heading:lamps = 0 = Say also what to look for",
        "heading:(dept:HO) = 9 = A field cannot stand within another",
        "heading:(lamps = 8 = bracket here is not closed",
        "lamps NEAR/5 dept:HO = 6 = NEAR needs a word",
        "dept:(HO NEAR MoJ) = 9 = NEAR needs a word",
        "dept:Hime = 5 = Did you mean Home",
        "dept:Energy = 5 = Department of Energy and Climate Change",
        "asked-by:!!! = 9 = A name must follow asked-by:",
        "asked-by:Qui* = 9 = A * does not work after asked-by:",
        "house:Peers = 6 = house:Lords",
        "session:1066 = 8 = session:current",
        "uin:seven = 4 = uin:HL4404",
        "status:anwsered = 7 = Did you mean status:answered?",
        "type:urgent = 5 = named-day, ordinary",
        "has:tables = 4 = Did you mean has:table?",
        "asked:soon = 6 = not understood as a date",
        "asked:2025-13 = 6 = There is no day or month",
        "asked:2025-02-30 = 6 = There is no day or month",
        "asked:31/9/2025 = 6 = There is no day or month",
        "asked:1/9/25 = 6 = not understood as a date",
        "asked:2025-10..2025-09 = 6 = as in 2025-09..2025-10",
        "asked:.. = 6 = at least one day",
        "asked:2025-09 .. 2025-10 = 14 = in one piece, as in asked:2025-09..2025-10",
        "asked:2025-09 - 2025-10 = 16 = in one piece, as in asked:2025-09..2025-10",
        "asked:2025 to 2026 lamps = 11 = in one piece, as in asked:2025-09..2025-10",
        "dept:home office staff = 5 = quotation marks: dept:\"home office\".",
        "lamps dept:Home Office = 11 = quotation marks: dept:\"Home Office\".",
        "party:Lib Dem = 6 = quotation marks: party:\"Lib Dem\".",
        "asked:2025..soon = 6 = not understood as a date"
      })
  void saysWhatIsWrongWithAField(String words, int position, String advice) {
    assertThat(read(words))
        .isInstanceOfSatisfying(
            Reading.Wrong.class,
            wrong -> {
              assertThat(wrong.message()).contains(advice);
              assertThat(wrong.position()).isEqualTo(position);
            });
  }

  @Test
  void tellsLooseWordsFromStrictParts() {
    assertThat(read("red covid-19 \"lamps\" blu* -green dept:HO"))
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            u -> {
              assertThat(joined(u.loose(), " ")).isEqualTo("red \"covid 19\"");
              assertThat(tree(u.strict())).isEqualTo("{lamp blu* [home-office] -green}");
            });
    assertThat(read("lamps"))
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            u -> {
              assertThat(joined(u.loose(), " ")).isEqualTo("lamp");
              assertThat(u.strict()).isEqualTo(Clause.All.NOTHING);
            });
  }

  /// Anything at all, much of it operators and fields.
  public static String anything(Random random) {
    String alphabet = "ab \"()-*+ORNTAD!?.,;:\u201c\u201d'\u00e9\u0000\ud83d\udca1 \\/[]{}~^&|1";
    List<String> pieces =
        List.of(
            " OR ",
            " NOT ",
            " NEAR ",
            " NEAR/5 ",
            "lamp",
            "heading:",
            "dept:",
            "asked:",
            "status:",
            "asked-by:",
            "HO",
            "2025-09",
            "..",
            "answered",
            "nofield:",
            "(",
            ")",
            "-",
            " ");
    StringBuilder words = new StringBuilder();
    for (int n = random.nextInt(30); n > 0; n--) {
      words.append(
          random.nextInt(3) > 0
              ? pieces.get(random.nextInt(pieces.size()))
              : String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
    }
    return words.toString();
  }

  @Test
  void neverThrowsWhateverIsWritten() {
    Random random = new Random(20310501);
    int understood = 0;
    for (int i = 0; i < 10_000; i++) {
      String words = anything(random);
      Reading reading = read(words);
      if (reading instanceof Reading.Wrong wrong) {
        assertThat(wrong.message()).isNotBlank();
        assertThat(wrong.position()).isBetween(0, Math.max(0, words.length() - 1));
      } else {
        understood++;
      }
    }
    assertThat(understood).isGreaterThan(500);
  }
}
