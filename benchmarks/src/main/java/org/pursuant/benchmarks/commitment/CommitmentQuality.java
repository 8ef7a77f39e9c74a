package org.pursuant.benchmarks.commitment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pursuant.benchmarks.gold.GoldAnswer;
import org.pursuant.domain.commitment.CommitmentFinder;

/// Scores finders of promises on labelled answers, against each reading.
public final class CommitmentQuality {
  private final List<GoldAnswer> answers;

  public CommitmentQuality(List<GoldAnswer> answers) {
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
    halves.put("A", against(readings, finder, a -> !second(a)));
    halves.put("B", against(readings, finder, CommitmentQuality::second));
    return new Figures(
        answers.size(),
        readings,
        against(readings, finder, _ -> true),
        halves,
        against(readings, new KeywordBaseline(), _ -> true),
        readings > 1 ? List.of(agreement()) : List.of());
  }

  /// Whether an answer is of the half that was never read while rules were written: by the lowest
  /// bit of the first byte of the hash of its id.
  private static boolean second(GoldAnswer answer) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.valueOf(answer.id()).getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 1) == 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<CommitmentScore> against(
      int readings, CommitmentFinder finder, Predicate<GoldAnswer> of) {
    List<Tally> tallies = new ArrayList<>();
    for (int r = 0; r < readings; r++) {
      tallies.add(new Tally());
    }
    for (GoldAnswer answer : answers) {
      if (of.test(answer)) {
        List<Found> found =
            finder.find(answer.text(), answer.answered()).stream().map(Found::of).toList();
        for (int r = 0; r < readings; r++) {
          tallies.get(r).add(Found.of(answer.readings().get(r), answer.text()), found);
        }
      }
    }
    return tallies.stream().map(Tally::score).toList();
  }

  private CommitmentScore agreement() {
    Tally tally = new Tally();
    for (GoldAnswer answer : answers) {
      tally.add(
          Found.of(answer.readings().get(0), answer.text()),
          Found.of(answer.readings().get(1), answer.text()));
    }
    return tally.score();
  }
}
