package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/// What a reader does on the pages of derived facts, in a browser and by links alone. Each step is
/// told what must be there: counts, addresses, days.
final class DerivedPages implements AutoCloseable {
  private final Chromium browser;
  private final Served served;
  private final String address;

  private DerivedPages(Chromium browser, Served served) {
    this.browser = browser;
    this.served = served;
    this.address = served.address();
  }

  /// Serves an archive and opens a browser; an archive with nothing in it shows the sample.
  static DerivedPages open(Path archive) throws IOException, InterruptedException {
    Chromium browser = Chromium.open();
    try {
      return new DerivedPages(browser, Served.start(archive, "--no-vectors"));
    } catch (IOException | InterruptedException e) {
      browser.close();
      throw e;
    }
  }

  @Override
  public void close() {
    served.close();
    browser.close();
  }

  /// Each of some pages reads well on a wide screen and on a phone.
  void readWell(String... paths) {
    browser.eachPageReadsWell(address, List.of(paths));
    assertThat(browser.complaints()).isEmpty();
  }

  /// From an answer through its margin note to the line it repeats, whose wordings differ by words.
  void lineThatChanged(String question, String line, int answers, int wordings) {
    try (Page page = at("/questions/" + question)) {
      page.locator(".line-note a[href='/lines/" + line + "']").first().click();
      assertThat(page.url()).endsWith("/lines/" + line);
      assertThat(page.locator(".wording").count()).isEqualTo(wordings);
      assertThat(page.locator(".difference").count()).isEqualTo(wordings - 1);
      assertThat(page.locator(".difference ins, .difference del").count()).isPositive();
      assertThat(page.locator("main > .scroll tbody tr").count()).isEqualTo(answers);
    }
  }

  /// From a question to the thread that it is in.
  ///
  /// @param questions of the whole thread, in order of time
  void thread(String question, List<String> questions) {
    try (Page page = at("/questions/" + question)) {
      page.locator("a[href='/threads/" + question + "']").click();
      assertThat(hrefs(page.locator(".thread h2 a")))
          .containsExactlyElementsOf(questions.stream().map(q -> "/questions/" + q).toList());
      assertThat(hrefs(page.locator(".thread .here h2 a")))
          .containsExactly("/questions/" + question);
    }
  }

  /// From the list of programmes to one of them: every entry shows the words that it rests on.
  void programme(String slug) {
    try (Page page = at("/names?kind=programme")) {
      page.locator("main a[href='/names/" + slug + "']").click();
      assertThat(page.locator("main .kicker").innerText()).contains("Programmes");
      assertThat(page.locator(".chart svg").first().isVisible()).isTrue();
      int entries = page.locator("#timeline + .results > li").count();
      assertThat(entries).isGreaterThan(3);
      assertThat(page.locator("#timeline + .results > li mark").count()).isEqualTo(entries);
      assertThat(days(page.locator("#timeline + .results time")))
          .isSortedAccordingTo(latestFirst());
    }
  }

  /// From a list of series to one of them; a chart has a bar for each day on which it was stated.
  ///
  /// @return the numbers of its table, the earliest first
  List<String> series(String list, String key) {
    try (Page page = at(list)) {
      page.locator("main a[href='/figures/" + key + "']").click();
      Locator rows = page.locator("#statements ~ .scroll tbody tr");
      long days = rows.locator("th").allInnerTexts().stream().distinct().count();
      assertThat(page.locator(".chart rect").count()).isEqualTo(days == 1 ? 0 : (int) days);
      return page.locator("#statements ~ .scroll tbody td.n").allInnerTexts();
    }
  }

  /// From an answer to its table as data and to the file of it: the cells of both are the same.
  List<List<String>> table(String question) {
    try (Page page = at("/questions/" + question)) {
      page.locator(".as-data a[href='/tables/" + question + "/1']").click();
      Locator link = page.getByRole(AriaRole.LINK, exactly("CSV"));
      List<List<String>> cells = Downloads.cells(Downloads.text(page, link));
      List<String> shown = page.locator("table.typed th, table.typed td").allInnerTexts();
      assertThat(cells.stream().flatMap(List::stream).map(DerivedPages::bare))
          .containsExactlyElementsOf(shown.stream().map(DerivedPages::bare).toList());
      return cells;
    }
  }

