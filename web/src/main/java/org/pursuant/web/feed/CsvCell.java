package org.pursuant.web.feed;

/// Words as a cell of CSV that no spreadsheet takes for a formula.
public final class CsvCell {
  /// The signs that begin a formula, in both widths.
  private static final String BEGINS_FORMULA = "=+-@＝＋－＠";

  private CsvCell() {}

  /// The words with an apostrophe in front where a spreadsheet would take them for a formula. What
  /// it passes over without showing it (blanks, controls, byte order marks, zero-width and other
  /// format characters) hides no formula.
  public static String guarded(String words) {
    int at = 0;
    while (at < words.length() && unseen(words.codePointAt(at))) {
      at += Character.charCount(words.codePointAt(at));
    }
    boolean formula = at < words.length() && BEGINS_FORMULA.indexOf(words.codePointAt(at)) >= 0;
    boolean control = !words.isEmpty() && "\t\r\n".indexOf(words.charAt(0)) >= 0;
    return formula || control ? "'" + words : words;
  }

  /// A quoted field (RFC 4180), guarded.
  public static String quoted(String words) {
    return '"' + guarded(words).replace("\"", "\"\"") + '"';
  }

  private static boolean unseen(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      // Fillers of Hangul, which are letters without a shape, and the blank pattern of Braille.
      default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    };
  }
}
