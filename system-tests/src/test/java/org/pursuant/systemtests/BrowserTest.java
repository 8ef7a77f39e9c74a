package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person walks home → search → question → Member → department in a real browser, on the sample
/// and on real records, with a keyboard, on a phone, without JavaScript and with an accessibility
/// check of every page.
class BrowserTest {
  private static Chromium browser;

  @BeforeAll
  static void openBrowser() {
    browser = Chromium.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theWalkOnTheSample(@TempDir Path archive) throws Exception {
    try (Served served = Served.start(archive)) {
      walk(served.address(), "harbour lights");
      suggestionsByKeyboard(served.address());
      draftAndFacets(served.address());
      try (Page page = browser.page(1280)) {
        page.navigate(served.address() + "/");
        assertThat(page.locator("body").innerText()).contains("sample").contains("./pursuant");
      }
      browser.eachPageReadsWell(
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
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theWalkOnRealRecords(@TempDir Path archive) throws Exception {
    Path data = RealData.folder();
    Program.importInto(
        archive,
        data.resolve("questions/history/2024-08.jsonl.gz"),
        data.resolve("questions/full-text/2024-08.jsonl.gz"),
        data.resolve("theyworkforyou/answers2009-10-27c.xml"),
        data.resolve("members"));
    try (Served served = Served.start(archive, "--no-vectors")) {
      walk(served.address(), "asylum accommodation");
      browser.eachPageReadsWell(
          served.address(),
          // The lists of everyone and of all bodies are looked at in the sample: here they take
          // minutes.
          List.of("/", "/search?q=hospital"));
    }
    assertThat(browser.complaints()).isEmpty();
  }

  private void walk(String address, String words) {
    try (Page page = browser.page(1280)) {
      page.navigate(address + "/");
      browser.check(page);
      page.locator("input[name=q]").first().fill(words);
      page.keyboard().press("Enter");
      page.waitForURL("**/search?**");
      browser.check(page);
      page.locator(".results h3 a, .results h2 a").first().click();
      assertThat(page.url()).contains("/questions/");
      browser.check(page);
      String question = page.url();
      page.locator("main a[href^='/members/']").first().click();
      assertThat(page.url()).contains("/members/");
      browser.check(page);
      page.navigate(question);
      page.locator("main a[href^='/bodies/']").first().click();
      assertThat(page.url()).contains("/bodies/");
      browser.check(page);
    }
  }

  /// Arrow keys walk, Escape closes and leaves the words, Enter takes what was walked to, and
  /// without that searches for what was written.
  private void suggestionsByKeyboard(String address) {
    try (Page page = browser.page(1280)) {
      page.navigate(address + "/about");
      Locator box = page.getByRole(AriaRole.COMBOBOX);
      box.focus();
      box.pressSequentially("harb");
      Locator options = page.getByRole(AriaRole.OPTION);
      options.first().waitFor();
      browser.check(page);
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
    try (Page page = browser.page(360)) {
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
}
