package org.pursuant.analysis.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pursuant.domain.reply.Marker;

/// An answer, sentence by sentence, with what each does.
///
/// @param lines those that hold words, in order
record ReadAnswer(List<Line> lines) {
  private static final Pattern PLEASANTRY =
      Pattern.compile(
          "^(?:i |we )?(?:thank|am grateful|apologise)\\b|^(?:your|this|the) question .{0,60}(?:passed|transferred)\\b|^dear\\b|^yours\\b|^a response to the hon");

  private static final Pattern FIGURE =
      Pattern.compile(
          "£ ?\\d|\\b\\d[\\d,.]*(?: ?%| per cent| million| billion| people| staff)|\\b\\d{1,3}(?:,\\d{3})+\\b");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:\\d[\\d,.]*|zero|one|two|three|four|five|six|seven|eight|nine|ten|none)\\b");

  private static final Pattern WHEN =
      Pattern.compile(
          "\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|later this year|next year|early|end of|shortly)\\b|\\b20[2-4]\\d\\b");

  /// A sentence with what was seen in it.
  record Line(
      Sentence sentence,
      List<Marker> markers,
      Act act,
      Set<String> stems,
      boolean figure,
      boolean number,
      boolean time) {}

  /// A row of a table says nothing in sentences.
  private static List<Marker> markers(Sentence sentence) {
    List<Marker> markers = new ArrayList<>();
    for (Marker m : Marker.values()) {
      if (!sentence.row() && MarkerPatterns.shows(m, sentence.text())) {
        markers.add(m);
      }
    }
    return List.copyOf(markers);
  }

  static ReadAnswer of(String answer) {
    List<Line> lines = new ArrayList<>();
    for (Sentence s : Sentence.of(answer)) {
      List<Marker> markers = markers(s);
      if (markers.isEmpty() && PLEASANTRY.matcher(s.text()).find()) {
        continue;
      }
      lines.add(
          new Line(
              s,
              markers,
              Act.of(s, markers),
              Stems.of(s.text()),
              FIGURE.matcher(s.text()).find() || s.row(),
              NUMBER.matcher(s.text()).find(),
              WHEN.matcher(s.text()).find()));
    }
    return new ReadAnswer(List.copyOf(lines));
  }

  long count(Act act) {
    return lines.stream().filter(l -> l.act() == act).count();
  }

  boolean shows(Marker marker) {
    return lines.stream().anyMatch(l -> l.markers().contains(marker));
  }

  boolean table() {
    return lines.stream().anyMatch(l -> l.sentence().row());
  }
}
