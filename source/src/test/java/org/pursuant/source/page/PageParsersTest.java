package org.pursuant.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.Words;
import org.pursuant.source.Parsing;
import org.pursuant.source.RealData;

class PageParsersTest {
  private final MemberListPageParser lists = new MemberListPageParser();
  private final QuestionPageParser pages = new QuestionPageParser();
  private final String list = text("list.txt");
  private final String own = text("own.txt");

  private static String text(String name) {
    return new String(Parsing.fixture(PageParsersTest.class, name), StandardCharsets.UTF_8);
  }

  private List<QuestionSeen> questions(String text) {
    List<ParseOutcome> outcomes = Parsing.parse(lists, text);
    assertThat(Parsing.rejected(outcomes)).isEmpty();
    return Parsing.observed(outcomes, QuestionSeen.class);
  }

  private static String answer(QuestionState state) {
    Answer answer = Objects.requireNonNull(state.answer());
    return Objects.requireNonNull(answer.text()).text().plain();
  }

  @Test
  void anEntryOfAListStatesWhatItPrintsAndNothingElse() {
    QuestionSeen first = questions(list).getFirst();
    QuestionState s = first.state();
    assertThat(s.askedBy())
        .isEqualTo(new MemberRef(null, "Ada Quill", "Lantern", "North Fog", null));
    assertThat(Objects.requireNonNull(s.body()).name()).isEqualTo("Ministry of Lamps");
    assertThat(Objects.requireNonNull(s.question()).text().plain())
        .isEqualTo(
            "To ask the Minister for Lamps, how many lamps (a) burn and (b) smoke; and why.");
    assertThat(Objects.requireNonNull(s.answer()).answeredBy())
        .isEqualTo(
            new MemberRef(null, "Cora Vale", null, null, "Under-Secretary (Ministry of Lamps)"));
    assertThat(answer(s)).isEqualTo("Every lamp burns.\nNone smokes.");
    assertThat(Stream.of(s.house(), s.tabled(), s.uin(), s.heading(), first.seen()))
        .containsOnlyNulls();
    assertThat(s.answer().answeredOn()).isNull();
  }

  @Test
  void anEntryWithoutAnAnswerIsUnanswered() {
    assertThat(questions(list).getLast().state().answer()).isNull();
  }

  @Test
  void aQuestionsOwnPageStatesDatesAndHeadingAndNoAsker() {
    QuestionState s = questions(own).getFirst().state();
    assertThat(s.heading()).isEqualTo("Fog: Signals");
    assertThat(s.tabled()).isEqualTo(LocalDate.of(1851, 3, 3));
    assertThat(Objects.requireNonNull(s.body()).name()).isEqualTo("Board of Fog");
    assertThat(s.askedBy()).isNull();
    Answer answer = Objects.requireNonNull(s.answer());
    assertThat(answer.answeredOn()).isEqualTo(LocalDate.of(1851, 3, 21));
    assertThat(answer.answeredBy())
        .isEqualTo(new MemberRef(null, "Barnaby Fog", null, null, "Keeper of Horns"));
    assertThat(answer(s)).isEqualTo("Horns are used.\nBells are used too.");
  }

  @Test
  void theProvisionalIdIsMadeOfAskerBodyAndWords() {
    assertThat(questions(own).getFirst().id().value())
        .isEqualTo(
            Words.sha256("|Board of Fog|toasktheboardoffogwhatsignalsareusedinfog")
                .substring(0, 20));
    assertThat(questions(list).stream().map(QuestionSeen::id).distinct()).hasSize(3);
  }

  @Test
  void lineEndsSpacesAndAMissingLastLineEndChangeNothing() {
    List<QuestionSeen> expected = questions(list);
    assertThat(questions(list.replace("\n", "\r\n"))).isEqualTo(expected);
    assertThat(questions(list.replace("\n", "\r"))).isEqualTo(expected);
    assertThat(questions(list.stripTrailing())).isEqualTo(expected);
    assertThat(questions("\uFEFF" + list.replace(" ", " \u00A0 ").replace("\n", " \n\n\t")))
        .isEqualTo(expected);
  }

  @Test
  void aLoadingLabelBelongsToNoAnswer() {
    assertThat(questions(own + "Reticulating Splines")).isEqualTo(questions(own));
    assertThat(questions(own + "\nReticulating Splines\n" + list)).hasSize(4);
  }

  @Test
  void severalPagesJoinedAreReadWhicheverKindTheyAre() {
    assertThat(questions(own + list + own + list)).hasSize(8);
    assertThat(questions(list + own).stream().map(QuestionSeen::id).distinct()).hasSize(4);
    assertThat(Parsing.parse(pages, own + list)).isEqualTo(Parsing.parse(lists, own + list));
  }

