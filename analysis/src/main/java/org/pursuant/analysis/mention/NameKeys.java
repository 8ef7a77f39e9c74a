package org.pursuant.analysis.mention;

import java.util.List;

/// Makes the keys by which names are compared.
final class NameKeys {
  private NameKeys() {}

  /// Of a run: without a leading article, with a year at its end, and of legislation without the
  /// place it holds for at its end.
  static String of(List<Token> tokens, Run run) {
    int head = NameWords.headAt(tokens, run);
    int to =
        head + 1 < run.to() && tokens.get(head + 1).gap() == Token.Gap.OPEN ? head + 1 : run.to();
    Token first = tokens.get(run.from());
    if (first.isYear() && run.size() > 2) {
      return LongForms.key(new Run(run.from() + 1, to).words(tokens) + " " + first.text());
    }
    return LongForms.key(new Run(run.from(), to).words(tokens));
  }
}
