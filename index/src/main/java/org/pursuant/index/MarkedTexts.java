package org.pursuant.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pursuant.domain.search.SearchOutcome.Matched;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.search.SearchOutcome.Place;
import org.pursuant.domain.text.Words;
import org.pursuant.index.Fields.Text;

/// The texts of a hit with what matches in them.
///
/// @param spans by text; texts without matches need not be there
record MarkedTexts(
    String headingText, String question, String answer, Map<Text, List<Span>> spans) {
  private static final int MOST_NAMED = 5;

  List<Piece> heading() {
    return Passage.whole(headingText, of(Text.HEADING));
  }

  List<Piece> best(Text text) {
    return Passage.best(textOf(text), of(text));
  }

  /// The matching words, each once, where it stands first: those that stand side by side together.
  List<Matched> matched() {
    Map<String, Matched> matched = new LinkedHashMap<>();
    for (Text text : Text.values()) {
      int named = 0;
      for (Span span : sideBySide(textOf(text), Span.merged(of(text)))) {
        String words = Words.folded(textOf(text).substring(span.start(), span.end()));
        Matched found = new Matched(words, placeOf(text));
        if (named < MOST_NAMED
            && matched.putIfAbsent(words.toLowerCase(Locale.ROOT), found) == null) {
          named++;
        }
      }
    }
    return List.copyOf(matched.values());
  }

  private static List<Span> sideBySide(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.end() <= span.start()
          && text.substring(last.end(), span.start()).isBlank()) {
        joined.set(joined.size() - 1, new Span(last.start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private List<Span> of(Text text) {
    return spans.getOrDefault(text, List.of());
  }

  private String textOf(Text text) {
    return switch (text) {
      case HEADING -> headingText;
      case QUESTION -> question;
      case ANSWER -> answer;
    };
  }

  private static Place placeOf(Text text) {
    return switch (text) {
      case HEADING -> Place.HEADING;
      case QUESTION -> Place.QUESTION;
      case ANSWER -> Place.ANSWER;
    };
  }
}
