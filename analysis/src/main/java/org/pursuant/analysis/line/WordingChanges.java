package org.pursuant.analysis.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.WordingChange;
import org.pursuant.domain.line.WordingChange.Matter;
import org.pursuant.domain.text.Months;
import org.pursuant.domain.text.WordDifference;
import org.pursuant.domain.text.WordDifference.Piece;
import org.pursuant.domain.text.WordDifference.Piece.Kind;
import org.pursuant.domain.text.Words;

/// Says in words what changed from one wording to the next. Marks, blanks and capitals alone are no
/// change. Pure.
public final class WordingChanges {
  /// Taken along from what stands before a change, so that it can be read by itself.
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "in", "on", "at", "by", "for", "from", "to", "of", "until", "before",
          "after", "since", "over", "around", "about", "this", "next", "last", "than", "between",
          "up", "under", "with", "our", "their", "its");

  /// Taken along from what stands behind a figure.
  private static final Set<String> UNITS =
      Set.of(
          "million",
          "billion",
          "trillion",
          "thousand",
          "per",
          "cent",
          "percent",
          "pounds",
          "days",
          "weeks",
          "months",
          "years",
          "people",
          "cases");

  private static final Set<String> TIMES =
      Set.of(
          "spring",
          "summer",
          "autumn",
          "winter",
          "shortly",
          "soon",
          "later",
          "earlier",
          "today",
          "tomorrow",
          "yesterday",
          "year",
          "years",
          "month",
          "months",
          "week",
          "weeks",
          "day",
          "days",
          "recently",
          "already",
          "now",
          "course",
          "early",
          "late",
          "end",
          "beginning",
          "recess",
          "session",
          "currently",
          "imminently");

  private static final Set<String> FIRM =
      Set.of(
          "will",
          "shall",
          "would",
          "may",
          "might",
          "can",
          "could",
          "must",
          "should",
          "not",
          "no",
          "never",
          "cannot",
          "intend",
          "intends",
          "plan",
          "plans",
          "planning",
          "aim",
          "aims",
          "hope",
          "hopes",
          "expect",
          "expects",
          "expected",
          "consider",
          "considering",
          "considered",
          "commit",
          "committed",
          "commitment",
          "ensure",
          "seek",
          "exploring",
          "explore",
          "promise",
          "guarantee",
          "propose",
          "proposes");

  private static final Set<String> QUALIFIERS =
      Set.of(
          "subject",
          "where",
          "when",
          "if",
          "unless",
          "only",
          "most",
          "some",
          "many",
          "all",
          "any",
          "every",
          "each",
          "least",
          "approximately",
          "around",
          "about",
          "nearly",
          "almost",
          "over",
          "under",
          "generally",
          "usually",
          "normally",
          "typically",
          "largely",
          "mainly",
          "partly",
          "potentially",
          "possible",
          "possibly",
          "appropriate",
          "necessary",
          "relevant",
          "significant",
          "significantly",
          "further",
          "particular",
          "certain",
          "eligible",
          "reasonable",
          "reasonably",
          "broadly",
          "sufficient",
          "initial",
          "additional",
          "substantial",
          "however",
          "also",
          "more",
          "less",
          "fully",
          "carefully",
          "rapidly",
          "quickly",
          "urgently",
          "up",
          "to");

  private static final int MOST = 12;

  private WordingChanges() {}

  /// In the order of the text; at most a dozen.
  public static List<WordingChange> of(String before, String after) {
    List<Piece> pieces = WordDifference.of(before, after);
    List<WordingChange> changes = new ArrayList<>();
    for (int i = 0; i < pieces.size() && changes.size() < MOST; i++) {
      Piece piece = pieces.get(i);
      if (piece.kind() == Kind.SAME) {
        continue;
      }
      boolean both =
          piece.kind() == Kind.REMOVED
              && i + 1 < pieces.size()
              && pieces.get(i + 1).kind() == Kind.ADDED;
      String removed = piece.kind() == Kind.REMOVED ? piece.text() : "";
      String added =
          both ? pieces.get(i + 1).text() : piece.kind() == Kind.ADDED ? piece.text() : "";
      String left = i == 0 ? "" : pieces.get(i - 1).text();
      int next = both ? i + 2 : i + 1;
      String right = next < pieces.size() ? pieces.get(next).text() : "";
      WordingChange change = change(removed, added, left, right);
      if (change != null) {
        changes.add(change);
      }
      i = next - 1;
    }
    return List.copyOf(changes);
  }

  private static @Nullable WordingChange change(
      String removed, String added, String left, String right) {
    if (Words.key(removed).equals(Words.key(added))) {
      return null;
    }
    boolean one = Words.key(removed).isEmpty() || Words.key(added).isEmpty();
    Matter matter = matter(removed, added);
    String lead = one ? "" : small(left);
    String tail = matter == Matter.FIGURE ? unit(right) : "";
    return new WordingChange(matter, phrase(lead, removed, tail), phrase(lead, added, tail));
  }

  private static @Nullable String phrase(String lead, String words, String tail) {
    return Words.key(words).isEmpty() ? null : trimmed(Words.folded(lead + words + tail));
  }

  /// Without marks at the ends that belong to the sentence around.
  private static String trimmed(String phrase) {
    int start = 0;
    int end = phrase.length();
    while (start < end && " ,;:.".indexOf(phrase.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,;:.".indexOf(phrase.charAt(end - 1)) >= 0) {
      end--;
    }
    return phrase.substring(start, end);
  }

  /// Up to two small words at the end of a text, and what joins them to what follows.
  private static String small(String text) {
    int start = text.length();
    for (int taken = 0; taken < 2; taken++) {
      int end = start;
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      int begin = end;
      while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
        begin--;
      }
      String word = text.substring(begin, end);
      boolean currency = begin > 0 && "£$€".indexOf(text.charAt(begin - 1)) >= 0;
      if (currency && begin == text.length()) {
        return text.substring(begin - 1);
      }
      if (!SMALL.contains(word)) {
        break;
      }
      start = begin;
    }
    return text.substring(start);
  }

  private static String unit(String text) {
    if (text.startsWith("%")) {
      return "%";
    }
    String words = text.stripLeading();
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    String word = words.substring(0, end);
    return !UNITS.contains(word) ? "" : word.equals("per") ? " per cent" : " " + word;
  }

  private static Matter matter(String removed, String added) {
    String both = removed + " " + added;
    if (both.chars().anyMatch(Character::isDigit)) {
      return Matter.FIGURE;
    }
    List<String> written =
        Arrays.stream(both.split("[^\\p{L}]+")).filter(w -> !w.isEmpty()).toList();
    if (written.stream().anyMatch(WordingChanges::isTime)) {
      return Matter.TIME;
    }
    List<String> words = written.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    if (words.stream().anyMatch(FIRM::contains)) {
      return Matter.FIRMNESS;
    }
    if (words.stream().anyMatch(QUALIFIERS::contains) && words.size() <= 16) {
      return Matter.QUALIFIER;
    }
    return written.stream().anyMatch(w -> Character.isUpperCase(w.charAt(0)))
        ? Matter.NAME
        : Matter.WORDS;
  }

  /// Written small "may" is no month.
  private static boolean isTime(String word) {
    return (Months.isName(word) && !word.equals("may"))
        || TIMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
