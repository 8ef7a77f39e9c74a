package org.pursuant.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchOutcome.Matched;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.search.SearchOutcome.Place;
import org.pursuant.domain.search.SearchOutcome.Why;

/// Why a question was found, in one line. What is only near says so before all else.
///
/// @param asWritten whether it matches the query as it is written
/// @param pieces the line; words of the record or of the query are marked
public record Reason(boolean asWritten, List<Piece> pieces) {
  private static final int SHOWN = 4;

  public Reason {
    pieces = List.copyOf(pieces);
  }

  /// The reason of a hit. It has no pieces where nothing is to be told, as of a question that was
  /// asked for by filters alone.
  public static Reason of(Why why) {
    Line line = new Line();
    if (why.asWritten()) {
      asWritten(line, why);
    } else {
      near(line, why);
    }
    return new Reason(why.asWritten(), line.pieces);
  }

  /// The line without marks.
  public String words() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static void asWritten(Line line, Why why) {
    if (!why.matched().isEmpty()) {
      line.plain("Matched ");
      places(line, why.matched());
    }
    if (why.closeness() != null) {
      line.plain(line.pieces.isEmpty() ? "Close in meaning" : " · close in meaning");
    }
  }

  private static void near(Line line, Why why) {
    List<String> has = distinct(why.matched().stream().map(Matched::words).toList());
    if (has.isEmpty() && why.missing().isEmpty()) {
      line.plain("In the names of who asks or is asked");
      return;
    }
    if (has.isEmpty()) {
      line.plain(
          why.closeness() == null ? "Not a word match" : "Close in meaning, not a word match");
      return;
    }
    line.plain("Has ");
    list(line, has);
    if (why.missing().isEmpty()) {
      line.plain("; the rest not as written, or in the names of who asks or is asked");
    } else {
      line.plain("; not ");
      list(line, distinct(why.missing()));
    }
    if (why.closeness() != null) {
      line.plain(" · close in meaning");
    }
  }

  private static void places(Line line, List<Matched> matched) {
    Map<Place, List<String>> byPlace = new EnumMap<>(Place.class);
    matched.forEach(m -> byPlace.computeIfAbsent(m.place(), _ -> new ArrayList<>()).add(m.words()));
    boolean first = true;
    for (Map.Entry<Place, List<String>> e : byPlace.entrySet()) {
      line.plain(first ? "" : "; ");
      list(line, distinct(e.getValue()));
      line.plain(" in the " + e.getKey().name().toLowerCase(Locale.ROOT));
      first = false;
    }
  }

  private static void list(Line line, List<String> words) {
    for (int i = 0; i < Math.min(SHOWN, words.size()); i++) {
      line.plain(i == 0 ? "" : ", ");
      line.marked(words.get(i));
    }
    if (words.size() > SHOWN) {
      line.plain(" and " + (words.size() - SHOWN) + " more");
    }
  }

  /// Each word once, whatever its case.
  private static List<String> distinct(List<String> words) {
    Map<String, String> seen = new LinkedHashMap<>();
    words.forEach(w -> seen.putIfAbsent(w.toLowerCase(Locale.ROOT), w));
    return List.copyOf(seen.values());
  }

  private static final class Line {
    private final List<Piece> pieces = new ArrayList<>();

    void plain(String text) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, false));
      }
    }

    void marked(String text) {
      pieces.add(new Piece(text, true));
    }
  }

  /// A reason as JSON has it.
  ///
  /// @param asWritten whether the question matches the query as it is written; if not, it is only
  ///   near
  /// @param words the reason in one line
  /// @param missing words of the query that it has not
  /// @param closeness in meaning, as the cosine of the vectors; null where it was not found by
  ///   meaning
  public record Data(
      boolean asWritten,
      String words,
      List<FoundWords> matched,
      List<String> missing,
      @Nullable Float closeness) {
    public static Data of(Why why) {
      return new Data(
          why.asWritten(),
          Reason.of(why).words(),
          why.matched().stream()
              .map(m -> new FoundWords(m.words(), m.place().name().toLowerCase(Locale.ROOT)))
              .toList(),
          why.missing(),
          why.closeness());
    }
  }

  /// Words that were found.
  ///
  /// @param place `heading`, `question` or `answer`
  public record FoundWords(String words, String place) {}
}
