package org.pursuant.domain.mention;

import java.util.Locale;

/// A place where a text of a question names something.
///
/// @param part the text
/// @param from offset of the first character in [org.pursuant.domain.text.RichText#plain()]
/// @param to offset behind the last
/// @param key what all ways of writing the name in full have in common; of an abbreviation that
///   neither text defines, the abbreviation and the asked body
/// @param words the name as it is written here; of an abbreviation, and of a word that refers back,
///   these
/// @param kind what the words, and those around them, tell that it is of
/// @param within whether it stands in the middle of a sentence
public record Mention(
    Part part,
    int from,
    int to,
    String key,
    String words,
    NameKind kind,
    Form form,
    boolean within) {

  /// Which text names it.
  public enum Part {
    QUESTION,
    ANSWER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How a text names something.
  public enum Form {
    /// In full, with capital letters.
    FULL("in full"),
    /// By an abbreviation that the question or its answer defines.
    DEFINED("by an abbreviation defined there"),
    /// By an abbreviation that neither defines.
    SHORT("by an abbreviation defined elsewhere in the record"),
    /// By its head word: "the Programme".
    BACK("by its last word alone"),
    /// In small letters: "the hedge planting programme".
    SMALL("in small letters");

    private final String words;

    Form(String words) {
      this.words = words;
    }

    /// How it is named, as pages say it.
    public String words() {
      return words;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
