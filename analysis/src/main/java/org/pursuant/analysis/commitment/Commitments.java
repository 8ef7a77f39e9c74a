package org.pursuant.analysis.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Commitment;

/// Finds the promises in an answer: who will do what, how firmly it is said, and by when.
///
/// A clause promises something where it announces a future act (see `Triggers`), the act is one
/// that somebody could later check (see `Judgement`), and it is the government's or its bodies'
/// own. Every promise is inferred from the words of one clause, which it quotes.
public final class Commitments {
  /// Raised whenever the same text may give other promises.
  public static final int VERSION = 2;

  private Commitments() {}

  /// The promises of an answer in its order; offsets are into the text. Time and memory grow in
  /// step with its length.
  ///
  /// @param text the answer's plain text
  /// @param day on which it was given; null where unknown, and then only days given with their year
  ///   are resolved
  public static List<Commitment> in(String text, @Nullable LocalDate day) {
    List<Commitment> found = new ArrayList<>();
    for (Sentence sentence : Sentence.of(text)) {
      found.addAll(new SentenceReading(sentence, day).promises());
    }
    return List.copyOf(found);
  }
}
