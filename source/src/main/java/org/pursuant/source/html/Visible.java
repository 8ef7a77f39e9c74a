package org.pursuant.source.html;

/// Tells characters that can be shown from those that cannot.
final class Visible {
  private Visible() {}

  /// The text without control characters (white space aside) and halves of surrogate pairs, which
  /// no page and no XML feed can carry.
  static String characters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Visible::showable).forEach(out::appendCodePoint);
    return out.toString();
  }

  static boolean showable(int codePoint) {
    return folds(codePoint)
        || !Character.isISOControl(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE
            && (codePoint & 0xFFFE) != 0xFFFE;
  }

  /// White space that browsers fold; a no-break space is not.
  static boolean folds(int codePoint) {
    return codePoint == ' '
        || codePoint == '\n'
        || codePoint == '\t'
        || codePoint == '\r'
        || codePoint == '\f';
  }

  /// White space or something that takes up no room: alone it makes no visible paragraph.
  static boolean blank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x200B
        || codePoint == 0xFEFF;
  }
}
