package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.timeliness.Ending;
import org.pursuant.domain.timeliness.LastDays;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.TimingKind;

/// Invented days: in January 2024 nineteen named-day questions of twenty answered in time, and two
/// more ended by words of prorogation, one of them a day after it was due, and two ordinary ones
/// answered in time; in February five, of which all were last seen before they were due.
class TimelinessPagesTest {
  /// The one of January that has no answer, but had a holding answer in time.
  private static final int HELD = 20;

  @SuppressWarnings("NullAway.Init")
  private static RunningSite site;

  @BeforeAll
  static void open() {
    List<QuestionTiming> timings = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      LocalDate answered = i == HELD ? null : LocalDate.of(2024, 1, 12);
      timings.add(question(i, LocalDate.of(2024, 1, 9), answered, LocalDate.of(2024, 3, 1)));
    }
    for (int i = 21; i <= 25; i++) {
      timings.add(question(i, LocalDate.of(2024, 2, 6), null, LocalDate.of(2024, 2, 7)));
    }
    timings.add(endedInForm(26, LocalDate.of(2024, 1, 12)));
    timings.add(endedInForm(27, LocalDate.of(2024, 1, 15)));
    timings.add(ordinary(28));
    timings.add(ordinary(29));
    site =
        RunningSite.over(
            InventedLives.record(),
            new TestFacts().timings(FakeTimings.of(timings), new FakeTimings.Calendars()).facts());
  }

  private static QuestionTiming ordinary(int id) {
    LocalDate tabled = LocalDate.of(2024, 1, 9);
    return new QuestionTiming(
        new QuestionId(id),
        House.COMMONS,
        "department-for-the-sea",
        "4567",
        tabled,
        TimingKind.ORDINARY,
        tabled.plusDays(2),
        LastDays.all(tabled.plusDays(7)),
        tabled.plusDays(6),
        4,
        null,
        LocalDate.of(2024, 3, 1),
        null,
        List.of());
  }

  private static QuestionTiming endedInForm(int id, LocalDate on) {
    Ending ending = new Ending(Ending.How.FORMULA, on);
    return question(id, LocalDate.of(2024, 1, 9), null, LocalDate.of(2024, 3, 1), ending);
  }

  private static QuestionTiming question(
      int id, LocalDate tabled, @Nullable LocalDate answered, LocalDate seen) {
    return question(id, tabled, answered, seen, null);
  }

  private static QuestionTiming question(
      int id,
      LocalDate tabled,
      @Nullable LocalDate answered,
      LocalDate seen,
      @Nullable Ending ending) {
    return new QuestionTiming(
        new QuestionId(id),
        House.COMMONS,
        "department-for-the-sea",
        "4567",
        tabled,
        TimingKind.NAMED_DAY,
        tabled.plusDays(3),
        LastDays.all(tabled.plusDays(3)),
        answered,
        3,
        id == HELD ? tabled.plusDays(2) : null,
        seen,
        ending,
        List.of());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void ofAMonthAndASessionTheOneChosenAnewCounts() {
    String form = "/timeliness.json?house=commons&session=2023-24&month=2024-01";
    assertThat(site.json(form).path("from").asString()).isEqualTo("2024-01-01");
    assertThat(site.json(form + "&was=2024-02").path("from").asString()).isEqualTo("2024-01-01");
    assertThat(site.json(form + "&was=2024-01").path("from").asString())
        .isEqualTo(site.json("/timeliness.json?session=2023-24").path("from").asString());
    Document page = site.page("/timeliness?month=2024-01");
    assertThat(page.select("input[name=was]").attr("value")).isEqualTo("2024-01");
    assertThat(page.select("#session option[selected]").attr("value")).isEmpty();
  }

  @Test
  void whatIsOverdueOfNobodyKnownIsNotZero() {
    assertThat(site.get("/overdue?body=ministry-of-magic").statusCode()).isEqualTo(404);
    assertThat(site.get("/overdue?asker=123456").statusCode()).isEqualTo(404);
  }

  @Test
  void everyShareStandsBesideItsNumberAndInterval() {
    String month = site.page("/timeliness?month=2024-01").select("main").text();
    assertThat(month).contains("Named day 95.0% 76.4 to 99.1 19 of 20");
  }

  @Test
  void thoseEndedInFormStandApartFromEveryShare() {
    assertThat(site.page("/timeliness?month=2024-01").select("main").text())
        .contains("19 of 20")
        .contains("2 answered only that there was no time before prorogation or dissolution")
        .contains("(1 of them overdue by then)");
    assertThat(site.get("/timeliness.json?month=2024-01").body())
        .contains("\"apart\" : 0", "\"endedInForm\" : 2", "\"endedOverdue\" : 1");
    assertThat(site.get("/timeliness.csv?month=2024-01").body().lines())
        .first()
        .asString()
        .contains("apart,ended_in_form,ended_overdue,no_facts");
  }

  @Test
  void bothCountingsStandInTheTables() {
    Document page = site.page("/timeliness?month=2024-01");
    assertThat(page.select("td[data-label=Named day, with holding answers]").eachText())
        .isNotEmpty()
        .allMatch("100.0% (83.9 to 100.0)"::equals);
  }

  @Test
  void noShareIsGivenOfAMonthThatIsNotHeldWhole() {
    Document page = site.page("/timeliness?month=2024-02");
    assertThat(page.select("main").text())
        .contains("No month is held whole")
        .contains("not whole: too many were last seen before they were due")
        .doesNotContain("%.");
    assertThat(page.select("td[data-label$=in time]").eachText()).containsOnly("–");
    assertThat(site.page("/timeliness?session=2023-24").select("main").text())
        .contains("Shares are of the months that are held whole")
        .contains("19 of 20");
  }

  @Test
  void whatWaitsIsListedAsItWasOnThatDay() {
    assertThat(site.page("/overdue?as-at=2024-01-15").select("h1").text()).isEqualTo("Overdue: 1");
    assertThat(site.page("/overdue?as-at=2024-01-12").select("h1").text()).isEqualTo("Overdue: 0");
    assertThat(site.get("/overdue.csv?session=2023-24").body()).startsWith("house,tabled,uin,body");
  }

  @Test
  void theSameIsThereAsDataAndAsATable() {
    assertThat(site.get("/timeliness.json?month=2024-01").body())
        .contains("\"inTime\" : 19")
        .contains("\"percent\" : 95.0");
    assertThat(site.get("/timeliness.csv?month=2024-01").body())
        .contains("\"month\",\"2024-01\",\"named-day\",\"19\"");
  }

  @Test
  void howLongAnswersTookIsShownOfTheKindChosen() {
    Document ordinary = site.page("/timeliness?month=2024-01");
    assertThat(ordinary.select("nav[aria-label=Kind of question] a").eachText())
        .containsExactly("Ordinary", "Named day");
    assertThat(ordinary.select("nav [aria-current=true]").text()).contains("Ordinary");
    assertThat(ordinary.select("main").text()).contains("of ordinary questions that were answered");

    Document named = site.page("/timeliness?month=2024-01&kind=named-day");
    assertThat(named.select("nav[aria-label=Kind of question] [aria-current=true]").text())
        .isEqualTo("Named day");
    assertThat(named.select("main").text()).contains("of questions for a named day that were");
    assertThat(named.select("form input[name=kind]").attr("value")).isEqualTo("named-day");
  }

  @Test
  void theKindChosenIsThereAsData() {
    assertThat(site.get("/timeliness.json?month=2024-01").body())
        .contains("\"sittingDaysTakenOf\" : \"ordinary\"")
        .containsPattern("\"4\" : 2");
    assertThat(site.get("/timeliness.json?month=2024-01&kind=named-day").body())
        .contains("\"sittingDaysTakenOf\" : \"named-day\"")
        .doesNotContainPattern("\"4\" : 2");
    assertThat(site.get("/timeliness.json?month=2024-01&kind=lords").body())
        .as("there are none")
        .contains("\"sittingDaysTakenOf\" : \"ordinary\"");
    assertThat(site.get("/timeliness?kind=oral").statusCode()).isEqualTo(400);
    assertThat(site.get("/timeliness?kind=not-reached").statusCode()).isEqualTo(400);
  }

  @Test
  void howLongAnswersTookIsThereAsATable() {
    Document page = site.page("/timeliness?month=2024-01");
    String address = page.select("section[aria-labelledby=days] a[href*=csv]").attr("href");
    assertThat(site.get(address).body())
        .isEqualTo("kind,sitting_days,answers\r\n\"ordinary\",\"4\",\"2\"\r\n");
    assertThat(site.get("/timeliness.csv?month=2024-01&table=days&kind=named-day").body())
        .contains("\"named-day\"")
        .doesNotContain("\"ordinary\"");
    assertThat(site.get("/timeliness.csv?month=2024-01&table=weeks").statusCode()).isEqualTo(400);
  }

  @Test
  void aChoiceThatCannotBeReadIsSaid() {
    assertThat(site.get("/timeliness?rule=soon").statusCode()).isEqualTo(400);
    assertThat(site.get("/timeliness?as-at=yesterday").statusCode()).isEqualTo(400);
    assertThat(site.get("/overdue?page=0").statusCode()).isEqualTo(400);
    assertThat(site.get("/timeliness/no-such-body").statusCode()).isEqualTo(404);
  }

  @Test
  void eachRuleHasAPlaceToLinkTo() {
    Document rules = site.page("/timeliness/rules");
    assertThat(rules.select("h2").eachAttr("id"))
        .contains("named-day", "five-sitting-days", "lords-date", "seven-calendar-days");
  }

  @Test
  void fieldsHaveLabelsAndTablesCaptions() {
    for (String path : List.of("/timeliness?session=2023-24", "/overdue", "/timeliness/rules")) {
      Document page = site.page(path);
      assertThat(
              page.select("select:not([id]), input:not([type=hidden]):not([id]):not([aria-label])"))
          .isEmpty();
      assertThat(page.select("table:not(:has(caption))")).isEmpty();
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void pagesAreThereBeforeAnythingIsReckoned() {
    try (RunningSite empty = RunningSite.over(InventedLives.record(), TestFacts.none())) {
      for (String path : List.of("/timeliness", "/overdue")) {
        assertThat(empty.get(path).statusCode()).isEqualTo(200);
        assertThat(empty.get(path).body()).contains("Nothing is known yet of when questions");
      }
    }
  }
}
