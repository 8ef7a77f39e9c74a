package org.pursuant.source.archivefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.source.Documents.brief;
import static org.pursuant.source.Documents.observed;
import static org.pursuant.source.Documents.parse;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.question.Coverage;
import org.pursuant.source.questionsapi.Questions;

class ArchiveFileParserTest {
  private static final String OPEN = Questions.open().toString();
  private static final String OTHER = Questions.open().put("id", 9000002).toString();
  private final ArchiveFileParser parser = new ArchiveFileParser();

  private static String value(String question) {
    return "{\"value\":" + question + ",\"links\":[]}";
  }

  @Test
  void readsEveryLayoutOfQuestionObjects() throws IOException {
    for (String layout :
        List.of(
            OPEN + "\n" + OTHER + "\n",
            "\uFEFF" + OPEN + "\r\n\r\n" + OTHER,
            value(OPEN) + "\n" + value(OTHER),
            "[" + OPEN + "," + OTHER + "]",
            " [\n" + value(OPEN) + " ,\n" + value(OTHER) + "\n]\n",
            "{\"totalResults\":2,\"results\":[" + value(OPEN) + "," + value(OTHER) + "]}",
            "{\"results\":[" + value(OPEN) + "," + value(OTHER) + "],\"totalResults\":2}")) {
      assertThat(parse(parser, layout))
          .as(layout)
          .extracting(o -> ((Observation.QuestionSeen) observed(o)).id().value())
          .containsExactly("9000001", "9000002");
    }
  }

  @Test
  void readsOneObjectOverSeveralLines() throws IOException {
    assertThat(brief(parse(parser, Questions.parse(value(OPEN)).toPrettyString())))
        .containsExactly("line 1");
  }

  @Test
  void takesTheTimeSeenWhereThereIsOne() throws IOException {
    String line = "{\"seen\":\"2031-01-09T05:39:07+01:00\",\"value\":" + OPEN + "}";
    assertThat(((Observation.QuestionSeen) observed(parse(parser, line).getFirst())).seen())
        .isEqualTo(Instant.parse("2031-01-09T04:39:07Z"));
    assertThat(((Observation.QuestionSeen) observed(parse(parser, OPEN).getFirst())).seen())
        .isNull();
    assertThat(brief(parse(parser, line.replace("+01:00", ""))))
        .containsExactly("line 1: seen: expected a time with its offset");
  }

  @Test
  void tellsTheCoverageOfEachObject() throws IOException {
    String detail = Questions.answered("<p>Deep.</p>").toString();
    String list = Questions.answered("Deep.").toString();
    assertThat(parse(parser, list + "\n" + detail))
        .extracting(o -> ((Observation.QuestionSeen) observed(o)).coverage())
        .containsExactly(Coverage.LIST, Coverage.DETAIL);
  }

  @Test
  void goesOnAfterABrokenLine() throws IOException {
    String cut = OPEN.substring(0, 100);
    assertThat(brief(parse(parser, OPEN + "\n" + cut + "\n7\n" + OTHER + "\n{\"value\":3}")))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("line 1"),
            second -> assertThat(second).startsWith("line 2: not JSON: "),
            third -> assertThat(third).isEqualTo("line 3: expected a question object"),
            fourth -> assertThat(fourth).isEqualTo("line 4"),
            fifth -> assertThat(fifth).isEqualTo("line 5: expected a question object"));
  }

  @Test
  void rejectsTheBrokenEndOfAnArray() throws IOException {
    String broken = "the document breaks off: its array is not closed";
    assertThat(brief(parse(parser, "[" + OPEN + "," + OTHER.substring(0, 90))))
        .containsExactly("[0]", "[1]: " + broken);
    assertThat(brief(parse(parser, "{\"results\":[" + OPEN + ",")))
        .containsExactly("results[0]", "results[1]: " + broken);
  }

  @Test
  void goesOnAfterAnElementThatIsBrokenInside() throws IOException {
    assertThat(brief(parse(parser, "[{\"a\" \"]},{\"}, 1, " + OPEN + "]")))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("[0]: not JSON: "),
            second -> assertThat(second).isEqualTo("[1]: expected a question object"),
            third -> assertThat(third).isEqualTo("[2]"));
  }

  @Test
  void rejectsWhatIsTooLongOrTooDeepToRead() throws IOException {
    String huge = "{\"questionText\":\"" + "x".repeat(9 << 20) + "\"}";
    assertThat(brief(parse(parser, huge + "\n" + OPEN)))
        .containsExactly("line 1: longer than 8 MB", "line 2");
    assertThat(brief(parse(parser, "[" + huge + "," + OPEN + "]")))
        .containsExactly("[0]: longer than 8 MB", "[1]");
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(brief(parse(parser, OPEN + "\n" + deep)).getLast()).startsWith("line 2: not JSON");
  }

  @Test
  void keepsTheBeginningOfWhatItRejects() throws IOException {
    assertThat(parse(parser, "{\"id\": 1, \n\n" + OPEN).getFirst())
        .hasFieldOrPropertyWithValue("excerpt", "{\"id\": 1, ");
  }

  @Test
  void anEmptyDocumentHoldsNothing() throws IOException {
    assertThat(parse(parser, "")).isEmpty();
    assertThat(parse(parser, "[]")).isEmpty();
  }

  @Test
  void readsFullTexts() throws IOException {
    FullTextFileParser texts = new FullTextFileParser();
    String good =
        "{\"id\":9,\"questionText\":\"To ask.\",\"answerText\":\"<p>Yes.</p><p>No.</p>\"}";
    String noAnswer = "{\"id\":10,\"questionText\":\"To ask.\",\"answerText\":null}";
    String bad = "{\"id\":null,\"questionText\":\"To ask.\",\"answerText\":3}";
    var outcomes = parse(texts, String.join("\n", good, noAnswer, bad));
    assertThat(observed(outcomes.getFirst()))
        .isInstanceOfSatisfying(
            Observation.TextsSeen.class,
            t -> {
              assertThat(t.id().value()).isEqualTo("9");
              assertThat(t.answer()).extracting(a -> a.text().plain()).isEqualTo("Yes.\nNo.");
            });
    assertThat(observed(outcomes.get(1))).hasFieldOrPropertyWithValue("answer", null);
    assertThat(brief(outcomes).getLast()).isEqualTo("line 3: answerText: expected a text");
  }
}
