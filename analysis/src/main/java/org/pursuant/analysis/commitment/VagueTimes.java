package org.pursuant.analysis.commitment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds words that promise a time and name no days: "in due course", "shortly", "this Parliament",
/// "once the review has concluded".
final class VagueTimes {
  private static final int LONGEST_EVENT = 14;

  private static final List<List<String>> PHRASES =
      List.of(
              "in due course",
              "shortly",
              "very shortly",
              "soon",
              "very soon",
              "imminently",
              "in the near future",
              "in the not too distant future",
              "at the earliest opportunity",
              "at the earliest possible opportunity",
              "as early as possible",
              "in a timely manner",
              "at an appropriate time",
              "at the appropriate time",
              "at the appropriate point",
              "in good time",
              "at a future fiscal event",
              "at future fiscal events",
              "at the next fiscal event",
              "this parliament",
              "by the end of this parliament",
              "by the end of the parliament",
              "over the course of this parliament",
              "over the course of the parliament",
              "over this parliament",
              "over the parliament",
              "over the lifetime of this parliament",
              "over the duration of the parliament",
              "by the end of parliament",
              "during this parliament",
              "during the parliament",
              "in this parliament",
              "within this parliament",
              "this session",
              "in this session",
              "in the next parliament",
              "in this parliamentary session",
              "by the end of this session",
              "by the end of the session",
              "in the next session",
              "when parliamentary time allows",
              "when parliamentary time permits",
              "as parliamentary time allows",
              "next session",
              "in the first session",
              "as the review progresses",
              "over the longer term",
              "in the longer term",
              "in the medium term",
              "in the coming period")
          .stream()
          .map(p -> List.of(p.split(" ")))
          .toList();

  /// "At the Budget", "before the Easter recess", see `NamedEvents`.
  private static final List<List<String>> NAMED =
      Stream.concat(
              joined(
                  List.of(
                      "at",
                      "at the next",
                      "at the upcoming",
                      "at the",
                      "in the",
                      "by the",
                      "before the",
                      "ahead of the"),
                  List.of(
                      "budget",
                      "autumn budget",
                      "spring budget",
                      "spending review",
                      "autumn statement",
                      "spring statement",
                      "spring forecast")),
              joined(
                  List.of("before the", "by the", "ahead of the", "after the"),
                  List.of(
                      "recess",
                      "summer recess",
                      "christmas recess",
                      "easter recess",
                      "whitsun recess",
                      "february recess",
                      "conference recess",
                      "november recess")))
          .toList();

  private static final Map<String, List<List<String>>> BY_FIRST =
      Stream.concat(PHRASES.stream(), NAMED.stream())
          .collect(Collectors.groupingBy(List::getFirst));

  private static final Set<String> SOON =
      Lexicon.words("days weeks months years period year decade");
  private static final Set<String> EVENTS = Lexicon.words("once when following after upon until");

  private final List<Word> words;

  private static Stream<List<String>> joined(List<String> before, List<String> events) {
    return before.stream()
        .flatMap(b -> events.stream().map(e -> List.of((b + " " + e).split(" "))));
  }

  VagueTimes(List<Word> words) {
    this.words = words;
  }

  private String word(int i) {
    return i < words.size() ? words.get(i).lower() : "";
  }

  /// The last word of a phrase that begins at a word; -1 where none does.
  int lastWordFrom(int i) {
    int best = -1;
    for (List<String> phrase : BY_FIRST.getOrDefault(word(i), List.of())) {
      if (matches(i, phrase)) {
        best = Math.max(best, i + phrase.size() - 1);
      }
    }
    best = Math.max(best, coming(i));
    return Math.max(best, asSoonAs(i));
  }

  private boolean matches(int i, List<String> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!word(i + k).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  /// "In the coming weeks", "over the next few months", "in the weeks and months ahead".
  private int coming(int i) {
    if (!Set.of("in", "over", "within", "during").contains(word(i)) || !word(i + 1).equals("the")) {
      return -1;
    }
    int at = i + 2;
    while (Set.of("coming", "next", "few", "several", "couple", "of", "following", "upcoming")
        .contains(word(at))) {
      at++;
    }
    if (!SOON.contains(word(at))) {
      return -1;
    }
    if (at == i + 2) {
      boolean ahead =
          Set.of("ahead", "to").contains(word(at + 1))
              || word(at + 1).equals("and") && SOON.contains(word(at + 2));
      if (!ahead) {
        return -1;
      }
    }
    if (word(at).equals("year") && !word(at - 1).equals("coming")) {
      return -1;
    }
    if (word(at + 1).equals("and") && SOON.contains(word(at + 2))) {
      at += 2;
    }
    if (word(at + 1).equals("ahead")) {
      return at + 1;
    }
    return word(at + 1).equals("to") && word(at + 2).equals("come") ? at + 2 : at;
  }

  private int asSoonAs(int i) {
    boolean soon =
        word(i).equals("as")
            && Set.of("soon", "quickly").contains(word(i + 1))
            && word(i + 2).equals("as");
    if (!soon) {
      return -1;
    }
    if (Set.of("possible", "practicable", "practical").contains(word(i + 3))) {
      return i + 3;
    }
    return clauseEnd(i + 3);
  }

  /// "Once the review has concluded", "following its signature": an event without a day, up to the
  /// end of its clause.
  int eventFrom(int i) {
    if (!EVENTS.contains(word(i)) || word(i + 1).isEmpty() || !words.get(i + 1).isWord()) {
      return -1;
    }
    if (Set.of("after", "upon", "until", "following").contains(word(i))
        && !Set.of(
                "the",
                "its",
                "their",
                "completion",
                "publication",
                "this",
                "these",
                "conclusion",
                "consultation",
                "an")
            .contains(word(i + 1))) {
      return -1;
    }
    int last = clauseEnd(i + 1);
    return Set.of("once", "when").contains(word(i)) && !hasBe(i, last) ? -1 : last;
  }

  /// "When the information is available", "once it has concluded", "once available".
  private boolean hasBe(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (Set.of(
              "is",
              "are",
              "has",
              "have",
              "available",
              "complete",
              "possible",
              "completed",
              "ready",
              "confirms")
          .contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  private int clauseEnd(int from) {
    int last = from - 1;
    while (last + 1 < words.size()
        && last - from < LONGEST_EVENT
        && !Set.of(",", ";", ":", "–", "(", ")").contains(word(last + 1))
        && !(word(last + 1).equals("and")
            && Set.of("will", "we", "the").contains(word(last + 2)))) {
      last++;
    }
    return last;
  }
}
