package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.WordingChange;
import org.pursuant.domain.text.WordDifference.Piece;
import org.pursuant.web.html.DifferenceHtml;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.QuestionRow;

/// One wording of a line.
///
/// @param number from 1, in order of time
/// @param firstIn the question in whose answer it was first said
/// @param about whether a day is only judged
/// @param answers how many answers have it
/// @param difference from the wording before; empty for the first
/// @param changes the same in words
/// @param beside whether the wording before was said again after this one came
public record Wording(
    int number,
    String text,
    QuestionRow firstIn,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    boolean about,
    int answers,
    List<Piece> difference,
    List<WordingChange> changes,
    boolean beside) {
  public Wording {
    difference = List.copyOf(difference);
    changes = List.copyOf(changes);
  }

  public Markup words() {
    return DifferenceHtml.whole(difference);
  }

  /// `From 3 May 2031 (in 4 answers, last on 9 June 2031)`.
  public String span() {
    String begun = LineWords.day(first, about);
    return last == null || last.equals(first)
        ? begun
        : begun + ", last " + LineWords.day(last, about);
  }

  /// What changed, as one sentence; empty for the first wording.
  public String sentence() {
    if (difference.isEmpty()) {
      return "";
    }
    if (changes.isEmpty()) {
      return "Only marks, capitals or layout changed.";
    }
    String words = String.join("; ", changes.stream().map(WordingChange::sentence).toList()) + ".";
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
