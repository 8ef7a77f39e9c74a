package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.index.Asked.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

class SearchingTest extends IndexTest {
  @Test
  void everyWordIsRequiredInWhicheverText() {
    have(
        question(1)
            .heading("Harbours")
            .asks("how many lanterns are lit")
            .answered("2031-05-03", "Nine were counted."),
        question(2).heading("Harbours").asks("how many lanterns are lit"),
        question(3)
            .heading("Roads")
            .asks("how many lanterns are lit")
            .answered("2031-05-03", "Nine were counted."));

    assertThat(ids("harbour lantern bell")).isEmpty();
    assertThat(ids("harbour lanterns counted")).containsExactly(1L);
    assertThat(ids("lantern counted")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(ids("harbour OR road counted")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(ids("lantern -counted")).containsExactly(2L);
  }

  @Test
  void phrasesOfSmallWordsAreFoundAsTheyStand() {
    have(
        question(1).asks("whether the right to work applies to lamplighters"),
        question(2).asks("whether to work on the right lamp"));

    assertThat(ids("\"the right to work\"")).containsExactly(1L);
    assertThat(ids("right to work the")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(ids("the")).hasSize(2);
  }

  @Test
  void prefixesFindWordsAsWritten() {
    have(
        question(1).asks("what the policies are"),
        question(2).asks("what the policy is"),
        question(3).asks("police"));

    assertThat(ids("policie*")).containsExactly(1L);
    assertThat(ids("polic*")).containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @Test
  void aHeadingCountsMoreThanAQuestionAndThatMoreThanAnAnswer() {
    have(
        question(1)
            .heading("Roads")
            .asks("how many roads")
            .answered("2031-05-03", "Lanterns are lit."),
        question(2)
            .heading("Roads")
            .asks("how many lanterns")
            .answered("2031-05-03", "Roads are lit."),
        question(3)
            .heading("Lanterns")
            .asks("how many roads")
            .answered("2031-05-03", "Roads are lit."));

    assertThat(ids("lantern")).containsExactly(3L, 2L, 1L);
  }

  @Test
  void wordsNearEachOtherCountMore() {
    String gap = "and as to all of that which was said here before by many people on the old quay ";
    have(
        question(1).asks("whether lanterns " + gap + gap + "stand in harbours"),
        question(2).asks("whether harbours have lanterns " + gap + gap + "stand in line"));

    assertThat(ids("harbour lantern")).containsExactly(2L, 1L);
  }

  @Test
  void tiesAreBrokenByTheNewestThenById() {
    have(
        question(1).tabled("2031-01-01").asks("lamps"),
        question(4).tabled("2031-03-01").asks("lamps"),
        question(3).tabled("2031-03-01").asks("lamps"),
        question(2).tabled(null).asks("lamps"));

    assertThat(ids("lamps")).containsExactly(3L, 4L, 1L, 2L);
    assertThat(ids("")).containsExactly(3L, 4L, 1L, 2L);
    assertThat(ids("lamps", Filters.NONE, Sort.NEWEST)).containsExactly(3L, 4L, 1L, 2L);
    assertThat(ids("lamps", Filters.NONE, Sort.OLDEST)).containsExactly(1L, 3L, 4L, 2L);
  }

  @Test
  void whereNoDayOfTablingIsKnownTheDayOfTheAnswerOrders() {
    have(
        question(1).tabled("2031-01-01").asks("lamps"),
        question(2).tabled(null).asks("lamps").answered("2031-02-01", "Yes."),
        question(3).tabled("2031-03-01").asks("lamps"));

    assertThat(ids("lamps", Filters.NONE, Sort.NEWEST)).containsExactly(3L, 2L, 1L);
  }

  @Test
  void aUinFindsItsQuestionsOfAllSessionsFirstNewestFirst() {
    have(
        question(1).uin("17499").tabled("2030-01-10").asks("lamps"),
        question(2)
            .uin("500")
            .heading("17499")
            .asks("pursuant to the answer to question 17499 on lamps"),
        question(3).uin("17499").tabled("2031-01-10").asks("question 17499 repeats question 17499"),
        question(4).uin("HL4404").house(House.LORDS).asks("lamps"));

    for (String words : List.of("17499", "UIN 17499", "question 17499")) {
      assertThat(ids(words)).as(words).startsWith(3L, 1L);
    }
    assertThat(ids("question 17499")).containsExactly(3L, 1L, 2L);
    assertThat(ids("hl 4404")).containsExactly(4L);
    assertThat(ids("HL4404")).containsExactly(4L);
    assertThat(ids("17499 lamps")).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void filtersLeaveOnlyWhatIsAskedFor() {
    have(
        question(1)
            .by(11, "Ada Quill", "Blue")
            .of("Office for Lamps")
            .tabled("2031-01-10")
            .asks("lamps"),
        question(2)
            .by(12, "Ben Oar", "Green")
            .of("Office for Lamps")
            .tabled("2031-02-10")
            .asks("lamps")
            .answered("2031-02-20", "Yes.", 901, "Cy Dale")
            .marked(Mark.CORRECTED, Mark.WAS_HELD),
        question(3)
            .house(House.LORDS)
            .by(12, "Ben Oar", "Green")
            .of("Roads & Quays")
            .tabled("2031-03-10")
            .asks("lamps")
            .answered("2031-03-20", "Yes.")
            .marked(Mark.CORRECTED));

    assertThat(
            filtered(
                new Filters(
                    House.LORDS,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Set.of(),
                    Set.of())))
        .containsExactly(3L);
    assertThat(
            filtered(
                new Filters(
                    null,
                    "office-for-lamps",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Set.of(),
                    Set.of())))
        .containsExactly(2L, 1L);
    assertThat(
            filtered(
                new Filters(
                    null,
                    null,
                    MemberId.mnis(12),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Set.of(),
                    Set.of())))
        .containsExactly(3L, 2L);
    assertThat(
            filtered(
                new Filters(
                    null,
                    null,
                    null,
                    MemberId.mnis(901),
                    null,
                    null,
                    null,
                    null,
                    null,
                    Set.of(),
                    Set.of())))
        .containsExactly(2L);
    assertThat(
            filtered(
                new Filters(
                    null, null, null, null, "Blue", null, null, null, null, Set.of(), Set.of())))
        .containsExactly(1L);
    assertThat(filtered(days("2031-01-10", "2031-02-10", null, null))).containsExactly(2L, 1L);
    assertThat(filtered(days("2031-02-11", null, null, null))).containsExactly(3L);
    assertThat(filtered(days(null, null, "2031-02-20", "2031-03-19"))).containsExactly(2L);
    assertThat(filtered(days("2031-03-01", "2031-01-01", null, null))).isEmpty();
    assertThat(filtered(conditions(Set.of(Status.UNANSWERED), Set.of()))).containsExactly(1L);
    assertThat(filtered(conditions(Set.of(Status.UNANSWERED, Status.ANSWERED), Set.of())))
        .hasSize(3);
    assertThat(filtered(conditions(Set.of(), Set.of(Mark.CORRECTED)))).containsExactly(3L, 2L);
    assertThat(filtered(conditions(Set.of(), Set.of(Mark.CORRECTED, Mark.WAS_HELD))))
        .containsExactly(2L);
  }

  private List<Long> filtered(Filters filters) {
    assertThat(ids("", filters, Sort.NEWEST)).isEqualTo(ids("lamps", filters, Sort.RELEVANCE));
    return ids("lamps", filters, Sort.NEWEST);
  }

  private static Filters days(
      @Nullable String tabledFrom,
      @Nullable String tabledTo,
      @Nullable String answeredFrom,
      @Nullable String answeredTo) {
    return new Filters(
        null,
        null,
        null,
        null,
        null,
        day(tabledFrom),
        day(tabledTo),
        day(answeredFrom),
        day(answeredTo),
        Set.of(),
        Set.of());
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  private static Filters conditions(Set<Status> statuses, Set<Mark> marks) {
    return new Filters(null, null, null, null, null, null, null, null, null, statuses, marks);
  }

  @Test
  void pagesOfHitsAreStableAndTogetherAreAll() {
    for (long id = 1; id <= 250; id++) {
      record.put(plain(id));
    }
    have();

    List<Long> all = new ArrayList<>();
    for (int offset = 0; offset < 260; offset += 20) {
      SearchOutcome.Found page =
          found(
              new SearchRequest(
                  "lamp",
                  Filters.NONE,
                  Sort.RELEVANCE,
                  Ranking.HYBRID,
                  offset,
                  20,
                  false,
                  false,
                  IndexTest.TODAY));
      assertThat(page.total()).isEqualTo(250);
      page.hits().forEach(h -> all.add(h.id().value()));
    }
    assertThat(all).hasSize(250).doesNotHaveDuplicates();
    SearchOutcome.Found none =
        found(
            new SearchRequest(
                "lamp",
                Filters.NONE,
                Sort.NEWEST,
                Ranking.HYBRID,
                0,
                0,
                true,
                true,
                IndexTest.TODAY));
    assertThat(none.hits()).isEmpty();
    assertThat(none.total()).isEqualTo(250);
  }

  @Test
  void whatCannotBeReadIsSaid() {
    assertThat(
            index.search(
                new SearchRequest(
                    "lamps \"red",
                    Filters.NONE,
                    Sort.RELEVANCE,
                    Ranking.HYBRID,
                    0,
                    10,
                    false,
                    false,
                    IndexTest.TODAY)))
        .isInstanceOfSatisfying(
            SearchOutcome.Unreadable.class, u -> assertThat(u.position()).isEqualTo(6));
  }

  @Test
  void noQueryThrows() {
    have(
        question(1)
            .uin("1")
            .heading("Lamps")
            .asks("lamps (a) red and (b) blue")
            .answered("2031-05-03", "1,000 lamps."));
    Random random = new Random(44);
    String alphabet = "lamps red \"()-*ORNT1,'\u00e9";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int n = random.nextInt(25); n > 0; n--) {
        words.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(
              index.search(
                  new SearchRequest(
                      words.toString(),
                      Filters.NONE,
                      Sort.RELEVANCE,
                      Ranking.HYBRID,
                      0,
                      10,
                      true,
                      true,
                      IndexTest.TODAY)))
          .isNotNull();
    }
  }
}
