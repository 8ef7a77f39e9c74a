package org.pursuant.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.domain.text.RichText;

class HtmlReaderTest {
  private static String markup(String html) {
    return HtmlReader.read(html).markup();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "<p>One</p><p>Two</p> ~ <p>One</p><p>Two</p>",
        "One<p>Two</p>Three ~ <p>One</p><p>Two</p><p>Three</p>",
        "<div>One<div>Two</div></div> ~ <p>One</p><p>Two</p>",
        "a <b> bold </b> word ~ <p>a <strong>bold</strong> word</p>",
        "<b>a</b><strong>b</strong> ~ <p><strong>ab</strong></p>",
        "<b>a <i>b</i></b> ~ <p><strong>a <em>b</em></strong></p>",
        "<b><p>One</p><p>Two</p></b> ~ <p><strong>One</strong></p><p><strong>Two</strong></p>",
        "CO<sub>2</sub> 4<sup>th</sup> ~ <p>CO<sub>2</sub> 4<sup>th</sup></p>",
        "one<br>two<br/>three ~ <p>one<br>two<br>three</p>",
        "one<br><br>two<br> <br>three ~ <p>one</p><p>two</p><p>three</p>",
        "<br>one<br> ~ <p>one</p>",
        "<h2>Title</h2>text ~ <h3>Title</h3><p>text</p>",
        "<blockquote>said<p>so</p></blockquote> ~ <blockquote><p>said</p><p>so</p></blockquote>",
        "<ul><li>a</li><li>b</li></ul> ~ <ul><li><p>a</p></li><li><p>b</p></li></ul>",
        "<ol>x<li>a<ul><li>b</ul></ol> ~ <ol><li><p>x</p></li><li><p>a</p><ul><li><p>b</p></li></ul></li></ol>",
        "<li>loose</li> ~ <p>loose</p>",
        "<p>a</p><p>&nbsp;</p><p> </p><p><b> </b></p> ~ <p>a</p>",
        "<p>a&nbsp;</p> ~ <p>a</p>",
        "5&amp;6 &lt;script&gt; &S; ~ <p>5&amp;6 &lt;script&gt; &amp;S;</p>",
        "<widget>kept</widget> <svg><text>drawn</text></svg> ~ <p>kept</p><p>drawn</p>",
      })
  void keepsBlocksAndInlinesThatCarryMeaning(String html, String expected) {
    assertThat(markup(html)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "<a href='https://example.org/?a=1&b=2'>x</a> ~ <p><a href=\"https://example.org/?a=1&amp;b=2\">x</a></p>",
        "<a href=' HTTP://example.org '>x</a> ~ <p><a href=\"HTTP://example.org\">x</a></p>",
        "<a href='mailto:a@example.org'>x</a> ~ <p><a href=\"mailto:a@example.org\">x</a></p>",
        "<a href='javascript:alert(1)'>x</a> ~ <p>x</p>",
        "<a href='java&#10;script:alert(1)'>x</a> ~ <p>x</p>",
        "<a href='&#1;javascript:alert(1)'>x</a> ~ <p>x</p>",
        "<a href='data:text/html,<script>'>x</a> ~ <p>x</p>",
        "<a href='//example.org'>x</a> ~ <p>x</p>",
        "<a href='https://example.org'> </a>y ~ <p>y</p>",
      })
  void keepsOnlyLinksThatAreHarmless(String html, String expected) {
    assertThat(markup(html)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>text",
        "<style>p{}</style>text",
        "<!-- words -->text",
        "<img src=x onerror=alert(1)>text",
        "<svg onload=alert(1)><script>alert(1)</script></svg>text",
        "<iframe src=x>alert</iframe>text",
        "<p onclick='alert(1)' style='position:fixed'>text",
        "<template><p>not shown</p></template>text",
        "te\u0000x\u0007t",
        "</p></div></table>text<",
      })
  void dropsWhatNoReaderSees(String html) {
    assertThat(markup(html).replace("&lt;", "")).isEqualTo("<p>text</p>");
  }

  @Test
  void keepsTablesWithTheirSpansAndCaption() {
    assertThat(
            markup(
                "<table><caption> Ships <b>at sea</b></caption><thead><tr><th colspan=2>Year</thead>"
                    + "<tbody><tr><td rowspan='3'>1<td>2</table>"))
        .isEqualTo(
            "<table><caption>Ships at sea</caption><tr><th colspan=\"2\"><p>Year</p></th></tr>"
                + "<tr><td rowspan=\"3\"><p>1</p></td><td><p>2</p></td></tr></table>");
  }

  @Test
  void takesBoldRowsAtTheTopOfATableForItsHeaders() {
    String header = "<tr><td><p><strong>Year</strong></p></td><td></td></tr>";
    String row = "<tr><td><p>2031</p></td><td><p><strong>7</strong></p></td></tr>";
    assertThat(markup("<table>" + header + row + "</table>"))
        .isEqualTo(
            "<table><tr><th><p><strong>Year</strong></p></th><th></th></tr>" + row + "</table>");
  }

  @Test
  void takesOnlyTheFirstRowForTheHeaderWhereAllAreBold() {
    String row = "<tr><td><p><strong>x</strong></p></td></tr>";
    assertThat(markup("<table>" + row + row + "</table>"))
        .isEqualTo("<table>" + row.replace("td>", "th>") + row + "</table>");
  }

  @Test
  void keepsATableInAParagraphAndATableInACell() {
    assertThat(markup("<p>a<table><tr><td>b<table><tr><td>c</table></table>d</p>"))
        .isEqualTo(
            "<p>a</p><table><tr><td><p>b</p><table><tr><td><p>c</p></td></tr></table></td></tr>"
                + "</table><p>d</p>");
  }

  @Test
  void dropsTablesListsAndQuotesWithoutWords() {
    assertThat(HtmlReader.read("<table><tr><td>&nbsp;</td></tr></table><ul><li></ul><blockquote>"))
        .isEqualTo(RichText.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"div", "b", "ul><li", "table><tr><td", "blockquote", "x-y", "font", "svg"})
  void keepsTheWordsOfElementsNestedTenThousandDeep(String element) {
    String html = ("<" + element + ">").repeat(10_000) + "deep words";
    RichText text = HtmlReader.read(html);
    assertThat(text.plain()).contains("deep words");
    assertThat(RichText.ofMarkup(text.markup())).isEqualTo(text);
  }

  @Test
  void keepsAnInputTooLongToParseAsItStands() {
    String html = "<p>" + "a".repeat(HtmlReader.LONGEST);
    assertThat(HtmlReader.read(html).plain()).isEqualTo(html);
  }

  @Test
  void clampsAbsurdSpans() {
    assertThat(markup("<table><tr><td colspan=99999999999 rowspan=-3>a</table>"))
        .isEqualTo("<table><tr><td colspan=\"1000\"><p>a</p></td></tr></table>");
  }
}
