package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person walks home → search → question → Member → department in a real browser, on the sample
/// and on real records, with a keyboard, on a phone, without JavaScript and with an accessibility
/// check of every page.
class BrowserTest {
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void openBrowser() {
    Path chromium = chromium();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /// `PURSUANT_CHROMIUM`, or Chromium in its usual places; without one the test is skipped, or
  /// fails if real data are required, as they are where everything must run.
  private static Path chromium() {
    String set = System.getenv("PURSUANT_CHROMIUM");
    return Stream.of(
            set == null ? "" : set,
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(p -> !p.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(BrowserTest::noBrowser);
  }

  private static Path noBrowser() {
    String message = "no Chromium: install it or set PURSUANT_CHROMIUM";
    if ("required".equals(System.getProperty("pursuant.realData"))) {
      fail(message);
    }
    return abort(message);
  }

  @AfterAll
  static void closeBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @Test
  void theWalkOnTheSample(@TempDir Path archive) throws Exception {
    try (Served served = Served.start(archive)) {
      walk(served.address(), "harbour lights");
      suggestionsByKeyboard(served.address());
      draftAndFacets(served.address());
      try (Page page = page(1280)) {
        page.navigate(served.address() + "/");
        assertThat(page.locator("body").innerText()).contains("sample").contains("./pursuant");
      }
      eachPageReadsWell(
          served.address(),
          List.of(
              "/",
              "/about",
              "/members",
              "/bodies",
              "/search?q=harbour",
              "/search?q=%22open",
              "/asked",
              "/asked?q=how+many+harbour+lights+are+out+of+use",
              "/help/search",
              "/questions/commons/2031-05-06/4471",
              "/questions/commons/2031-05-06/4471/revisions",
              "/nowhere"));
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void theWalkOnRealRecords(@TempDir Path archive) throws Exception {
    Path data = RealData.folder();
    Program.Outcome imported =
        Program.run(
            "import",
            "--archive",
            archive.toString(),
            data.resolve("questions/history/2024-08.jsonl.gz").toString(),
            data.resolve("questions/full-text/2024-08.jsonl.gz").toString(),
            data.resolve("theyworkforyou/answers2009-10-27c.xml").toString(),
            data.resolve("members").toString());
    assertThat(imported.exitCode()).as(imported.errors()).isZero();
    try (Served served = Served.start(archive, "--no-vectors")) {
      walk(served.address(), "asylum accommodation");
      eachPageReadsWell(
          served.address(),
          // The lists of everyone and of all bodies are looked at in the sample: here they take
          // minutes.
          List.of("/", "/search?q=hospital"));
    }
    assertThat(complaints).isEmpty();
  }

  private void walk(String address, String words) {
    try (Page page = page(1280)) {
      page.navigate(address + "/");
      check(page);
      page.locator("input[name=q]").first().fill(words);
      page.keyboard().press("Enter");
      page.waitForURL("**/search?**");
      check(page);
      page.locator(".results h3 a, .results h2 a").first().click();
      assertThat(page.url()).contains("/questions/");
      check(page);
      String question = page.url();
      page.locator("main a[href^='/members/']").first().click();
      assertThat(page.url()).contains("/members/");
      check(page);
      page.navigate(question);
      page.locator("main a[href^='/bodies/']").first().click();
      assertThat(page.url()).contains("/bodies/");
      check(page);
    }
  }

  /// Arrow keys walk, Escape closes and leaves the words, Enter takes what was walked to, and
  /// without that searches for what was written.
  private void suggestionsByKeyboard(String address) {
    try (Page page = page(1280)) {
      page.navigate(address + "/about");
      Locator box = page.getByRole(AriaRole.COMBOBOX);
      box.focus();
      box.pressSequentially("harb");
      Locator options = page.getByRole(AriaRole.OPTION);
      options.first().waitFor();
      check(page);
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(page.getByRole(AriaRole.STATUS).first().textContent()).contains("suggestion");
      page.keyboard().press("ArrowDown");
      assertThat(box.getAttribute("aria-activedescendant"))
          .isEqualTo(options.first().getAttribute("id"));
      assertThat(options.first().getAttribute("aria-selected")).isEqualTo("true");
      page.keyboard().press("Escape");
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
      assertThat(box.inputValue()).isEqualTo("harb");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.endsWith("/about"));
      assertThat(page.url()).matches(".*/(?:search\\?q=heading|members/|bodies/).*");
      page.navigate(address + "/about");
      box.pressSequentially("harbour");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=harbour");
    }
  }

  /// A draft is posted and finds what is near; a facet narrows and widens again.
  private void draftAndFacets(String address) {
    try (Page page = page(360)) {
      page.navigate(address + "/asked");
      page.getByLabel("Your draft").fill("How many harbour lights are out of use?");
      page.getByText("Find earlier questions").click();
      page.locator(".results > li").first().waitFor();
      assertThat(page.url()).endsWith("/asked");
      page.navigate(address + "/search?q=harbour");
      String all = page.locator("h1").innerText();
      page.locator(".folded > summary").click();
      page.locator(".facet a").first().click();
      page.locator(".chosen a").first().waitFor();
      assertThat(page.locator("h1").innerText()).isNotEqualTo(all);
      page.locator(".chosen a").first().click();
      page.waitForURL("**/search?q=harbour");
      assertThat(page.locator("h1").innerText()).isEqualTo(all);
    }
  }

  private void eachPageReadsWell(String address, List<String> paths) {
    for (int width : List.of(1280, 360)) {
      try (Page page = page(width)) {
        for (String path : paths) {
          page.navigate(address + path);
          check(page);
        }
        page.navigate(address + "/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        if (!page.url().endsWith("#main")) {
          complaints.add("the first Tab stop does not lead to the content");
        }
      }
    }
  }

  private static Page page(int width) {
    return browser.newPage(
        new Browser.NewPageOptions().setViewportSize(width, 900).setJavaScriptEnabled(true));
  }

  private void check(Page page) {
    String where = page.url() + " at " + page.viewportSize().width + ": ";
    if (page.locator("h1").count() != 1) {
      complaints.add(where + page.locator("h1").count() + " first-level headings");
    }
    if (page.locator("script:not([src^='/static/'])").count() > 0) {
      complaints.add(where + "a script that is no file of the site");
    }
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (((Number) overflow).intValue() > 0) {
      complaints.add(where + "scrolls sideways by " + overflow);
    }
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(v ->
            complaints.add(
                where + v.getId() + ": " + v.getHelp() + " " + v.getNodes().getFirst().getHtml()));
  }
}
