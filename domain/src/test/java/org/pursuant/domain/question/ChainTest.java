package org.pursuant.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// A chain holds a revision for each time something changed, whatever order sightings arrive in.
class ChainTest {
  private static final Provenance FILE =
      new Provenance("00", SourceForm.ARCHIVE_FILE, "lamps.jsonl", "line 1");
  private static final String LONG =
      "To ask the Secretary of State for the Sea, how many harbour lights are out of use; and when"
          + " each of them is expected to be lit again.";

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void sightingsInOrderObservedAgainChangeNothing(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Sighting> inOrder = new ArrayList<>();
      for (int t = 0; t < 1 + random.nextInt(7); t++) {
        inOrder.add(new Sighting(day(t / 2), headed("H" + random.nextInt(3))));
      }
      Chain chain = observeAll(Chain.EMPTY, inOrder);
      assertThat(observeAll(chain, inOrder)).as("seed %d, %s", seed, inOrder).isEqualTo(chain);
    }
  }

  private record Sighting(Instant at, QuestionState state) {}

  private static Instant day(int n) {
    return Instant.parse("2031-05-01T00:00:00Z").plusSeconds(86_400L * n);
  }

  private static QuestionState headed(String heading) {
    return QuestionState.builder()
        .house(House.COMMONS)
        .tabled(LocalDate.of(2031, 5, 1))
        .uin(new Uin("12"))
        .heading(heading)
        .build();
  }

  private static QuestionState asking(SourceText text) {
    return headed("Lamps").toBuilder().question(text).build();
  }

  private static Chain observe(Chain chain, Sighting sighting) {
    return chain.observe(sighting.at(), Coverage.DETAIL, sighting.state(), FILE);
  }

  private static Chain observeAll(Chain chain, List<Sighting> sightings) {
    Chain result = chain;
    for (Sighting s : sightings) {
      result = observe(result, s);
    }
    return result;
  }

  @Test
  void seeingTheSameAgainAddsNoRevision() {
    Chain chain =
        observeAll(
            Chain.EMPTY,
            List.of(new Sighting(day(1), headed("A")), new Sighting(day(3), headed("A"))));
    assertThat(chain.revisions()).hasSize(1);
    assertThat(chain.revisions().getFirst().lastSeen()).isEqualTo(day(3));
  }

  @Test
  void whatWentAwayAndCameBackIsThreeRevisions() {
    Chain chain =
        observeAll(
            Chain.EMPTY,
            List.of(
                new Sighting(day(1), headed("A")),
                new Sighting(day(3), headed("A")),
                new Sighting(day(2), headed("B"))));
    assertThat(chain.revisions())
        .extracting(r -> r.state().heading())
        .containsExactly("A", "B", "A");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyOrderOfSightingsComesToTheSameChainOnceAllAreKnown(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Sighting> inOrder = new ArrayList<>();
      for (int t = 0; t < 1 + random.nextInt(7); t++) {
        inOrder.add(new Sighting(day(t), headed("H" + random.nextInt(3))));
      }
      List<Sighting> shuffled = new ArrayList<>(inOrder);
      Collections.shuffle(shuffled, random);
      Chain expected = observeAll(Chain.EMPTY, inOrder);
      Chain twice = observeAll(observeAll(Chain.EMPTY, shuffled), shuffled);
      assertThat(states(twice)).as("seed %d, %s", seed, shuffled).isEqualTo(states(expected));
      assertThat(twice).isEqualTo(expected);
      assertThat(observeAll(twice, shuffled)).isEqualTo(expected);
    }
  }

  private static List<QuestionState> states(Chain chain) {
    return chain.revisions().stream().map(Revision::state).toList();
  }

  @Test
  void aClippedTextNeverReplacesAFullOne() {
    SourceText full = SourceText.full(RichText.ofPlain(LONG));
    SourceText clip = SourceText.clipped(LONG.substring(0, 60));
    Chain chain =
        observeAll(
            Chain.EMPTY,
            List.of(new Sighting(day(1), asking(full)), new Sighting(day(2), asking(clip))));
    assertThat(chain.revisions()).hasSize(1);
    assertThat(chain.current().question()).isEqualTo(full);
  }

  @Test
  void aFullTextCompletesTheClippedOneItAgreesWithWhicheverComesFirst() {
    SourceText full = SourceText.full(RichText.ofPlain(LONG));
    Sighting clipped = new Sighting(day(1), asking(SourceText.clipped(LONG.substring(0, 60))));
    Completion completion = new Completion(full, null, FILE);
    Chain before = observe(Chain.EMPTY.complete(completion), clipped);
    Chain after = observe(Chain.EMPTY, clipped).complete(completion);
    assertThat(before.current().question()).isEqualTo(full);
    assertThat(after).isEqualTo(before);
    assertThat(after.known()).hasSize(1);
  }

  @Test
  void aFullTextLeavesAClippedTextThatItDoesNotAgreeWith() {
    SourceText clip = SourceText.clipped("To ask the Secretary of State for Roads, how many");
    Chain chain =
        observe(Chain.EMPTY, new Sighting(day(1), asking(clip)))
            .complete(new Completion(SourceText.full(RichText.ofPlain(LONG)), null, FILE));
    assertThat(chain.current().question()).isEqualTo(clip);
  }

  @Test
  void aQuestionKnownOnlyByItsTextsIsThoseTexts() {
    SourceText full = SourceText.full(RichText.ofPlain(LONG));
    Chain chain = Chain.EMPTY.complete(new Completion(full, full, FILE));
    assertThat(chain.current().question()).isEqualTo(full);
    assertThat(chain.complete(new Completion(full, full, FILE))).isEqualTo(chain);
  }

  @Test
  void aVanishedQuestionKeepsItsWordsAndCanComeBack() {
    Chain chain = observe(Chain.EMPTY, new Sighting(day(1), headed("A"))).vanish(day(2), FILE);
    assertThat(chain.current().standing()).isEqualTo(Standing.VANISHED);
    assertThat(chain.current().heading()).isEqualTo("A");
    Chain back = observe(chain, new Sighting(day(3), headed("A")));
    assertThat(Events.of(back)).last().isInstanceOf(Event.Reinstated.class);
  }

  private static QuestionState answered(
      String words, LocalDate day, @Nullable LocalDate corrected) {
    Answer answer =
        new Answer(
            SourceText.clipped(words), false, day, null, null, corrected, null, null, List.of());
    return headed("Lamps").toBuilder().answer(answer).build();
  }

  @Test
  void aStateWithoutATimeStandsWhereItsOwnDaysPutIt() {
    LocalDate day = LocalDate.of(2031, 5, 9);
    QuestionState unanswered = headed("Lamps");
    QuestionState answered = answered("Eleven", day, null);
    Chain chain =
        Chain.EMPTY
            .observe(day(3), Coverage.DETAIL, unanswered, FILE)
            .observe(null, Coverage.DETAIL, answered, FILE);
    Chain other =
        Chain.EMPTY
            .observe(null, Coverage.DETAIL, answered, FILE)
            .observe(day(3), Coverage.DETAIL, unanswered, FILE);
    assertThat(chain.current().answered()).isTrue();
    assertThat(Events.of(chain)).extracting(Event::kind).containsExactly("tabled", "answered");
    assertThat(other).isEqualTo(chain);
  }

  @Test
  void noDirectionIsClaimedWhereNothingTellsWhichCameFirst() {
    Chain one =
        Chain.EMPTY
            .observe(null, Coverage.DETAIL, headed("A"), FILE)
            .observe(null, Coverage.DETAIL, headed("B"), FILE);
    Chain two =
        Chain.EMPTY
            .observe(null, Coverage.DETAIL, headed("B"), FILE)
            .observe(null, Coverage.DETAIL, headed("A"), FILE);
    assertThat(one).isEqualTo(two);
    assertThat(Events.of(one))
        .last()
        .isInstanceOfSatisfying(
            Event.OtherState.class, e -> assertThat(e.differing()).containsExactly("heading"));
    Chain dated = one.observe(day(2), Coverage.DETAIL, headed("C"), FILE);
    assertThat(dated.current().heading()).isEqualTo("C");
  }

  @Test
  void aStateWithoutATimeIsTheDatedOneItEquals() {
    Chain chain =
        Chain.EMPTY
            .observe(null, Coverage.DETAIL, headed("A"), FILE)
            .observe(day(2), Coverage.DETAIL, headed("A"), FILE)
            .observe(null, Coverage.DETAIL, headed("A"), FILE);
    assertThat(chain.revisions()).hasSize(1);
    assertThat(chain.revisions().getFirst().firstSeen()).isEqualTo(day(2));
  }

  @Test
  void theFullTextOfACorrectionDoesNotRewriteTheAnswerBeforeIt() {
    LocalDate day = LocalDate.of(2031, 5, 9);
    QuestionState first = answered("We have lit", day, null);
    QuestionState corrected = answered("We have lit", day, day.plusDays(3));
    Completion full =
        new Completion(null, SourceText.full(RichText.ofPlain("We have lit eleven lamps.")), FILE);
    Chain chain =
        Chain.EMPTY
            .observe(day(3), Coverage.LIST, first, FILE)
            .complete(full)
            .observe(day(9), Coverage.LIST, corrected, FILE);
    assertThat(chain.known())
        .extracting(r -> Mark.of(r.state(), List.of()).contains(Mark.CLIPPED))
        .containsExactly(true, false);
    assertThat(Chain.EMPTY.complete(full).observe(day(3), Coverage.LIST, first, FILE).known())
        .extracting(r -> Mark.of(r.state(), List.of()).contains(Mark.CLIPPED))
        .containsExactly(false);
  }
}
