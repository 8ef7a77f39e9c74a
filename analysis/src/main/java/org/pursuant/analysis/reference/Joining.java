package org.pursuant.analysis.reference;

import java.util.List;
import java.util.Objects;
import org.pursuant.domain.reference.Citation;
import org.pursuant.domain.reference.Citation.DepositedPaper;
import org.pursuant.domain.reference.Citation.NumberedQuestion;
import org.pursuant.domain.reference.Citation.WrittenStatement;

/// Joins what an address says with what the words beside it say of the same paper.
final class Joining {
  private Joining() {}

  /// Adds what an address names: to the citation in the words that it stands on, or as one of its
  /// own.
  static void add(Citation address, List<Citation> found) {
    for (int i = 0; i < found.size(); i++) {
      Citation joined = join(found.get(i), address);
      if (joined != null) {
        found.set(i, joined);
        return;
      }
    }
    found.removeIf(
        c -> c instanceof Citation.UnnumberedAnswer && c.words().overlaps(address.words()));
    found.add(address);
  }

  private static @org.jspecify.annotations.Nullable Citation join(
      Citation words, Citation address) {
    if (!words.words().overlaps(address.words())) {
      return null;
    }
    return switch (words) {
      case NumberedQuestion q
          when address instanceof NumberedQuestion a && a.uin().equals(q.uin()) ->
          new NumberedQuestion(
              q.place(),
              q.words(),
              q.phrase(),
              q.uin(),
              q.form(),
              q.days(),
              a.linkedDay(),
              q.hints());
      case WrittenStatement s
          when address instanceof WrittenStatement a && Objects.equals(a.number(), s.number()) ->
          a.withWords(s.words(), s.phrase());
      case DepositedPaper p
          when address instanceof DepositedPaper a
              && a.year() == p.year()
              && a.number() == p.number() ->
          new DepositedPaper(p.place(), p.words(), p.phrase(), p.year(), p.number(), a.address());
      default -> null;
    };
  }
}
