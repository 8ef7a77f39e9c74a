package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.NameKind;

/// Finds programmes that are named in small letters: "our hedge planting programme". Such a name
/// counts where it is also written with capitals, or where two words or more say which it is.
final class SmallNames {
  private static final Set<String> HEADS =
      Set.of("programme", "scheme", "fund", "taskforce", "strategy");

  private static final Set<String> POINTING = Set.of("the", "our", "its", "their");

  private static final int MOST_WORDS = 5;

  private SmallNames() {}

  static List<FoundName> in(List<Token> tokens, List<FoundName> taken) {
    BitSet named = new BitSet();
    taken.forEach(name -> named.set(name.at().start(), name.at().end()));
    List<FoundName> names = new ArrayList<>();
    for (int at = 2; at < tokens.size(); at++) {
      if (HEADS.contains(tokens.get(at).lower()) && !tokens.get(at).isCapital()) {
        int from = from(tokens, at);
        if (at - from >= 2) {
          Run run = new Run(from, at + 1);
          Span span = run.span(tokens);
          int next = named.nextSetBit(span.start());
          if (next < 0 || next >= span.end()) {
            NameKind kind = HeadWords.kind(tokens.get(at).lower());
            names.add(
                new FoundName(
                    span,
                    LongForms.key(run.words(tokens)),
                    run.words(tokens),
                    kind == null ? NameKind.OTHER : kind,
                    Form.SMALL,
                    true));
          }
        }
      }
    }
    return names;
  }

  /// Where the words that say which one begin, after a pointing word; the head itself where none
  /// do.
  private static int from(List<Token> tokens, int head) {
    int at = head;
    while (at > 0 && head - at < MOST_WORDS && tokens.get(at).gap() == Token.Gap.SPACE) {
      Token before = tokens.get(at - 1);
      if (POINTING.contains(before.lower())) {
        return at;
      }
      boolean telling =
          !CommonWords.leads(before.lower())
              && !before.isCapital()
              && !before.genitive()
              && !before.lower().endsWith("ly");
      if (!telling || CommonWords.isGeneric(before.lower())) {
        return head;
      }
      at--;
    }
    return head;
  }
}
