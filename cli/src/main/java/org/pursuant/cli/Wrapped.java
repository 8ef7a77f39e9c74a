package org.pursuant.cli;

import java.io.PrintStream;

/// Lays words out in lines that a terminal can show.
final class Wrapped {
  private static final int WIDTH = 100;

  private Wrapped() {}

  /// Prints a text, each line of it broken between words and indented. Control characters, which
  /// could steer a terminal, show as question marks.
  static void print(PrintStream out, String indent, String text) {
    for (String line : text.split("\n", -1)) {
      printLine(out, indent, safe(line));
    }
  }

  private static void printLine(PrintStream out, String indent, String line) {
    StringBuilder row = new StringBuilder(indent);
    for (String word : line.strip().split(" +", -1)) {
      if (row.length() > indent.length() && row.length() + 1 + word.length() > WIDTH) {
        out.println(row);
        row.setLength(0);
        row.append(indent);
      }
      row.append(row.length() > indent.length() ? " " : "").append(word);
    }
    out.println(row.toString().stripTrailing());
  }

  /// The text without characters that steer a terminal; tabs become blanks.
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          boolean steers =
              Character.isISOControl(c) || Character.getType(c) == Character.FORMAT && c >= 0x200e;
          safe.appendCodePoint(c == '\t' ? ' ' : steers ? '?' : c);
        });
    return safe.toString();
  }
}
