package org.pursuant.domain.line;

import org.jspecify.annotations.Nullable;

/// One thing that changed from one wording of a line to the next.
///
/// @param before the words that were dropped or replaced, with some that make them plain; null
///   where words were added
/// @param after the words that were added or came instead; null where words were dropped
public record WordingChange(Matter matter, @Nullable String before, @Nullable String after) {

  /// What the words that changed are about, by rule; the first that fits.
  public enum Matter {
    /// A number, sum, share or date in figures.
    FIGURE("figure"),
    /// When something is, or is to be.
    TIME("time"),
    /// Whether, or how firmly, something is said or promised.
    FIRMNESS("firmness"),
    /// A condition, bound or degree.
    QUALIFIER("qualifier"),
    /// A name, by its capitals.
    NAME("name"),
    /// Anything else.
    WORDS("words");

    private final String code;

    Matter(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /// It in a sentence: `“in the spring” became “in the summer”`.
  public String sentence() {
    String thing = matter == Matter.WORDS ? "" : "the " + matter.code() + " ";
    if (before == null) {
      return thing + "“" + after + "” was added";
    }
    return after == null
        ? thing + "“" + before + "” was dropped"
        : "“" + before + "” became “" + after + "”";
  }
}
