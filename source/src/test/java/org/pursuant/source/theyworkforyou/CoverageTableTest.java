package org.pursuant.source.theyworkforyou;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pursuant.source.Parsing;

class CoverageTableTest {
  private final Map<String, String> table = Parsing.table("theyworkforyou.md");

  @Test
  void theElementsNamedAsUsedAreThoseThatTheParserKnows() {
    Set<String> known = new TreeSet<>(TheyWorkForYouParser.ITEMS);
    known.addAll(ContentHtml.KEPT);
    known.add("phrase");
    assertThat(used(false)).isEqualTo(known);
  }

  @Test
  void theAttributesNamedAsUsedAreThoseThatTheParserKnows() {
    assertThat(used(true)).isEqualTo(new TreeSet<>(TheyWorkForYouParser.ATTRIBUTES));
  }

  private Set<String> used(boolean attributes) {
    Set<String> names = new TreeSet<>();
    table.forEach((name, use) -> {
      if (use.equals("used") && name.startsWith("@") == attributes) {
        names.add(name.replace("@", ""));
      }
    });
    return names;
  }
}
