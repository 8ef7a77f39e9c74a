package org.pursuant.source.theyworkforyou;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Observation.IdMoved;
import org.pursuant.domain.feed.Observation.QuestionGone;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;
import org.pursuant.source.Parsing;

class TheyWorkForYouParserTest {
  private static final List<String> FIXTURES =
      List.of(
          "answers1851-05-02a.xml",
          "answers1851-05-02b.xml",
          "lordswrans1851-05-02a.xml",
          "spwa1851-05-02.xml");

  private final TheyWorkForYouParser parser = new TheyWorkForYouParser();

  private List<ParseOutcome> outcomes(String name) {
    return Parsing.parse(parser, Parsing.fixture(TheyWorkForYouParserTest.class, name));
  }

  private List<QuestionSeen> questions(String name) {
    return Parsing.observed(outcomes(name), QuestionSeen.class);
  }

  private QuestionState state(String name, String uin) {
    return questions(name).stream()
        .map(QuestionSeen::state)
        .filter(s -> new Uin(uin).equals(s.uin()))
        .findFirst()
        .orElseThrow();
  }

  private static String plain(QuestionState state) {
    return Objects.requireNonNull(state.question()).text().plain();
  }

  private static Answer answer(QuestionState state) {
    return Objects.requireNonNull(state.answer());
  }

  @Test
  void everyNumberIsAQuestionWithTheIntroductionOfItsItem() {
    assertThat(plain(state("answers1851-05-02b.xml", "102")))
        .isEqualTo(
            "To ask the Secretary of State for the Home Department (1) how many lamps were lit;");
    assertThat(plain(state("answers1851-05-02b.xml", "101")))
        .startsWith("To ask the Secretary of State for the Home Department (2) what oil cost")
        .doesNotContain("lamps");
  }

  @Test
  void theGidStandsForTheQuestionWhoseNumberItHolds() {
    assertThat(questions("answers1851-05-02b.xml"))
        .extracting(q -> q.id().value())
        .containsExactly(
            "wrans/1851-05-02b.101.q0#102",
            "wrans/1851-05-02b.101.q0",
            "wrans/1851-05-02b.103.q1",
            "wrans/1851-05-02b.120.q0");
    assertThat(questions("answers1851-05-02b.xml").getFirst().aliases())
        .extracting(a -> a.value())
        .containsExactly("wrans/1851-05-02b.1W.2#102");
  }

  @Test
  void allQuestionsBeforeOneReplyAreAGroupAndEachHasTheReply() {
    QuestionState first = state("answers1851-05-02b.xml", "101");
    QuestionState last = state("answers1851-05-02b.xml", "103");
    assertThat(first.group())
        .containsExactly(
            new GroupPartner(null, new Uin("102")), new GroupPartner(null, new Uin("103")));
    assertThat(answer(first)).isEqualTo(answer(last));
    assertThat(answer(last).answeredOn()).isEqualTo(LocalDate.of(1851, 5, 2));
  }

  @Test
  void aHoldingAnswerNoteGivesItsFirstDateAndStaysOutOfTheAnswer() {
    QuestionState state = state("answers1851-05-02b.xml", "101");
    Answer answer = answer(state);
    assertThat(answer.heldOn()).isEqualTo(LocalDate.of(1851, 4, 28));
    assertThat(answer.holding()).isFalse();
    assertThat(state.publication().notes())
        .containsExactly("holding answer 28 April 1851 and 30 April 1851");
    assertThat(Objects.requireNonNull(answer.text()).text().plain()).doesNotContain("April");
  }

  @Test
  void tablesLinksItalicsAndEntitiesOfTheAnswerAreKept() {
    String markup =
        Objects.requireNonNull(answer(state("answers1851-05-02b.xml", "101")).text())
            .text()
            .markup();
    assertThat(markup)
        .contains("The costs—in 1850—are")
        .contains("<a href=\"http://reports.invented.example/prices.htm\">price list</a>")
        .contains("<td colspan=\"2\">", "Cost (£)<sup>(<em>1</em>)</sup>", "Summer<br>Winter")
        .contains("<em>Source: the lamplighters.</em>");
  }

