package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The browser that the tests drive, and what every page must keep to in it: one first-level
/// heading, no script of its own, no scrolling sideways, nothing that an accessibility check finds.
final class Chromium implements AutoCloseable {
  private static final List<Integer> WIDTHS = List.of(1280, 360);

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// Opens it. Without one the test is skipped, or fails if real data are required, as they are
  /// where everything must run.
  static Chromium open() {
    Path chromium = program();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    List<String> arguments =
        List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(arguments)));
  }

  /// `PURSUANT_CHROMIUM`, or Chromium in its usual places.
  private static Path program() {
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
        .orElseGet(Chromium::none);
  }

  private static Path none() {
    String message = "no Chromium: install it or set PURSUANT_CHROMIUM";
    if ("required".equals(System.getProperty("pursuant.realData"))) {
      fail(message);
    }
    return abort(message);
  }

  /// A new page so many pixels wide.
  Page page(int width) {
    return browser.newPage(
        new Browser.NewPageOptions().setViewportSize(width, 900).setJavaScriptEnabled(true));
  }

  /// Opens each path on a wide screen and on a phone and checks it there.
  void eachPageReadsWell(String address, List<String> paths) {
    for (int width : WIDTHS) {
      try (Page page = page(width)) {
        for (String path : paths) {
          page.navigate(address + path);
          check(page);
        }
        firstTabStop(address, page);
      }
    }
  }

  /// The browser goes to the content some time after the key is pressed, so it is waited for.
  private void firstTabStop(String address, Page page) {
    page.navigate(address + "/");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    try {
      page.waitForCondition(() -> page.url().endsWith("#main"));
    } catch (TimeoutError e) {
      complaints.add("the first Tab stop does not lead to the content");
    }
  }

  /// Keeps what is wrong with a page among the complaints.
  void check(Page page) {
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

  /// What was found wrong since this was last asked.
  List<String> complaints() {
    List<String> found = List.copyOf(complaints);
    complaints.clear();
    return found;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
