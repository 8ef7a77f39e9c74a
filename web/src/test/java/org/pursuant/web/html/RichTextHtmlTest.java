package org.pursuant.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.Inline;
import org.pursuant.domain.text.RichText;

/// Texts of the record as HTML: nothing but words and structure, and tables that all can read.
class RichTextHtmlTest {

  @Test
  void writesWordsAsWords() {
    assertThat(html(RichText.ofPlain("<b onclick='x'>1 & 2</b>")))
        .isEqualTo("<p>&lt;b onclick=&#39;x&#39;&gt;1 &amp; 2&lt;/b&gt;</p>");
  }

  @Test
  void linksOnlyToTheWeb() {
    assertThat(html(link("https://example.org/?a=1&b=\"2")))
        .isEqualTo(
            "<p><a rel=\"nofollow noopener\" href=\"https://example.org/?a=1&amp;b=&quot;2\">here</a></p>");
    assertThat(html(link("javascript:alert(1)"))).isEqualTo("<p>here</p>");
    assertThat(html(link("data:text/html,x"))).isEqualTo("<p>here</p>");
  }

  @Test
  void givesATableANameAScrollRegionAndScopes() {
    Block.Table table =
        new Block.Table(
            "",
            List.of(
                row(cell(true, "Year"), cell(true, "Lights")),
                row(cell(true, "2030"), cell(false, "1,204"))));

    Document page = Jsoup.parse(html(new RichText(List.of(table))));

    assertThat(page.select("div[role=region][tabindex=0]").attr("aria-label"))
        .isEqualTo("Table 1 in the answer");
    assertThat(page.select("caption.unseen").text()).isEqualTo("Table 1 in the answer");
    assertThat(page.select("th[scope=col]").eachText()).containsExactly("Year", "Lights");
    assertThat(page.select("th[scope=row]").text()).isEqualTo("2030");
    assertThat(page.select("td.n").text()).isEqualTo("1,204");
  }

  @Test
  void keepsTheCaptionThatTheSourceGave() {
    Block.Table table = new Block.Table("Lights <by> year", List.of(row(cell(false, "1"))));

    Document page = Jsoup.parse(html(new RichText(List.of(table))));

    assertThat(page.select("caption").text()).isEqualTo("Lights <by> year");
    assertThat(page.select("caption").hasClass("unseen")).isFalse();
  }

  private static RichText link(String href) {
    return new RichText(
        List.of(
            new Block.Paragraph(
                List.of(new Inline.Link(href, List.of(new Inline.Words("here")))))));
  }

  private static Block.Row row(Block.Cell... cells) {
    return new Block.Row(List.of(cells));
  }

  private static Block.Cell cell(boolean header, String words) {
    return new Block.Cell(header, 1, 1, RichText.ofPlain(words).blocks());
  }

  private static String html(RichText text) {
    return RichTextHtml.of(text, "the answer").toString();
  }
}
