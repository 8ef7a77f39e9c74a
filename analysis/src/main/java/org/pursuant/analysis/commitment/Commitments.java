package org.pursuant.analysis.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Commitment;

/// Finds the promises in an answer: who will do what, how firmly it is said, and by when.
///
/// A clause promises something where it announces a future act (see `Triggers`), the act is one
/// that somebody could later check (see `Judgement`), and it is the government's or its bodies'
/// own. Every promise is inferred from the words of one clause, which it quotes.
public final class Commitments {
  /// Raised whenever the same text may give other promises.
  public static final int VERSION = 5;

  private Commitments() {}

  /// The promises of an answer in its order; offsets are into the text. Time and memory grow in
  /// step with its length.
  ///
  /// @param text the answer's plain text
  /// @param day on which it was given; null where unknown, and then only days given with their year
  ///   are resolved
  public static List<Commitment> in(String text, @Nullable LocalDate day) {
    return in(text, day, PromiseModel.shipped());
  }

  /// The same by another model than the one that is shipped.
  public static List<Commitment> in(String text, @Nullable LocalDate day, PromiseModel model) {
    return sentences(text, day, model).flatMap(s -> s.promises().stream()).toList();
  }

  /// All clauses of an answer that may promise something, in its order, for weights to be learnt
  /// from.
  public static List<Candidate> candidates(String text, @Nullable LocalDate day) {
    return sentences(text, day, PromiseModel.NONE).flatMap(s -> s.candidates().stream()).toList();
  }

  private static Stream<SentenceReading> sentences(
      String text, @Nullable LocalDate day, PromiseModel model) {
    List<Sentence> all = Sentence.of(text);
    return IntStream.range(0, all.size())
        .mapToObj(i -> new SentenceReading(all.get(i), day, model, i == 0, i == all.size() - 1));
  }
}
