package org.pursuant.analysis.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something that can be an abbreviation.
///
/// @param name as it is listed, without points and plural s
/// @param letters those that a long form has to spell
/// @param at where it stands, without quotation marks and what leads to it
record Abbreviation(String name, String letters, Span at) {
  private static final String NAME = "\\p{L}[\\p{L}\\p{N}&.’'-]{0,14}";

  private static final String QUOTES = "[\"'“”‘’]";

  /// What stands between brackets: an abbreviation by itself, led to or followed by more.
  private static final Pattern CONTENT =
      Pattern.compile(
          "\\s*(?:(?:the|an?|or|i\\.e\\.|hereafter|hereinafter|henceforth|known as|also known as"
              + "|referred to as|abbreviated to|abbreviated as|called)[,:]?\\s+)*"
              + QUOTES
              + "?(?:the\\s+)?("
              + NAME
              + "(?: [\\p{Lu}&]{2,8}s?)?)"
              + QUOTES
              + "?\\s*(?:[,;:].*)?",
          Pattern.DOTALL);

  /// The last word before brackets, quotation marks aside.
  private static final Pattern LAST =
      Pattern.compile("(?:^|[\\s(\\[/]|" + QUOTES + ")(" + NAME + ")" + QUOTES + "?\\s*$");

  /// Numbers of questions, statements and papers.
  private static final Pattern REFERENCE = Pattern.compile("(?:HC|HL|HCWS|HLWS|CP|Cm|PQ|UIN)\\d.*");

  private static final int LONGEST_LAST = 40;

  /// What the brackets' content begins with; null where that can be no abbreviation.
  static @Nullable Abbreviation inside(String text, Span content) {
    Matcher matcher = CONTENT.matcher(content.of(text));
    return matcher.matches() ? of(matcher, content.start()) : null;
  }

  /// What stands last in a stretch of text; null where that can be no abbreviation.
  static @Nullable Abbreviation last(String text, Span before) {
    int start = Math.max(before.start(), before.end() - LONGEST_LAST);
    Matcher matcher = LAST.matcher(text.substring(start, before.end()));
    return matcher.find() ? of(matcher, start) : null;
  }

  private static @Nullable Abbreviation of(Matcher matcher, int offset) {
    String written = matcher.group(1);
    String name = written.replace(".", "").replaceFirst("['’]s?$", "");
    name = name.replaceFirst("(?<=[\\p{Lu}\\p{N}])s$", "").replaceFirst("[&-]+$", "");
    String letters = name.replaceAll("[^\\p{L}\\p{N}&]", "");
    boolean possible = letters.length() >= 2 && !REFERENCE.matcher(name).matches();
    boolean looksSo = capitals(letters) >= 2 || (capitals(letters) == 1 && isWordLike(letters));
    if (!possible || !looksSo) {
      return null;
    }
    int start = offset + matcher.start(1);
    return new Abbreviation(name, letters, new Span(start, start + written.length()));
  }

  private static long capitals(String letters) {
    return letters
        .codePoints()
        .filter(letter -> Character.isUpperCase(letter) || Character.isDigit(letter))
        .count();
  }

  private static boolean isWordLike(String letters) {
    return letters.length() >= 4 && letters.length() <= 8 && letters.matches("\\p{Lu}\\p{Ll}+");
  }

  /// Whether it is written like a word (`Ofsted`), which many words are.
  boolean wordLike() {
    return capitals(letters) == 1;
  }

  /// Whether a single word can be long enough for it (tuberculosis, TB).
  boolean canStandForOneWord(Word word) {
    return letters.matches("\\p{Lu}{2,4}") && word.text().matches("\\p{L}\\p{Ll}{8,}");
  }

  /// What a long form may cost at most; see [Alignment].
  int allowance() {
    int count = letters.length();
    if (wordLike()) {
      return 6;
    }
    return switch (count) {
      case 2 -> 1;
      case 3 -> 6;
      case 4 -> 8;
      default -> 12;
    };
  }
}
