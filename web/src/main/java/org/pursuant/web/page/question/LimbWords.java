package org.pursuant.web.page.question;

import java.util.regex.Pattern;
import org.pursuant.domain.reply.Limb;

/// A limb of a question as people read it.
final class LimbWords {
  private static final Pattern MARK = Pattern.compile("^\\(\\w{1,4}\\)\\s*");
  private static final Pattern JOINING = Pattern.compile("^and\\s+");
  private static final Pattern ENDING =
      Pattern.compile("[\\s,;.]*(?:\\b(?:and|or)\\s*)?[\\s,;.]*$");

  private LimbWords() {}

  /// `(b)`, `(b)(ii)`, `(2)` where the question itself says so, else `part 2`.
  static String name(Limb limb, String question) {
    return unmarked(limb, question) ? "part " + limb.label() : mark(limb.label());
  }

  /// The mark that stands before its own words, `(ii)` of `(b)(ii)`; empty for one without marks.
  static String ownMark(Limb limb, String question) {
    String label = limb.label();
    return unmarked(limb, question) ? "" : mark(label.substring(label.lastIndexOf('.') + 1));
  }

  /// Its own words without the mark, and without what joins it to its neighbours.
  static String words(Limb limb, String question) {
    String words = question.substring(limb.start(), Math.min(question.length(), limb.end()));
    return bare(MARK.matcher(words.strip()).replaceFirst(""));
  }

  /// Words without what joins them to others before and after them.
  static String bare(String words) {
    String begun = JOINING.matcher(words.strip()).replaceFirst("");
    return ENDING.matcher(begun).replaceFirst("");
  }

  private static boolean unmarked(Limb limb, String question) {
    String label = limb.label();
    return Character.isDigit(label.charAt(0))
        && label.indexOf('.') < 0
        && !question.startsWith(mark(label), Math.min(limb.start(), question.length()));
  }

  private static String mark(String label) {
    return "(" + label.replace(".", ")(") + ")";
  }
}
