package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The invented sample, which a new reader sees first, shows each kind of derived fact, and each
/// page of them reads well on a wide screen and on a phone.
class DerivedOnSampleTest {
  private static final String LAMPS = "fygxyp5ta1m4";
  private static final String REPAIRS = "commons/2031-05-06/4471";
  private static final String FERRIES = "830e292a3d32c76b";
  private static final YearMonth AUGUST = YearMonth.of(2031, 8);

  @TempDir private static Path archive;

  @SuppressWarnings("NullAway.Init")
  private static DerivedPages pages;

  @BeforeAll
  static void open() throws Exception {
    pages = DerivedPages.open(archive);
  }

  @AfterAll
  static void close() {
    if (pages != null) {
      pages.close();
    }
  }

  @Test
  void aSumInALineChanged() {
    pages.lineThatChanged("commons/2031-01-08/14", LAMPS, 11, 2);
    try (Page page = pages.at("/lines/" + LAMPS)) {
      assertThat(page.locator(".difference del").innerText()).contains("£4");
      assertThat(page.locator(".difference ins").innerText()).contains("£3");
    }
  }

  @Test
  void fourQuestionsMakeAThread() {
    pages.thread(
        REPAIRS,
        List.of(
            "commons/2031-03-28/3902",
            REPAIRS,
            "commons/2031-05-28/4866",
            "commons/2031-06-25/31"));
  }

  @Test
  void aProgrammeHasItsTimeline() {
    pages.programme("lamp-renewal-programme");
  }

  @Test
  void aFigureFalls() {
    assertThat(pages.series("/figures", FERRIES))
        .containsExactly("14", "13", "13", "13", "12", "12");
  }

  @Test
  void aTableIsData() {
    List<List<String>> cells = pages.table("commons/2031-01-08/14");
    assertThat(cells).hasSize(6).allSatisfy(row -> assertThat(row).hasSize(3));
    assertThat(cells).element(2).isEqualTo(List.of("North Sound", "203", "118"));
    int[] sums =
        IntStream.of(1, 2)
            .map(x ->
                cells.subList(1, 5).stream().mapToInt(row -> Integer.parseInt(row.get(x))).sum())
            .toArray();
    assertThat(cells.getLast()).containsExactly("Total", "" + sums[0], "" + sums[1]);
  }

  @Test
  void anAnswerLeavesAPartOut() {
    assertThat(pages.unansweredPart("commons/2031-05-06/4471", "(b)"))
        .isEqualTo("We will publish the inspection reports in the summer.");
  }

  @Test
  void promisesFallDueInAMonth() {
    assertThat(pages.promisesDue(AUGUST)).isPositive();
  }

  @Test
  void eachPageOfWhatConnectsReadsWell() {
    pages.readWell(
        "/lines",
        "/lines?order=most",
        "/lines/" + LAMPS,
        "/differing",
        "/threads/" + REPAIRS,
        "/names",
        "/names?kind=programme",
        "/names/lamp-renewal-programme",
        "/figures",
        "/figures/" + FERRIES,
        "/tables",
        "/tables/commons/2031-01-08/14/1",
        "/tables/commons/2031-01-22/388/1",
        "/questions/commons/2031-05-28/4866");
  }

  @Test
  void eachPageOfWhatIsHeldToAccountReadsWell() {
    pages.readWell(
        "/replies",
        "/replies?body=department-for-the-sea",
        "/not-held",
        "/promises?show=month&month=" + AUGUST,
        "/promises?show=soon",
        "/promises?show=past",
        "/promises?show=dated",
        "/promises?show=open",
        "/promises?show=evidence",
        "/promises?show=judged",
        "/promises?show=all",
        firstPromise(),
        "/timeliness",
        "/timeliness/department-for-the-sea",
        "/timeliness/rules",
        "/overdue",
        "/questions/commons/2031-02-04/1015?show=limb-1");
  }

  private static String firstPromise() {
    try (Page page = pages.at("/promises?show=all")) {
      return page.locator(".promise-row a").first().getAttribute("href");
    }
  }
}
