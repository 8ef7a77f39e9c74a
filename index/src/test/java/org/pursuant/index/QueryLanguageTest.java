package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.index.Asked.question;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;
import org.pursuant.index.query.QueryReaderTest;

/// What the operators and fields of a query find and mark.
class QueryLanguageTest extends IndexTest {
  @Test
  void fieldsOfTextLookInOneText() {
    have(
        question(1).heading("Red lamps").asks("whether they are lit"),
        question(2).heading("Quays").asks("whether red lamps are lit"),
        question(3).heading("Quays").asks("lit?").answered("2031-05-03", "Red lamps are."));

    assertThat(ids("heading:lamps")).containsExactly(1L);
    assertThat(ids("question:\"red lamps\"")).containsExactly(2L);
    assertThat(ids("answer:(red lam*)")).containsExactly(3L);
    assertThat(ids("lamps -heading:lamps")).containsExactlyInAnyOrder(2L, 3L);
    assertThat(ids("lit (heading:lamps OR answer:red)")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(ids("lit question:(-lamps)")).containsExactlyInAnyOrder(1L, 3L);
  }

  @Test
  void whatAFieldOfTextLooksForIsMarkedThereAlone() {
    have(question(1).heading("Red lamps").asks("are red lamps lit").of("Home Office"));

    SearchOutcome.Hit hit = detailed("heading:lamps lit dept:HO").hits().getFirst();

    assertThat(shown(hit.heading())).isEqualTo("Red [lamps]");
    assertThat(shown(hit.question())).isEqualTo("are red lamps [lit]");
    assertThat(shown(detailed("lit (dept:HO OR fog)").hits().getFirst().question()))
        .isEqualTo("are red lamps [lit]");
  }

  @Test
  void nearWantsPartsCloseInOneTextInAnyOrder() {
    have(
        question(1).asks("red one two lamps"),
        question(2).asks("lamps one two three red"),
        question(3).heading("Red").asks("lamps"),
        question(4).asks("red red"));

    assertThat(ids("red NEAR/3 lamp")).containsExactly(1L);
    assertThat(ids("red NEAR/4 lamp")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(ids("red NEAR/2 lamp")).isEmpty();
    assertThat(ids("\"two three\" NEAR/3 (lamps OR lanterns)")).containsExactly(2L);
    assertThat(ids("red NEAR/1 red")).containsExactly(4L);
    assertThat(ids("red NEAR/3 lamp NEAR/3 one")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(ids("heading:(red NEAR/4 lamp)")).isEmpty();
  }

  @Test
  void wordsNearEachOtherAreMarkedAndNotWhatStandsBetween() {
    have(question(1).asks("red one two lamps and far from there red fog"));

    assertThat(shown(detailed("red NEAR/3 lamp").hits().getFirst().question()))
        .isEqualTo("[red] one two [lamps] and far from there red fog");
  }

  @Test
  void aBodyIsFoundByAnyNameItEverHad() {
    have(
        question(1).of("Department of Health").asks("lamps"),
        question(2).of("Department of Health and Social Care").asks("lamps"),
        question(3).of("Office for Lamps").asks("lamps"));

    assertThat(ids("dept:DHSC")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(ids("dept:\"Secretary of State for Health\"")).hasSize(2);
    assertThat(ids("dept:DoH lamps -dept:lamps")).hasSize(2);
    assertThat(ids("dept:\"Office for Lamps\"")).containsExactly(3L);
    assertThat(ids("", body("department-of-health"), Sort.RELEVANCE)).hasSize(2);
    assertThat(detailed("").facets().get(Facet.BODY))
        .containsExactly(
            new FacetCount(
                "department-of-health-and-social-care", "Department of Health and Social Care", 2),
            new FacetCount("office-for-lamps", "Office for Lamps", 1));
  }

  @Test
  void membersAreFoundByTheirNamesOrNumbers() {
    have(
        question(1).by(11, "Ada Quill", "Lab").answered("2031-05-03", "Yes.", 21, "Zoë Fenn-Hill"),
        question(2).by(12, "Baroness Quill", "Labour"),
        question(3).by(13, "Ben Ashe", "Blue Party"));

    assertThat(ids("asked-by:quill")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(ids("asked-by:\"Quill, Ada\"")).containsExactly(1L);
    assertThat(ids("asked-by:\"Lord Quill\"")).hasSize(2);
    assertThat(ids("asked-by:12")).containsExactly(2L);
    assertThat(ids("asked-by:Nobody")).isEmpty();
    assertThat(ids("answered-by:(zoe hill)")).containsExactly(1L);
    assertThat(ids("party:Lab")).hasSize(2);
    assertThat(ids("party:blue")).containsExactly(3L);
    assertThat(ids("", party("Labour Party"), Sort.RELEVANCE)).hasSize(2);
  }

  @Test
  void daysSessionsAndStatesNarrow() {
    have(
        question(1).tabled("2024-02-01").answered("2024-02-09", "Yes.").marked(Mark.EDITED),
        question(2).tabled("2024-09-02").due("2024-09-09"),
        question(3).tabled("2031-05-02").due("2031-06-01").house(House.LORDS).uin("HL7"));

    assertThat(ids("asked:2024")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(ids("asked:2024-02..2024-03")).containsExactly(1L);
    assertThat(ids("answered:..2024-02-09")).containsExactly(1L);
    assertThat(ids("due:2024-09")).containsExactly(2L);
    assertThat(ids("asked:last-month")).containsExactly(3L);
    assertThat(ids("session:2023-24")).containsExactly(1L);
    assertThat(ids("session:2024-26")).containsExactly(2L);
    assertThat(ids("status:overdue")).containsExactly(2L);
    assertThat(ids("status:unanswered")).containsExactlyInAnyOrder(2L, 3L);
    assertThat(ids("-status:unanswered")).containsExactly(1L);
    assertThat(ids("is:edited has:answer")).containsExactly(1L);
    assertThat(ids("type:lords")).containsExactly(3L);
    assertThat(ids("house:lords OR asked:2024-02")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(ids("uin:hl7")).containsExactly(3L);
  }

  @Test
  void whatIsLeftOutMayBeAChoiceWithinBrackets() {
    have(
        question(1).asks("lamps red"),
        question(2).asks("lamps blue"),
        question(3).asks("lamps red blue"));

    assertThat(ids("lamps (red OR -blue)")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(ids("lamps (-blue)")).containsExactly(1L);
  }

  @Test
  void whateverIsWrittenIsAnswered() {
    have(question(1).heading("lamp").asks("a lamp b").of("Home Office").tabled("2025-09-01"));
    Random random = new Random(20310502);
    for (int i = 0; i < 3_000; i++) {
      String words = QueryReaderTest.anything(random);
      SearchRequest request =
          new SearchRequest(
              words, Filters.NONE, Sort.RELEVANCE, Ranking.WORDS, 0, 10, true, false, TODAY);
      assertThat(index.search(request)).as(words).isNotNull();
    }
  }

  private static Filters body(String slug) {
    return new Filters(null, slug, null, null, null, null, null, null, null, Set.of(), Set.of());
  }

  private static Filters party(String name) {
    return new Filters(null, null, null, null, name, null, null, null, null, Set.of(), Set.of());
  }
}
