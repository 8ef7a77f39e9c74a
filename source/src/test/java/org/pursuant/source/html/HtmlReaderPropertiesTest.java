package org.pursuant.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Words;
import org.pursuant.source.RealData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for any HTML: every visible word is kept in order, and the result is normal.
class HtmlReaderPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<b>",
          "</b>",
          "<em>",
          "</em>",
          "<a href='http://x'>",
          "</a>",
          "<ul>",
          "</ul>",
          "<ol>",
          "<li>",
          "</li>",
          "<table>",
          "</table>",
          "<tr>",
          "</tr>",
          "<td colspan=2>",
          "</td>",
          "<th>",
          "<caption>",
          "</caption>",
          "<br>",
          "<h2>",
          "</h2>",
          "<blockquote>",
          "</blockquote>",
          "&nbsp;",
          "&amp;",
          "&lt;p&gt;",
          " ",
          "\n",
          "word",
          "7",
          "é",
          "<",
          ">",
          "\"",
          "<x>",
          "</x>",
          "<sup>",
          "</sup>",
          "<pre>",
          "</pre>",
          "<p",
          "<!--c-->",
          "&#0;",
          "\uD800",
          "<svg>",
          "</svg>",
          "<select>",
          "<option>",
          "<tbody>",
          "</html>");

  private static String random(Random dice) {
    StringBuilder html = new StringBuilder();
    for (int n = dice.nextInt(60); n > 0; n--) {
      html.append(PIECES.get(dice.nextInt(PIECES.size())));
    }
    return html.toString();
  }

  private static void check(String html, UnaryOperator<String> order) {
    RichText text = HtmlReader.read(html);
    assertThat(RichText.ofMarkup(text.markup())).isEqualTo(text);
    assertThat(HtmlReader.read(text.markup())).as("read again: %s", html).isEqualTo(text);
    assertThat(order.apply(Words.key(text.plain())))
        .as("words of %s", html)
        .isEqualTo(order.apply(Words.key(HtmlReader.parse(html).wholeText())));
  }

  /// A caption may stand after the rows it is shown above.
  private static String sorted(String words) {
    return words.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void holdsForRandomHtml(long seed) {
    Random dice = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      check(random(dice), HtmlReaderPropertiesTest::sorted);
    }
  }

  @Test
  void holdsForEveryRealAnswer() throws IOException {
    AtomicInteger answers = new AtomicInteger();
    AtomicInteger tables = new AtomicInteger();
    for (Path file : RealData.files("questions/full-text")) {
      RealData.lines(
          file,
          line -> {
            JsonNode answer = JsonMapper.shared().readTree(line).path("answerText");
            if (answer.isString()) {
              check(answer.stringValue(), UnaryOperator.identity());
              answers.incrementAndGet();
              tables.addAndGet(HtmlReader.read(answer.stringValue()).tables());
            }
          });
    }
    assertThat(answers).hasValue(27_897);
    assertThat(tables.get()).isBetween(1_000, 1_006);
  }
}
