package org.pursuant.benchmarks.connections;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.AnswerPassages;
import org.pursuant.domain.line.LineAnalysis;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineQuery;
import org.pursuant.domain.line.LineReader;
import org.pursuant.domain.line.Regions;
import org.pursuant.domain.line.WordingLink;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Measures how well lines are found: in the month with most answers every passage is compared with
/// every other, and what the program made of the same passages is held against that.
public final class LineQuality {
  private static final double ALIKE = 0.8;

  private final RecordReader record;
  private final LineReader lines;
  private final LineAnalysis analysis;
  private final Supplier<Regions> regions;

  /// @param lines as derived from the whole record
  /// @param regions gives empty ones
  public LineQuality(
      RecordReader record, LineReader lines, LineAnalysis analysis, Supplier<Regions> regions) {
    this.record = record;
    this.lines = lines;
    this.analysis = analysis;
    this.regions = regions;
  }

  /// Measures.
  ///
  /// @param wanted the month to take; null for the one with most whole answers
  public LineFigures measure(@Nullable YearMonth wanted) {
    Whole whole = whole();
    YearMonth month = wanted == null ? whole.busiest() : wanted;
    Sample sample = new Sample();
    record.forEach(q -> sample.meet(q, month));
    long[] pairs = sample.pairs();
    sample.leaveQuestionsOut();
    return new LineFigures(
        month,
        sample.answers,
        sample.texts.size(),
        (long) sample.texts.size() * (sample.texts.size() - 1) / 2,
        pairs[0],
        pairs[1],
        sample.links.size(),
        sample.right(),
        pairs[2],
        pairs[3],
        counts(),
        whole.answers,
        whole.passages,
        whole.wordings,
        whole.nanos / 1e9);
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    for (LineKind kind : LineKind.values()) {
      LineQuery query = new LineQuery(LineQuery.Order.USED, kind, null, null, 0, 1);
      counts.put(kind.code(), lines.list(query).total());
    }
    return counts;
  }

  private static @Nullable YearMonth month(QuestionSummary question) {
    Answer answer = question.state().answer();
    LocalDate day = answer == null ? null : answer.answeredOn();
    boolean known = answer != null && answer.text() != null && !answer.text().isClipped();
    return day == null || !known ? null : YearMonth.from(day);
  }

  /// Finds the lines of the whole record anew, in memory.
  private Whole whole() {
    Whole whole = new Whole();
    try (Regions held = regions.get()) {
      LineAnalysis.Wordings wordings = analysis.open(held);
      record.forEach(q -> whole.meet(q, wordings));
      whole.wordings = wordings.count();
    }
    return whole;
  }

  /// What finding all lines came to.
  private static final class Whole {
    private final Map<YearMonth, Integer> months = new TreeMap<>();
    private long answers;
    private long passages;
    private int wordings;
    private long nanos;

    private void meet(QuestionSummary question, LineAnalysis.Wordings wordings) {
      YearMonth month = month(question);
      if (month != null) {
        months.merge(month, 1, Integer::sum);
      }
      long begun = System.nanoTime();
      wordings
          .take(List.of(question), new ArrayList<>())
          .getFirst()
          .ifPresent(taken -> {
            answers++;
            passages += taken.uses().size();
          });
      nanos += System.nanoTime() - begun;
    }

    private @Nullable YearMonth busiest() {
      return months.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(null);
    }
  }

  /// The passages of a month, as the program took them, and their words.
  private final class Sample {
    private final LineAnalysis.Wordings wordings = analysis.open(regions.get());
    private final List<WordingLink> links = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<int[]> texts = new ArrayList<>();
    private final Shingles shingles = new Shingles();
    private int answers;

    private void meet(QuestionSummary question, @Nullable YearMonth month) {
      Answer answer = question.state().answer();
      YearMonth its = month(question);
      if (its == null || !its.equals(month) || answer == null || answer.text() == null) {
        return;
      }
      answers++;
      String plain = answer.text().text().plain();
      wordings
          .take(List.of(question), links)
          .getFirst()
          .ifPresent(taken -> taken.uses().forEach(use -> meet(use, plain)));
    }

    private void meet(AnswerPassages.Use use, String plain) {
      if (places.putIfAbsent(use.wording(), texts.size()) == null) {
        numbers.add(use.wording());
        texts.add(shingles.of(plain.substring(use.start(), use.end())));
      }
    }

    /// How many pairs are alike, how many of these are in one line, how many are in one line, and
    /// how many of those are alike.
    private long[] pairs() {
      long[] pairs = new long[4];
      for (int a = 0; a < texts.size(); a++) {
        int line = wordings.line(numbers.get(a));
        for (int b = 0; b < a; b++) {
          boolean alike = Shingles.likeness(texts.get(a), texts.get(b)) >= ALIKE;
          boolean together = line == wordings.line(numbers.get(b));
          pairs[0] += alike ? 1 : 0;
          pairs[1] += alike && together ? 1 : 0;
          pairs[2] += together ? 1 : 0;
          pairs[3] += alike && together ? 1 : 0;
        }
      }
      return pairs;
    }

    /// Drops links between what was asked, which are no lines.
    private void leaveQuestionsOut() {
      links.removeIf(l -> !places.containsKey(l.later()) || !places.containsKey(l.earlier()));
    }

    private long right() {
      return links.stream().filter(l -> likeness(l) >= ALIKE).count();
    }

    private double likeness(WordingLink link) {
      int later = places.getOrDefault(link.later(), 0);
      int earlier = places.getOrDefault(link.earlier(), 0);
      return Shingles.likeness(texts.get(later), texts.get(earlier));
    }
  }
}
