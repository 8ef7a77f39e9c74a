package org.pursuant.benchmarks.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.domain.commitment.CommitmentFinder;

/// Scores finders of promises on labelled answers, against each reading.
public final class CommitmentQuality {
  private final List<LabelledAnswer> answers;

  public CommitmentQuality(List<LabelledAnswer> answers) {
    this.answers = List.copyOf(answers);
  }

  /// All figures.
  ///
  /// @param answers labelled answers
  /// @param readings how many readings they have
  /// @param shipped the rules as they are shipped, against each reading
  /// @param halves the same for the two halves of the answers by the hash of their ids
  /// @param keywords a baseline: every sentence with a word such as "will" promises
  /// @param agreement of the first reading with the second; null where there is one reading alone
  public record Figures(
      int answers,
      int readings,
      List<CommitmentScore> shipped,
      Map<String, List<CommitmentScore>> halves,
      List<CommitmentScore> keywords,
      List<CommitmentScore> agreement) {}

  public Figures run(CommitmentFinder finder) {
    int readings = answers.stream().mapToInt(a -> a.readings().size()).min().orElse(0);
    Map<String, List<CommitmentScore>> halves = new LinkedHashMap<>();
    halves.put("A", against(readings, finder, LabelledAnswer::readWhileWriting));
    halves.put("B", against(readings, finder, a -> !a.readWhileWriting()));
    return new Figures(
        answers.size(),
        readings,
        against(readings, finder, _ -> true),
        halves,
        against(readings, new KeywordBaseline(), _ -> true),
        readings > 1 ? List.of(agreement()) : List.of());
  }

  private List<CommitmentScore> against(
      int readings, CommitmentFinder finder, Predicate<LabelledAnswer> of) {
    List<Tally> tallies = new ArrayList<>();
    for (int r = 0; r < readings; r++) {
      tallies.add(new Tally());
    }
    for (LabelledAnswer answer : answers) {
      if (of.test(answer)) {
        List<Found> found =
            finder.find(answer.answer(), answer.answered()).stream().map(Found::of).toList();
        for (int r = 0; r < readings; r++) {
          tallies
              .get(r)
              .add(Found.of(answer.readings().get(r).commitments(), answer.answer()), found);
        }
      }
    }
    return tallies.stream().map(Tally::score).toList();
  }

  private CommitmentScore agreement() {
    Tally tally = new Tally();
    for (LabelledAnswer answer : answers) {
      tally.add(
          Found.of(answer.readings().get(0).commitments(), answer.answer()),
          Found.of(answer.readings().get(1).commitments(), answer.answer()));
    }
    return tally.score();
  }
}
