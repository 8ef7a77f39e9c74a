package org.pursuant.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.text.RichText;

class AnnotationTest {
  private static final RichText TEXT =
      RichText.ofMarkup(
          "<p>The <strong>otter</strong> count is <a href=\"https://example.org/\">due</a> in May.</p>");

  private static String html(Annotation... annotations) {
    return RichTextHtml.of(TEXT, "the answer", List.of(annotations)).toString();
  }

  private static int at(String words) {
    return TEXT.plain().indexOf(words);
  }

  @Test
  void wordsAreSetOffAcrossWhatTheTextSetsOffItself() {
    assertThat(html(Annotation.mark(at("The"), at(" is"), "line", "said before")))
        .startsWith(
            "<p><span class=\"line\" title=\"said before\">The </span><strong><span class=\"line\" title=\"said before\">otter</span></strong>");
  }

  @Test
  void aLinkOfTheTextStaysTheOnlyOneOfItsWords() {
    String html = html(Annotation.link(at("count"), at(" in"), "name", "/names/count", ""));

    assertThat(html).contains("<a class=\"name\" href=\"/names/count\">count is </a>");
    assertThat(html).contains("href=\"https://example.org/\"><span class=\"name\">due</span></a>");
  }

  @Test
  void overlappingAnnotationsBothStand() {
    assertThat(
            html(
                Annotation.mark(at("in"), at("."), "a", ""),
                Annotation.mark(at("May"), at("."), "b", "")))
        .contains(
            "<span class=\"a\">in </span><span class=\"a\"><span class=\"b\">May</span></span>.");
  }

  @Test
  void whatFollowsStandsBehindTheWordsAndNeverWithinALink() {
    Markup note = new HtmlBuilder().raw("<em>note</em>").build();

    assertThat(html(new Annotation(at("is"), at(" in"), "a", null, "", note)))
        .contains("</span></a><em>note</em> in May.");
  }
}