  @Test
  void aNoteOfACorrectionDeclaresItForTheWholeGroup() {
    QuestionState state = state("answers1851-05-02b.xml", "103");
    assertThat(plain(state)).endsWith("what wicks are made of.");
    assertThat(state.publication().notes())
        .contains("[Official Report, 23 May 1851, Vol. 5, c. 6MC.]");
    assertThat(answer(state("answers1851-05-02b.xml", "101")).correctedOn())
        .isEqualTo(LocalDate.of(1851, 5, 23));
  }

  @Test
  void headingsGiveTheBodyAndTheHeading() {
    QuestionState state = state("answers1851-05-02b.xml", "101");
    assertThat(Objects.requireNonNull(state.body()).name()).isEqualTo("Home Office");
    assertThat(state.heading()).isEqualTo("Lamp Oil");
    assertThat(Objects.requireNonNull(state("answers1851-05-02b.xml", "120").body()).name())
        .isEqualTo("Lighthouses and Beacons");
    assertThat(state.house()).isEqualTo(House.COMMONS);
    assertThat(state.publication().reference())
        .isEqualTo("Official Report, 2 May 1851, columns 1W to 2W");
  }

  @Test
  void aQuestionWithoutReplyIsUnansweredAndKeepsItsFurtherParagraphs() {
    QuestionState state = state("answers1851-05-02b.xml", "120");
    assertThat(state.answer()).isNull();
    assertThat(plain(state)).isEqualTo("To ask the Keeper how loud a foghorn is.\nAnd why.");
  }

  @Test
  void anUnknownSpeakerIsKnownByNameAlone() {
    assertThat(state("answers1851-05-02b.xml", "103").askedBy())
        .isEqualTo(MemberRef.ofName("Barnaby René Fog"));
    assertThat(Objects.requireNonNull(state("answers1851-05-02b.xml", "101").askedBy()).id())
        .isEqualTo(new MemberId(MemberId.TWFY, "member/9001"));
  }

  @Test
  void aLordsFileNamesNoBodyAndCountsColumnsOfWrittenAnswers() {
    QuestionState state = state("lordswrans1851-05-02a.xml", "HL42");
    assertThat(state.house()).isEqualTo(House.LORDS);
    assertThat(state.body()).isNull();
    assertThat(state.publication().reference())
        .isEqualTo("Official Report, House of Lords, 2 May 1851, column WA 115");
    assertThat(plain(state))
        .isEqualTo("To ask Her Majesty's Government how many horses there are.");
    assertThat(questions("lordswrans1851-05-02a.xml").getFirst().id().value())
        .isEqualTo("wrans/1851-05-02a.115.1");
  }

  @Test
  void aScottishFileSplitsNamesAndPutsTablesOutOfParagraphs() {
    QuestionState state = state("spwa1851-05-02.xml", "S1W-7");
    assertThat(state.house()).isEqualTo(House.SCOTTISH_PARLIAMENT);
    assertThat(Objects.requireNonNull(state.body()).name()).isEqualTo("Scottish Executive");
    assertThat(state.askedBy())
        .isEqualTo(
            new MemberRef(
                new MemberId(MemberId.TWFY, "member/89001"),
                "Elspeth Moor",
                "Ind",
                "Loch and Glen",
                null));
    assertThat(answer(state).heldOn()).isEqualTo(LocalDate.of(1851, 5, 1));
    assertThat(answer(state("spwa1851-05-02.xml", "S1W-8")).heldOn()).isNull();
    assertThat(Objects.requireNonNull(answer(state).text()).text().markup())
        .isEqualTo(
            "<p>It is weighed below.</p><table><tr><td rowspan=\"2\"><p>Peat</p></td><td><p>4</p></td></tr>"
                + "<tr><td><p>5</p></td></tr></table><p>Floating is <em>not</em> recorded.</p>");
  }

  @Test
  void editionsAreInOrderByTheirLetters() {
    assertThat(questions("answers1851-05-02a.xml").getFirst().seen())
        .isEqualTo(Instant.parse("1851-05-02T00:00:00Z"));
    assertThat(questions("answers1851-05-02b.xml").getFirst().seen())
        .isEqualTo(Instant.parse("1851-05-02T00:00:01Z"));
    assertThat(Gid.parse("wrans/1851-05-02aa.1.q0").orElseThrow().editionTime())
        .isEqualTo(Instant.parse("1851-05-02T00:00:26Z"));
  }