  /// An answer that leaves a part out: the strip says so, the list of parts names it, and a link
  /// shows the sentence in the answer.
  ///
  /// @return the sentence
  String unansweredPart(String question, String part) {
    try (Page page = at("/questions/" + question)) {
      Locator strip = page.locator(".reply");
      assertThat(strip.locator("strong").first().innerText()).contains("answer");
      strip.locator("summary").click();
      Locator line =
          strip.locator(
              ".limbs li", new Locator.LocatorOptions().setHas(page.getByText(part, whole())));
      assertThat(line.innerText()).contains("not ");
      line.getByRole(AriaRole.LINK).click();
      assertThat(page.url()).contains("?show=limb-").endsWith("#answer");
      assertThat(page.locator("#answer ~ .record .shown").first().isVisible()).isTrue();
      return String.join("", page.locator("#answer ~ .record .shown").allInnerTexts());
    }
  }

  /// The promises due in a month, and the calendar of them, which holds the same.
  ///
  /// @return how many
  int promisesDue(YearMonth month) {
    try (Page page = at("/promises?show=month&month=" + month)) {
      List<String> promises = hrefs(page.locator(".promise-row > p:first-child a"));
      Locator link = page.getByRole(AriaRole.LINK, exactly("Calendar (.ics)"));
      List<VEvent> events = Downloads.calendar(Downloads.text(page, link)).getEvents();
      assertThat(events)
          .extracting(e -> e.getUrl().getValue().replace(address, ""))
          .containsExactlyElementsOf(promises);
      assertThat(events).extracting(e -> e.getUid().getValue()).doesNotHaveDuplicates();
      SoftAssertions.assertSoftly(soft -> events.forEach(e -> inMonth(soft, e, month)));
      page.locator(".promise-row a").first().click();
      assertThat(page.locator("#said").isVisible()).isTrue();
      return promises.size();
    }
  }

  private static void inMonth(SoftAssertions soft, VEvent event, YearMonth month) {
    var start = event.getDateStart().getValue();
    soft.assertThat(start.hasTime()).isFalse();
    var parts = start.getRawComponents();
    LocalDate day = LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    soft.assertThat(YearMonth.from(day)).isEqualTo(month);
  }

  /// From all departments in a month to one of them.
  ///
  /// @param counts what its table says of each kind: its name, the share in time and its interval,
  ///   out of how many, how many late
  void departmentsTiming(YearMonth month, String slug, List<List<String>> counts) {
    try (Page page = at("/timeliness?month=" + month)) {
      page.locator("main a[href^='/timeliness/" + slug + "?']").click();
      assertThat(page.url()).contains("/timeliness/" + slug);
      Locator rows = page.locator("main > .scroll").first().locator("tbody tr");
      List<List<String>> shown =
          rows.all().stream().map(r -> r.locator("th, td").allInnerTexts()).toList();
      assertThat(shown.stream().map(DerivedPages::withoutHolding))
          .containsExactlyElementsOf(counts);
    }
  }

  /// The cells up to the number counted, and how many were late.
  private static List<String> withoutHolding(List<String> cells) {
    return List.of(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(6));
  }

  Page at(String path) {
    Page page = browser.page(1280);
    page.navigate(address + path);
    return page;
  }

  private static List<String> hrefs(Locator links) {
    return links.all().stream().map(a -> a.getAttribute("href")).toList();
  }

  private static List<LocalDate> days(Locator times) {
    return times.all().stream().map(t -> LocalDate.parse(t.getAttribute("datetime"))).toList();
  }

  private static Comparator<LocalDate> latestFirst() {
    return Comparator.reverseOrder();
  }

  /// A cell without what a page adds for the eye.
  private static String bare(String cell) {
    return cell.replaceAll("[\\s,£%]", "");
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByTextOptions whole() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
