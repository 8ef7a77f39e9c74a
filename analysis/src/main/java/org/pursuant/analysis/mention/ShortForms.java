package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds where a text says what an abbreviation stands for: "Grey Squirrel Board (GSB)" and "the
/// GSB (Grey Squirrel Board)". After Schwartz and Hearst, "A simple algorithm for identifying
/// abbreviation definitions in biomedical text" (2003), with the ways of this record: plurals,
/// ampersands, lower-case letters for small words, syllables (Ofsted), quotation marks.
///
/// Pure and safe for many threads. The time is in proportion to the text's length.
public final class ShortForms {
  /// Innermost brackets only.
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\n]{2,120})\\)");

  /// Where a long form cannot go on.
  private static final Pattern BREAK = Pattern.compile("[()\\[\\]\\n\\t;:?!•]|\\.\\s+(?=\\p{Lu})");

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  /// What a single long word may cost: two letters from within it.
  private static final int ONE_WORD = 12;

  private static final int LONGEST_BEFORE = 200;

  private ShortForms() {}

  /// In the order of the text.
  ///
  /// @param text plain, a line for each paragraph
  public static List<ShortForm> in(String text) {
    List<ShortForm> found = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      Span before = before(text, brackets.start());
      Span content = new Span(brackets.start(1), brackets.end(1));
      ShortForm form = shortInside(text, before, content);
      if (form == null) {
        form = longInside(text, before, content);
      }
      if (form != null) {
        found.add(form);
      }
    }
    return found;
  }

  private static Span before(String text, int end) {
    int start = Math.max(0, end - LONGEST_BEFORE);
    Matcher breaks = BREAK.matcher(text).region(start, end);
    while (breaks.find()) {
      start = breaks.end();
    }
    return new Span(start, end);
  }

  private static @Nullable ShortForm shortInside(String text, Span before, Span content) {
    Abbreviation abbreviation = Abbreviation.inside(text, content);
    if (abbreviation == null) {
      return null;
    }
    List<Word> words = Word.in(text, before);
    if (!words.isEmpty() && YEAR.matcher(words.getLast().text()).matches()) {
      // Of an Act: its short form does without.
      words = words.subList(0, words.size() - 1);
    }
    int most = mostWords(abbreviation);
    if (words.size() > most) {
      words = words.subList(words.size() - most, words.size());
    }
    ShortForm form = spelt(text, abbreviation, words, words.size() - 2, abbreviation.allowance());
    return form == null && !words.isEmpty() && abbreviation.canStandForOneWord(words.getLast())
        ? spelt(text, abbreviation, words, words.size() - 1, ONE_WORD)
        : form;
  }

  private static int mostWords(Abbreviation abbreviation) {
    return 2 * abbreviation.letters().length() + 4;
  }

  private static @Nullable ShortForm longInside(String text, Span before, Span content) {
    Abbreviation abbreviation =
        content.of(text).indexOf(' ') < 0 ? null : Abbreviation.last(text, before);
    if (abbreviation == null || abbreviation.wordLike()) {
      return null;
    }
    List<Word> words = Word.in(text, content);
    if (!words.isEmpty() && words.getFirst().lower().equals("the")) {
      words = words.subList(1, words.size());
    }
    return words.size() > mostWords(abbreviation)
        ? null
        : spelt(text, abbreviation, words, Math.min(0, words.size() - 2), abbreviation.allowance());
  }

  /// The cheapest reading that begins at a word up to the given one.
  private static @Nullable ShortForm spelt(
      String text, Abbreviation abbreviation, List<Word> words, int lastStart, int allowance) {
    var alignment = new Alignment(abbreviation.letters(), words);
    int best = -1;
    int least = allowance + 1;
    for (int start = lastStart; start >= 0; start--) {
      int cost = alignment.costFrom(start);
      if (cost < least) {
        best = start;
        least = cost;
      }
    }
    if (best < 0) {
      return null;
    }
    Span longAt = new Span(words.get(best).start(), words.getLast().endWithoutGenitive());
    return new ShortForm(abbreviation.name(), longAt.of(text), abbreviation.at(), longAt);
  }
}