  @Test
  void movedAndRemovedIdsAreTold() {
    List<ParseOutcome> outcomes = outcomes("answers1851-05-02b.xml");
    assertThat(Parsing.observed(outcomes, IdMoved.class))
        .extracting(m -> m.from().value(), m -> m.to().value())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "wrans/1851-05-02a.101.q0", "wrans/1851-05-02b.101.q0"));
    assertThat(Parsing.observed(outcomes, QuestionGone.class))
        .extracting(g -> g.id().value(), g -> g.seen())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "wrans/1851-05-02a.111.q0", Instant.parse("1851-05-02T00:00:01Z")));
    assertThat(Parsing.rejected(outcomes)).isEmpty();
  }

  @Test
  void furtherQuestionsOfALeftoverItemMoveWithIt() {
    List<ParseOutcome> outcomes = outcomes("answers1851-05-02a.xml");
    assertThat(Parsing.observed(outcomes, IdMoved.class))
        .extracting(m -> m.to().value())
        .containsExactly("wrans/1851-05-02b.101.q0", "wrans/1851-05-02b.101.q0#102");
  }

  @Test
  void aHeadingThatMovedAwayNoLongerStandsOverWhatFollows() {
    assertThat(state("answers1851-05-02a.xml", "101").body()).isNull();
    assertThat(state("answers1851-05-02a.xml", "101").heading()).isEqualTo("Lamp Oil");
  }

  @Test
  void entitiesThatMultiplyAreRejected() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE publicwhip [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.repeat("&a" + (i - 1) + ";", 10).append("\">");
    }
    bomb.append("]><publicwhip><minor-heading>&a11;</minor-heading></publicwhip>");
    assertThat(Parsing.rejected(Parsing.parse(parser, bomb.toString()))).hasSize(1);
  }

  @Test
  void whateverLiesOutsideTheDocumentIsNeverRead() {
    for (String doctype :
        List.of(
            "<!DOCTYPE publicwhip [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE publicwhip [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]>",
            "<!DOCTYPE publicwhip SYSTEM \"http://127.0.0.1:1/x.dtd\">")) {
      String use = doctype.contains("ENTITY x") ? "&x;" : "";
      List<ParseOutcome> outcomes =
          Parsing.parse(
              parser,
              doctype + "<publicwhip><minor-heading>" + use + "</minor-heading></publicwhip>");
      assertThat(Parsing.rejected(outcomes)).as(doctype).hasSize(1);
    }
  }

  @Test
  void damagedDocumentsGiveRejectionsAndNeverAnException() {
    Random random = new Random(1851);
    for (String name : FIXTURES) {
      byte[] whole = Parsing.fixture(TheyWorkForYouParserTest.class, name);
      for (int i = 0; i < 600; i++) {
        Parsing.parse(parser, Parsing.damaged(whole, random));
      }
    }
  }

  @Test
  void aDocumentThatBreaksOffSaysSoAndStatesNoQuestionAsUnanswered() {
    for (String name : FIXTURES) {
      byte[] whole = Parsing.fixture(TheyWorkForYouParserTest.class, name);
      List<QuestionSeen> all = Parsing.observed(Parsing.parse(parser, whole), QuestionSeen.class);
      for (int length = 0; length < whole.length - 15; length += 41) {
        List<ParseOutcome> outcomes = Parsing.parse(parser, java.util.Arrays.copyOf(whole, length));
        assertThat(Parsing.rejected(outcomes)).isNotEmpty();
        assertThat(all).containsAll(Parsing.observed(outcomes, QuestionSeen.class));
      }
    }
  }

  @Test
  void itKnowsItsFormByTheBeginning() {
    assertThat(parser.recognises("x", "<?xml version=\"1.0\"?>\n<!DOCTYPE publicwhip [")).isTrue();
    assertThat(parser.recognises("x.xml", "<?xml version=\"1.0\"?><feed/>")).isFalse();
  }
}
