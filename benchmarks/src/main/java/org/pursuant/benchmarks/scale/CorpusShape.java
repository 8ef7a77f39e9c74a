package org.pursuant.benchmarks.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;

/// What decides the cost of an index, measured on any record, so that a grown one can be held
/// against the one it was learnt from.
///
/// @param texts whole questions and whole answers
/// @param words in them
/// @param different different words
/// @param heaps the exponent by which the different words grow with the words, as a quarter of the
///   texts, taken from everywhere, shows it
/// @param once share of the different words that were met once
/// @param frequent texts that have the 10th, 100th, 1,000th and 10,000th most frequent word, each
///   of a thousand texts
/// @param question letters of a question: the median and nine tenths
/// @param answer letters of an answer, likewise
/// @param repeated share of the answers whose very words another answer has
public record CorpusShape(
    long texts,
    long words,
    long different,
    double heaps,
    double once,
    List<Double> frequent,
    List<Integer> question,
    List<Integer> answer,
    double repeated) {

  /// Measures questions one after another.
  public static final class Meter {
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> quarter = new HashSet<>();
    private final List<Integer> questions = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final Map<String, Integer> replies = new HashMap<>();
    private long texts;
    private long words;
    private long wordsInQuarter;

    /// Meets a question; a text known only in part is left out.
    public void meet(QuestionSummary summary) {
      QuestionState state = summary.state();
      add(state.question(), questions);
      Answer answer = state.answer();
      if (answer != null && !answer.holding()) {
        String reply = add(answer.text(), answers);
        if (reply != null) {
          replies.merge(org.pursuant.domain.text.Words.sha256(reply), 1, Integer::sum);
        }
      }
    }

    private @Nullable String add(@Nullable SourceText text, List<Integer> lengths) {
      String plain = text == null || text.isClipped() ? "" : text.text().plain();
      if (plain.isBlank()) {
        return null;
      }
      boolean inQuarter = (Mixing.mix(plain.hashCode()) & 3) == 0;
      Set<String> met = new HashSet<>();
      Tokens tokens = new Tokens(plain);
      while (tokens.next()) {
        words++;
        wordsInQuarter += inQuarter ? 1 : 0;
        met.add(tokens.word());
        int[] count = counts.computeIfAbsent(tokens.word(), _ -> new int[2]);
        count[0]++;
      }
      met.forEach(word -> counts.getOrDefault(word, new int[2])[1]++);
      if (inQuarter) {
        quarter.addAll(met);
      }
      lengths.add(plain.length());
      texts++;
      return plain;
    }

    /// The shape of all that was met.
    ///
    /// @throws IllegalArgumentException if nothing was
    public CorpusShape shape() {
      if (texts == 0) {
        throw new IllegalArgumentException("there are no whole texts");
      }
      int[] inTexts = counts.values().stream().mapToInt(c -> c[1]).sorted().toArray();
      long once = counts.values().stream().filter(c -> c[0] == 1).count();
      long repeated = replies.values().stream().filter(n -> n > 1).mapToLong(n -> n).sum();
      return new CorpusShape(
          texts,
          words,
          counts.size(),
          Math.log((double) counts.size() / Math.max(1, quarter.size()))
              / Math.log((double) words / Math.max(1, wordsInQuarter)),
          (double) once / counts.size(),
          frequent(inTexts),
          lengths(questions),
          lengths(answers),
          answers.isEmpty() ? 0 : (double) repeated / answers.size());
    }

    private List<Double> frequent(int[] inTexts) {
      List<Double> frequent = new ArrayList<>();
      for (int rank : new int[] {10, 100, 1_000, 10_000}) {
        if (rank <= inTexts.length) {
          frequent.add(1000.0 * inTexts[inTexts.length - rank] / texts);
        }
      }
      return frequent;
    }

    private static List<Integer> lengths(List<Integer> all) {
      int[] sorted = all.stream().mapToInt(n -> n).sorted().toArray();
      return sorted.length == 0
          ? List.of(0, 0)
          : Arrays.asList(sorted[sorted.length / 2], sorted[sorted.length * 9 / 10]);
    }
  }
}