  @Test
  void eachKindIsKnownByWhatItBeginsWith() {
    assertThat(lists.recognises("a.txt", list)).isTrue();
    assertThat(pages.recognises("a.txt", list)).isFalse();
    assertThat(lists.recognises("a.txt", own)).isFalse();
    assertThat(pages.recognises("a.txt", own)).isTrue();
    assertThat(lists.recognises("a.txt", "Lamps and fog.")).isFalse();
    assertThat(pages.recognises("a.json", "{\"asked\": 1}")).isFalse();
  }

  @Test
  void whatCannotBeUnderstoodIsRejectedWithItsLine() {
    List<ParseOutcome> outcomes =
        Parsing.parse(lists, "Stray words\n" + list + "Asked by: Nobody\nQuestion to nothing");
    assertThat(Parsing.rejected(outcomes))
        .extracting(ParseOutcome.Rejected::place)
        .containsExactly("line 1", "line 17");
    assertThat(Parsing.rejected(Parsing.parse(lists, ""))).hasSize(1);
  }

  @Test
  void damagedPagesNeverGiveAnException() {
    Random random = new Random(7);
    byte[] whole = (list + own).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3000; i++) {
      assertThat(Parsing.parse(lists, Parsing.damaged(whole, random))).isNotEmpty();
    }
  }

  @Test
  void theLabelsInTheCoverageTableAreThoseThatTheParserSkips() {
    Set<String> skipped = new TreeSet<>();
    Parsing.table("pages.md").forEach((name, use) -> addIfLabel(skipped, name, use));
    assertThat(skipped).containsExactlyElementsOf(new TreeSet<>(PageText.LABELS));
  }

  private static void addIfLabel(Set<String> skipped, String name, String use) {
    if (use.equals("skipped")) {
      skipped.add(name);
    }
  }

  @Test
  void theRealPagesHoldElevenQuestionsOfWhichThreeTwoAndTwoShareAnAnswer() throws Exception {
    List<QuestionSeen> all = new ArrayList<>();
    for (Path file : RealData.files("pages")) {
      all.addAll(questions(Files.readString(file)));
    }
    assertThat(all).hasSize(11);
    assertThat(all.stream().map(QuestionSeen::id).distinct()).hasSize(11);
    Map<String, Integer> byAnswer = new HashMap<>();
    all.forEach(q -> byAnswer.merge(Words.sha256(Words.key(answer(q.state()))), 1, Integer::sum));
    assertThat(byAnswer.values()).containsExactlyInAnyOrder(3, 2, 2, 1, 1, 1, 1);
    assertThat(all.stream().filter(q -> q.state().askedBy() != null)).hasSize(10);
    assertThat(all.stream().filter(q -> q.state().tabled() != null)).hasSize(1);
    assertThat(all).allMatch(q -> office(q) != null && q.state().body() != null);
  }

  private static @Nullable String office(QuestionSeen q) {
    MemberRef by = Objects.requireNonNull(q.state().answer()).answeredBy();
    return Objects.requireNonNull(by).office();
  }

  @Test
  void everyWordOfTheRealPagesIsKeptOrALabel() throws Exception {
    for (Path file : RealData.files("pages")) {
      String text = Files.readString(file);
      List<String> kept = new ArrayList<>();
      for (QuestionSeen q : questions(text)) {
        kept.addAll(printed(q.state()));
      }
      String withoutLabels = text.replace("Reticulating Splines", "").replace("View Source", "");
      withoutLabels = withoutLabels.replaceAll("(?m)^.* Portrait$", "");
      withoutLabels = withoutLabels.replaceAll("(?<=\\d)(st|nd|rd|th)(?= \\p{Lu})", "");
      assertThat(Parsing.words(String.join("\n", kept)))
          .containsExactlyInAnyOrderEntriesOf(Parsing.words(withoutLabels));
    }
  }

  /// The words of a state with those by which the pages introduce them.
  private static List<String> printed(QuestionState s) {
    List<String> words = new ArrayList<>();
    if (s.askedBy() != null) {
      words.add("Asked by " + member(s.askedBy()));
    }
    if (s.heading() != null) {
      words.add(s.heading() + " asked on " + day(s.tabled()));
    }
    words.add("Question to the " + Objects.requireNonNull(s.body()).name());
    words.add(Objects.requireNonNull(s.question()).text().plain());
    Answer answer = Objects.requireNonNull(s.answer());
    words.add("Answered by " + member(Objects.requireNonNull(answer.answeredBy())));
    words.add(answer(s));
    if (answer.answeredOn() != null) {
      words.add("This question was answered on " + day(answer.answeredOn()));
    }
    return words;
  }

  private static String member(MemberRef m) {
    return Stream.of(m.name(), m.party(), m.constituency(), m.office())
        .filter(Objects::nonNull)
        .reduce("", (a, b) -> a + " " + b);
  }

  private static String day(@Nullable LocalDate day) {
    return java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.UK)
        .format(Objects.requireNonNull(day));
  }
}
