package org.pursuant.analysis.timeliness;

import java.util.Locale;

/// The words by which departments end a question that a session leaves unanswered: "It has not
/// proved possible to respond to the hon. Member in the time available before Prorogation" (or
/// Dissolution). In form an answer, in substance none; Erskine May, paragraph 22.23.
public final class EndingWords {
  /// The formula stands alone or at the beginning; nothing is looked for further on.
  private static final int LOOKED_AT = 400;

  private EndingWords() {}

  /// Whether the words of an answer are those.
  ///
  /// @param plain as [org.pursuant.domain.text.RichText#plain()] gives them
  public static boolean are(String plain) {
    String words =
        plain
            .substring(0, Math.min(plain.length(), LOOKED_AT))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\u00a0]+", " ");
    boolean notPossible =
        words.contains("not proved possible to") || words.contains("not been possible to");
    return notPossible
        && (words.contains("before prorogation") || words.contains("before dissolution"));
  }
}
