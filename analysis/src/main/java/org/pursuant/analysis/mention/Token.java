package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word of a text, with what stands between it and the word before.
///
/// @param text as written, without a genitive's `'s`
/// @param start offset of its first character
/// @param end offset after its last, the genitive left out
/// @param genitive whether `'s` or an apostrophe follows
/// @param gap what stands before it
record Token(String text, int start, int end, boolean genitive, Gap gap) {
  /// What parts two words.
  enum Gap {
    /// White space within a line.
    SPACE,
    COMMA,
    OPEN,
    CLOSE,
    QUOTE,
    /// A dash, a slash, or the hyphen before what was split off ("-funded").
    DASH,
    /// The end of a sentence, of a line or of a cell; also the beginning of the text.
    STOP
  }

  private static final int LONGEST_QUOTED = 120;

  /// Abbreviations after which a full stop ends no sentence.
  private static final Set<String> POINTED =
      Set.of(
          "hon", "rt", "mr", "mrs", "ms", "dr", "st", "no", "nos", "cf", "prof", "vs", "p", "pp");

  /// What is hung on to a name by a hyphen and is no part of it.
  private static final Set<String> HUNG_ON =
      Set.of(
          "funded",
          "led",
          "run",
          "based",
          "backed",
          "owned",
          "wide",
          "style",
          "sponsored",
          "commissioned",
          "approved",
          "licensed",
          "related",
          "specific",
          "accredited",
          "registered",
          "supported",
          "managed",
          "only",
          "compliant",
          "recognised",
          "occupied",
          "hosted",
          "delivered",
          "employed",
          "regulated",
          "maintained",
          "type",
          "era",
          "born");

  /// The place of the first token that begins at an offset or behind it.
  static int first(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static List<Token> in(String text) {
    List<Token> tokens = new ArrayList<>();
    int gapFrom = 0;
    int at = 0;
    while (at < text.length()) {
      boolean ampersand = text.charAt(at) == '&';
      if (!Character.isLetterOrDigit(text.charAt(at)) && !ampersand) {
        at++;
        continue;
      }
      int end = ampersand ? at + 1 : endOf(text, at);
      add(tokens, text, gapFrom, at, end);
      at = end;
      gapFrom = end;
    }
    return tokens;
  }

  private static int endOf(String text, int start) {
    int at = start + 1;
    while (at < text.length() && goesOn(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean goesOn(String text, int at) {
    char letter = text.charAt(at);
    if (Character.isLetterOrDigit(letter)) {
      return true;
    }
    boolean within =
        at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1))
            && Character.isLetterOrDigit(text.charAt(at - 1));
    return within && (isApostrophe(letter) || "-‑&".indexOf(letter) >= 0 || isPoint(text, at));
  }

  /// A point within an initialism or a number.
  private static boolean isPoint(String text, int at) {
    boolean figures =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    boolean initials =
        Character.isUpperCase(text.charAt(at - 1))
            && Character.isUpperCase(text.charAt(at + 1))
            && (at < 2 || !Character.isLetter(text.charAt(at - 2)));
    return (text.charAt(at) == '.' || text.charAt(at) == ',') && figures
        || text.charAt(at) == '.' && initials;
  }

  private static void add(List<Token> tokens, String text, int gapFrom, int start, int end) {
    Gap gap = gap(tokens, text, gapFrom, start);
    int stem = end;
    boolean genitive = false;
    if (end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2))) {
      stem = end - 2;
      genitive = true;
    } else if (end < text.length()
        && isApostrophe(text.charAt(end))
        && text.charAt(end - 1) == 's'
        && !isClosing(text, gapFrom, end)) {
      genitive = true;
    }
    int hyphen = hungOn(tokens, text, start, stem);
    if (hyphen > 0) {
      tokens.add(new Token(text.substring(start, hyphen), start, hyphen, false, gap));
      tokens.add(new Token(text.substring(hyphen + 1, stem), hyphen + 1, stem, genitive, Gap.DASH));
    } else {
      tokens.add(new Token(text.substring(start, stem), start, stem, genitive, gap));
    }
  }

  /// Whether an apostrophe closes a quotation rather than marking a genitive.
  private static boolean isClosing(String text, int gapFrom, int at) {
    int from = Math.max(0, gapFrom - LONGEST_QUOTED);
    String before = text.substring(from, at);
    int opening = Math.max(before.lastIndexOf('‘'), before.lastIndexOf(" '"));
    return opening >= 0 && before.indexOf('’', opening + 1) < 0;
  }

  private static int hungOn(List<Token> tokens, String text, int start, int end) {
    int hyphen = Math.max(text.lastIndexOf('-', end - 1), text.lastIndexOf('‑', end - 1));
    if (hyphen <= start || !HUNG_ON.contains(text.substring(hyphen + 1, end))) {
      return -1;
    }
    boolean afterName = !tokens.isEmpty() && tokens.getLast().isCapital();
    String stem = text.substring(start, hyphen);
    boolean initials = stem.length() > 1 && stem.equals(stem.toUpperCase(Locale.ROOT));
    return afterName || initials ? hyphen : -1;
  }

  private static Gap gap(List<Token> tokens, String text, int from, int to) {
    if (tokens.isEmpty()) {
      return Gap.STOP;
    }
    Gap gap = Gap.SPACE;
    for (int at = from; at < to; at++) {
      Gap one = gapOf(tokens.getLast(), text, at);
      gap = one.compareTo(gap) > 0 ? one : gap;
    }
    boolean reopened = gap == Gap.CLOSE && text.charAt(to - 1) == '(';
    return reopened ? Gap.OPEN : gap;
  }

  private static Gap gapOf(Token before, String text, int at) {
    char letter = text.charAt(at);
    return switch (letter) {
      case ' ', '\u00a0', '\u2009', '\u202f', '’' -> Gap.SPACE;
      case '.' -> before.takesPoint() ? Gap.SPACE : Gap.STOP;
      case ',' -> Gap.COMMA;
      case '(', '[' -> Gap.OPEN;
      case ')', ']' -> Gap.CLOSE;
      case '"', '“', '”', '‘', '\'' -> at == before.end() && letter == '\'' ? Gap.SPACE : Gap.QUOTE;
      case '-', '–', '—', '/', '‑' -> Gap.DASH;
      default -> Gap.STOP;
    };
  }

  private boolean takesPoint() {
    return POINTED.contains(lower()) || (text.length() == 1 && isCapital());
  }

  private static boolean isApostrophe(char letter) {
    return letter == '\'' || letter == '’';
  }

  /// In small letters; `&` as the word it stands for.
  String lower() {
    return text.equals("&") ? "and" : text.toLowerCase(Locale.ROOT);
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isYear() {
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20") || text.startsWith("18"))
        && Character.isDigit(text.charAt(2))
        && Character.isDigit(text.charAt(3));
  }

  /// Whether it is written like an abbreviation: two capitals or more, and no more small letters.
  boolean isInitials() {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    long small = text.chars().filter(Character::isLowerCase).count();
    return capitals >= 2 && capitals >= small && text.length() <= 10;
  }
}
