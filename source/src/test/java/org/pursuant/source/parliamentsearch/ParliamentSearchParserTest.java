package org.pursuant.source.parliamentsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Attachment;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.source.Parsing;
import org.pursuant.source.RealData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParliamentSearchParserTest {
  private final ParliamentSearchParser parser = new ParliamentSearchParser();
  private final byte[] response =
      Parsing.fixture(ParliamentSearchParserTest.class, "response.json");
  private final List<ParseOutcome> outcomes = Parsing.parse(parser, response);
  private final List<QuestionSeen> questions = Parsing.observed(outcomes, QuestionSeen.class);

  @Test
  void aPrintedLordsQuestionStatesWhatTheIndexHolds() {
    QuestionState s = questions.getFirst().state();
    assertThat(s.house()).isEqualTo(House.LORDS);
    assertThat(String.valueOf(s.uin())).isEqualTo("HL7");
    assertThat(s.heading()).isEqualTo("Lamps: Oil");
    assertThat(s.tabled()).isNull();
    assertThat(Objects.requireNonNull(s.question()).text().plain())
        .isEqualTo("To ask Her Majesty’s Government what oil costs.");
    assertThat(Objects.requireNonNull(s.askedBy()).id())
        .isEqualTo(new MemberId(MemberId.SES, "9001"));
    assertThat(questions.getFirst().seen()).isEqualTo(Instant.parse("2013-11-19T09:54:25.604Z"));
    assertThat(s.publication().reference()).isEqualTo("HL Deb 2 May 1851 vol 1 c1WA");
    assertThat(s.publication().session()).isEqualTo("1850-51");
    assertThat(s.publication().notes()).containsExactly("Transferred question");
  }

  @Test
  void thePrintedAnswererIsSplitAndADepartmentPlainlyNamedIsTheBody() {
    QuestionState s = questions.getFirst().state();
    Answer answer = Objects.requireNonNull(s.answer());
    assertThat(answer.answeredBy())
        .isEqualTo(
            new MemberRef(
                new MemberId(MemberId.SES, "9002"),
                "Baroness Thistle",
                null,
                null,
                "The Under-Secretary of State, Department for Lamps, Oil and Wicks"));
    assertThat(Objects.requireNonNull(s.body()).name())
        .isEqualTo("Department for Lamps, Oil and Wicks");
    assertThat(answer.attachments())
        .containsExactly(
            new Attachment(
                "http://papers.invented.example/1",
                "http://papers.invented.example/1",
                null,
                null));
    assertThat(Objects.requireNonNull(answer.text()).text().tables()).isEqualTo(1);
    assertThat(PrintedAnswerer.of("The Minister, Department for A & Ministry of B (C)").body())
        .isNull();
    assertThat(PrintedAnswerer.of("Baroness Thistle"))
        .isEqualTo(new PrintedAnswerer("Baroness Thistle", null, null));
  }

  @Test
  void daysAreThoseOfLondon() {
    assertThat(Objects.requireNonNull(questions.getFirst().state().answer()).answeredOn())
        .isEqualTo(LocalDate.of(1951, 5, 2));
  }

  @Test
  void anElectronicCommonsQuestionMayBeUnanswered() {
    QuestionState s = questions.getLast().state();
    assertThat(s.house()).isEqualTo(House.COMMONS);
    assertThat(s.tabled()).isEqualTo(LocalDate.of(1951, 2, 25));
    assertThat(s.due()).isEqualTo(LocalDate.of(1951, 2, 27));
    assertThat(s.namedDay()).isTrue();
    assertThat(s.memberHasInterest()).isTrue();
    assertThat(s.answer()).isNull();
    assertThat(Objects.requireNonNull(s.body()).name()).isEqualTo("Ministry of Lamps");
  }

  @Test
  void whatIsNoWrittenQuestionIsRejectedWithItsPlace() {
    assertThat(Parsing.rejected(outcomes))
        .extracting(ParseOutcome.Rejected::place)
        .containsExactly("docs[2]", "docs[3]", "docs[4]");
  }

  @Test
  void damagedResponsesAreRejectedAndNeverGiveAnException() {
    Random random = new Random(25);
    for (int i = 0; i < 2000; i++) {
      assertThat(Parsing.parse(parser, Parsing.damaged(response, random))).isNotEmpty();
    }
    assertThat(Parsing.rejected(Parsing.parse(parser, "[".repeat(100_000)))).hasSize(1);
  }

  @Test
  void aResponseThatBreaksOffKeepsWhatCameBeforeAndSaysSo() {
    String text = new String(response, java.nio.charset.StandardCharsets.UTF_8);
    List<ParseOutcome> cut =
        Parsing.parse(parser, text.substring(0, text.indexOf("without a uri")));
    assertThat(Parsing.observed(cut, QuestionSeen.class)).isEqualTo(questions);
    assertThat(Parsing.rejected(cut)).hasSize(1);
  }

  @Test
  void itKnowsItsFormByTheBeginning() {
    String head = new String(response, java.nio.charset.StandardCharsets.UTF_8);
    assertThat(parser.recognises("x.json", head)).isTrue();
    assertThat(parser.recognises("x.json", "{\"value\": {\"id\": 1}}")).isFalse();
  }

  @Test
  void theFieldsNamedAsUsedAreThoseThatTheParserReads() {
    Map<String, String> table = Parsing.table("parliament-search.md");
    TreeSet<String> used = new TreeSet<>(table.keySet());
    used.removeIf(field -> !"used".equals(table.get(field)));
    assertThat(used).isEqualTo(new TreeSet<>(SearchDocument.READ));
  }

  @Test
  void everyRealDocumentIsReadWhole() throws Exception {
    byte[] real = Files.readAllBytes(RealData.path("parliament-search/written-questions.json"));
    assertThat(Parsing.rejected(Parsing.parse(parser, real))).isEmpty();
    List<QuestionSeen> seen = Parsing.observed(Parsing.parse(parser, real), QuestionSeen.class);
    assertThat(seen).hasSize(25);
    assertThat(seen.stream().map(q -> q.state().uin()).distinct()).hasSize(25);
    assertThat(seen).allMatch(q -> House.LORDS.equals(q.state().house()));
    assertThat(seen.stream().filter(q -> q.state().body() != null)).hasSize(10);
    assertThat(seen.stream().map(q -> answer(q.state())).distinct()).hasSize(22);
    Map<String, String> table = Parsing.table("parliament-search.md");
    JsonNode docs = JsonMapper.builder().build().readTree(real).path("response").path("docs");
    for (int i = 0; i < docs.size(); i++) {
      assertThat(table.keySet()).containsAll(docs.get(i).propertyNames());
      QuestionState s = seen.get(i).state();
      assertThat(Parsing.words(Objects.requireNonNull(s.question()).text().plain(), "" + s.uin()))
          .isEqualTo(words(docs.get(i), "questionText_t"));
      assertThat(Parsing.words(answer(s))).isEqualTo(words(docs.get(i), "answerText_t"));
      MemberRef by = Objects.requireNonNull(Objects.requireNonNull(s.answer()).answeredBy());
      assertThat(Parsing.words(by.name() + " " + (by.office() == null ? "" : by.office())))
          .isEqualTo(words(docs.get(i), "answeringMemberPrinted_t"));
    }
  }

  private static String answer(QuestionState state) {
    Answer answer = Objects.requireNonNull(state.answer());
    return Objects.requireNonNull(answer.text()).text().plain();
  }

  private static Map<String, Integer> words(JsonNode document, String field) {
    String html = document.path(field).path(0).asString("");
    return Parsing.words(html.replaceAll("<[^>]*>", " "));
  }
}
