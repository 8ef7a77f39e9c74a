package org.pursuant.analysis.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pursuant.analysis.model.LogisticModel;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.ReplyNetwork.Likely;
import org.pursuant.domain.reply.ReplyType;
import org.pursuant.domain.reply.Weighed;

/// What speaks for the types of a reply and the statuses of its limbs: what is counted, and what
/// the network takes to be likely. The two are joined as odds are, each with the same say.
final class Weighing {
  /// How much both together are to be trusted: they often err together. This, and that each has the
  /// same say, made the labels of answers likeliest that neither was learnt from.
  private static final double SHARPNESS = 0.6;

  /// No probability counts as less.
  private static final double LEAST = 1e-5;

  /// Of the types the network tells the formal no-answer too, which its own words tell better.
  private static final int TYPES = ReplyType.NIL.place();

  private static final int REASONS = 5;
  private static final double LEAST_REASON = 0.1;
  private static final int HUNDRED = 100;

  private static final String READS = "read together with the question";

  private final ReplyWeights weights;
  private final Counted counted;
  private final Optional<Likely> likely;
  private final double[] types;
  private final List<double[]> statuses;

  private Weighing(ReplyWeights weights, Counted counted, Optional<Likely> likely) {
    this.weights = weights;
    this.counted = counted;
    this.likely = likely;
    this.types = joined(weights.type().probabilities(counted.ofReply()), likely.map(Likely::types));
    this.statuses = new ArrayList<>();
    for (int i = 0; i < counted.limbs().size(); i++) {
      int limb = i;
      statuses.add(
          joined(
              weights.status().probabilities(counted.ofLimbs().get(i)),
              likely.map(l -> l.statuses().get(limb))));
    }
  }

  static Weighing of(ReplyWeights weights, Counted counted, Optional<Likely> likely) {
    return new Weighing(weights, counted, likely);
  }

  /// Probabilities in the order of [ReplyType], without the formal no-answer.
  double[] types() {
    return types;
  }

  /// For each limb, probabilities in the order of [LimbStatus].
  List<double[]> statuses() {
    return List.copyOf(statuses);
  }

  private static double[] joined(double[] ofCounted, Optional<List<Double>> ofNetwork) {
    if (ofNetwork.isEmpty()) {
      return ofCounted;
    }
    double[] scores = new double[ofCounted.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = SHARPNESS * (log(ofCounted[i]) + log(ofNetwork.get().get(i)));
    }
    return LogisticModel.softmax(scores);
  }

  private static double log(double p) {
    return Math.log(Math.max(p, LEAST));
  }

  /// What spoke for a type, strongest first.
  List<Weighed> reasons(ReplyType type) {
    return with(
        weights.type().reasons(counted.ofReply(), type.place()),
        likely.map(l -> l.types().subList(0, TYPES)),
        type.place());
  }

  /// What spoke for the status of a limb, strongest first.
  List<Weighed> reasons(int limb, LimbStatus status) {
    return with(
        weights.status().reasons(counted.ofLimbs().get(limb), status.place()),
        likely.map(l -> l.statuses().get(limb)),
        status.place());
  }

  private static List<Weighed> with(
      List<Weighed> ofCounted, Optional<List<Double>> ofNetwork, int chosen) {
    double lead =
        ofNetwork.map(p -> Math.round(lead(p, chosen) * HUNDRED) / (double) HUNDRED).orElse(0.0);
    if (lead < LEAST_REASON) {
      return ofCounted;
    }
    List<Weighed> reasons = new ArrayList<>(ofCounted);
    reasons.add(new Weighed(READS, lead));
    reasons.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    return List.copyOf(reasons.subList(0, Math.min(REASONS, reasons.size())));
  }

  /// By how much one is ahead of the mean of the others, as a difference of log odds.
  private static double lead(List<Double> p, int chosen) {
    double others = 0;
    for (int i = 0; i < p.size(); i++) {
      others += i == chosen ? 0 : log(p.get(i)) / (p.size() - 1);
    }
    return log(p.get(chosen)) - others;
  }
}
