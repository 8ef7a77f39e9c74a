package org.pursuant.benchmarks.commitment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Candidate;
import org.pursuant.analysis.commitment.Commitments;
import org.pursuant.analysis.commitment.PromiseModel;
import org.pursuant.analysis.model.LogisticModel;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.learning.LogisticLearner;
import org.pursuant.benchmarks.learning.LogisticLearner.Example;

/// Learns from labelled answers which clauses promise something, and what kind of act.
///
/// A labelled promise is credited to one clause: of those whose trigger stands in its quote the
/// most probable one, by what was learnt when each was credited to the first.
public final class PromiseTraining {
  /// Chosen by cross-validation among 1, 2, 5, 10 and 20.
  private static final double PENALTY = 10;

  private static final int PARTS = 5;

  private static final LogisticLearner LEARNER = new LogisticLearner(PENALTY, 4, 0.05, false);
  private static final List<String> DECISIONS = List.of(PromiseModel.OTHER, PromiseModel.PROMISE);

  private final List<Example> decisions = new ArrayList<>();
  private final @Nullable LogisticModel before;

  private PromiseTraining(@Nullable LogisticModel before) {
    this.before = before;
  }

  /// Learns from the first reading of each answer.
  public static PromiseModel learn(List<LabelledAnswer> answers) {
    PromiseTraining first = new PromiseTraining(null);
    answers.forEach(first::add);
    PromiseTraining second = new PromiseTraining(first.model().weights());
    answers.forEach(second::add);
    return second.model();
  }

  /// Scores what is learnt from four fifths of labelled answers on the fifth left out, each in
  /// turn.
  public static CommitmentScore crossValidated(List<LabelledAnswer> answers) {
    Tally tally = new Tally();
    for (int part = 0; part < PARTS; part++) {
      int leftOut = part;
      PromiseModel model = learn(answers.stream().filter(a -> partOf(a) != leftOut).toList());
      answers.stream()
          .filter(a -> partOf(a) == leftOut)
          .forEach(a ->
              tally.add(
                  Found.of(a.readings().getFirst().commitments(), a.answer()),
                  Commitments.in(a.answer(), a.answered(), model).stream()
                      .map(Found::of)
                      .toList()));
    }
    return tally.score();
  }

  private static int partOf(LabelledAnswer answer) {
    return Math.floorMod(answer.id().hashCode(), PARTS);
  }

  private PromiseModel model() {
    return new PromiseModel(LEARNER.learn(DECISIONS, decisions));
  }

  private void add(LabelledAnswer answer) {
    List<Candidate> candidates = Commitments.candidates(answer.answer(), answer.answered());
    @Nullable Found[] credited = new Found[candidates.size()];
    for (Found labelled : Found.of(answer.readings().getFirst().commitments(), answer.answer())) {
      int clause = clauseOf(labelled, candidates, credited);
      if (clause >= 0) {
        credited[clause] = labelled;
      }
    }
    for (int i = 0; i < credited.length; i++) {
      Found labelled = credited[i];
      String decision = labelled == null ? PromiseModel.OTHER : PromiseModel.PROMISE;
      decisions.add(Example.of(candidates.get(i).signs(), decision));
    }
  }

  /// The clause to which a labelled promise is credited; -1 for none.
  private int clauseOf(Found labelled, List<Candidate> candidates, @Nullable Found[] credited) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < candidates.size(); i++) {
      double value = credited[i] == null ? fits(labelled, candidates.get(i)) : 0;
      if (value > most) {
        best = i;
        most = value;
      }
    }
    return best;
  }

  private double fits(Found labelled, Candidate clause) {
    if (clause.at() >= labelled.start() && clause.at() < labelled.end()) {
      return 2 + (before == null ? 0 : before.probabilities(clause.signs())[1]);
    }
    Found place = new Found(clause.start(), clause.end(), "", "", null, null);
    return labelled.shared(place) > 0 ? 1 : 0;
  }
}
