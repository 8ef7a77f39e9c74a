package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader looks up what is connected and who is held to account among two months of real records:
/// August 2024 with the full texts of its answers, and September.
class DerivedOnRealRecordsTest {
  private static final String LINE = "yrpv36a9jcx1";
  private static final String THREAD = "commons/2024-09-03/4047";
  private static final String SERIES = "132e5db823293f14";
  private static final String TABLE = "commons/2024-08-30/3171";
  private static final YearMonth AUGUST = YearMonth.of(2024, 8);

  @TempDir private static Path archive;

  @SuppressWarnings("NullAway.Init")
  private static DerivedPages pages;

  @BeforeAll
  static void open() throws Exception {
    Path questions = RealData.folder().resolve("questions");
    Program.importInto(
        archive,
        questions.resolve("history/2024-08.jsonl.gz"),
        questions.resolve("full-text/2024-08.jsonl.gz"),
        questions.resolve("history/2024-09.jsonl.gz"));
    pages = DerivedPages.open(archive);
  }

  @AfterAll
  static void close() {
    if (pages != null) {
      pages.close();
    }
  }

  @Test
  void aLineChangedWithinADay() {
    pages.lineThatChanged("commons/2024-08-30/3649", LINE, 10, 2);
  }

  @Test
  void fiveQuestionsMakeAThread() {
    pages.thread(
        THREAD,
        List.of(
            THREAD,
            "commons/2024-09-11/5273",
            "commons/2024-09-11/5274",
            "commons/2024-09-11/5275",
            "commons/2024-09-11/5276"));
  }

  @Test
  void aProgrammeHasItsTimeline() {
    pages.programme("winter-fuel-payment");
  }

  @Test
  void aFigureIsRepeated() {
    List<String> numbers = pages.series("/figures?order=longest", SERIES);
    assertThat(numbers).hasSize(4);
    assertThat(numbers.stream().distinct()).hasSize(1);
  }

  @Test
  void aTableIsData() {
    List<List<String>> cells = pages.table(TABLE);
    assertThat(cells).hasSize(9).allSatisfy(row -> assertThat(row).hasSize(3));
    assertThat(cells.subList(1, 9))
        .allSatisfy(row -> {
          assertThat(row.getFirst()).matches("20\\d\\d/\\d\\d");
          // One is misprinted in the source, and so kept as it stands: its digits are grouped
          // wrongly.
          assertThat(row.subList(1, 3)).allMatch(cell -> cell.matches("\\d{10,11}|£[\\d,]{13}"));
        });
  }

  @Test
  void aDepartmentsTimingIsCounted() {
    pages.departmentsTiming(
        AUGUST,
        "department-of-health-and-social-care",
        List.of(
            List.of("Ordinary", "64.6%", "55.4 to 72.8", "73 of 113", "40"),
            List.of("Named day", "9.1%", "1.6 to 37.7", "1 of 11", "10")));
  }

  @Test
  void anAnswerLeavesAPartOut() {
    assertThat(pages.unansweredPart("commons/2024-08-30/3390", "part 3")).isNotBlank();
  }

  @Test
  void promisesFellDueInAMonth() {
    assertThat(pages.promisesDue(YearMonth.of(2024, 12))).isGreaterThan(5);
  }

  @Test
  void eachPageReadsWell() {
    pages.readWell(
        "/lines/" + LINE,
        "/differing",
        "/threads/" + THREAD,
        "/names/winter-fuel-payment",
        "/figures/" + SERIES,
        "/tables/" + TABLE + "/1",
        "/promises?show=month&month=2024-12",
        "/timeliness?month=" + AUGUST,
        "/overdue?as-at=2024-09-06",
        "/questions/commons/2024-08-30/3002?show=limb-2");
  }
}
