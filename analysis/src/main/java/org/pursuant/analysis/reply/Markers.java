package org.pursuant.analysis.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.reply.FoundMarker;
import org.pursuant.domain.reply.Marker;

/// Finds the markers of an answer: each once, with the first sentence that shows it.
final class Markers {
  private Markers() {}

  static List<FoundMarker> in(List<Sentence> sentences) {
    List<FoundMarker> found = new ArrayList<>();
    for (Map.Entry<Marker, List<Pattern>> e : MarkerPatterns.ALL.entrySet()) {
      first(sentences, e.getKey()).ifPresent(s -> found.add(new FoundMarker(e.getKey(), s.start(), s.end())));
    }
    return found;
  }

  private static Optional<Sentence> first(List<Sentence> sentences, Marker marker) {
    return sentences.stream().filter(s -> shows(s, marker)).findFirst();
  }

  /// Whether a sentence shows a marker.
  static boolean shows(Sentence sentence, Marker marker) {
    return MarkerPatterns.ALL.getOrDefault(marker, List.of()).stream()
        .anyMatch(p -> p.matcher(sentence.text()).find());
  }

  static Optional<Matcher> match(Sentence sentence, Marker marker) {
    return MarkerPatterns.ALL.getOrDefault(marker, List.of()).stream()
        .map(p -> p.matcher(sentence.text()))
        .filter(Matcher::find)
        .findFirst();
  }
}
