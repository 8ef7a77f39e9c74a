package org.pursuant.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainPlacesTest {

  @Test
  void everyRunOfWordsStandsWhereItsPlaceSays() {
    RichText text =
        RichText.ofMarkup(
            "<p>One <strong>two</strong><br>three</p><table><tr><th><p> a</p><p>b</p></th><td><p>c <a href=\"https://example.org/\">d</a></p></td></tr></table><ul><li><p>four</p></li></ul>");

    PlainPlaces places = text.places();

    List<String> runs = new ArrayList<>();
    collect(text.blocks(), runs);
    assertThat(places.plain()).isEqualTo(text.plain());
    assertThat(places.starts()).hasSameSizeAs(runs);
    for (int i = 0; i < runs.size(); i++) {
      String run = runs.get(i);
      int blanks = run.length() - run.stripLeading().length();
      assertThat(places.plain().substring(places.starts().get(i) + blanks)).startsWith(run.strip());
    }
  }

  private static void collect(List<Block> blocks, List<String> runs) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> words(p.content(), runs);
        case Block.Heading h -> words(h.content(), runs);
        case Block.Quote q -> collect(q.content(), runs);
        case Block.ItemList l -> l.items().forEach(i -> collect(i.content(), runs));
        case Block.Table t ->
            t.rows().forEach(r -> r.cells().forEach(c -> collect(c.content(), runs)));
      }
    }
  }

  private static void words(List<Inline> inlines, List<String> runs) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words w -> runs.add(w.text());
        case Inline.Break _ -> {}
        case Inline.Styled s -> words(s.content(), runs);
        case Inline.Link l -> words(l.content(), runs);
      }
    }
  }
}
