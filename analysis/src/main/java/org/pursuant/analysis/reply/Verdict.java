package org.pursuant.analysis.reply;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.analysis.model.LogisticModel;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.ReplyType;

/// The type of a reply and the statuses of its limbs that together are likeliest, of those that go
/// together: a full reply answers every limb, a partial one some of what was asked, the others
/// none.
///
/// @param confidence of the type among all types
record Verdict(ReplyType type, double confidence, List<LimbStatus> statuses) {
  /// How much the limbs have to say beside the reply as a whole; chosen by cross-validation.
  private static final double LIMBS = 0.5;

  private static final double LEAST = 1e-6;

  /// @param types probabilities in the order of [ReplyType], without the last
  /// @param limbs for each limb, probabilities in the order of [LimbStatus]
  static Verdict of(double[] types, List<double[]> limbs) {
    double[] scores = new double[types.length];
    List<List<LimbStatus>> statuses = new ArrayList<>();
    for (ReplyType type : ReplyType.values()) {
      if (type != ReplyType.NIL) {
        List<LimbStatus> likeliest = likeliest(type, limbs);
        statuses.add(likeliest);
        scores[type.place()] =
            log(types[type.place()])
                + LIMBS * score(likeliest, limbs) / Math.sqrt(Math.max(1, limbs.size()));
      }
    }
    double[] shares = LogisticModel.softmax(scores);
    ReplyType best = ReplyType.FULL;
    for (ReplyType type : ReplyType.values()) {
      boolean better = type != ReplyType.NIL && shares[type.place()] > shares[best.place()];
      best = better ? type : best;
    }
    return new Verdict(best, shares[best.place()], statuses.get(best.place()));
  }

  private static double log(double p) {
    return Math.log(p + LEAST);
  }

  private static double score(List<LimbStatus> statuses, List<double[]> limbs) {
    double sum = 0;
    for (int i = 0; i < limbs.size(); i++) {
      sum += log(limbs.get(i)[statuses.get(i).place()]);
    }
    return sum;
  }

  private static List<LimbStatus> likeliest(ReplyType type, List<double[]> limbs) {
    return switch (type) {
      case FULL -> limbs.stream().map(_ -> LimbStatus.ANSWERED).toList();
      case PARTIAL -> mixed(limbs);
      case REFERRAL, DEFERRAL, REFUSAL, EVASION, NIL ->
          limbs.stream().map(_ -> LimbStatus.NOT).toList();
    };
  }

  /// The likeliest that are neither all answered nor all unanswered.
  private static List<LimbStatus> mixed(List<double[]> limbs) {
    List<LimbStatus> statuses = new ArrayList<>();
    for (double[] p : limbs) {
      LimbStatus best = LimbStatus.ANSWERED;
      for (LimbStatus s : LimbStatus.values()) {
        best = p[s.place()] > p[best.place()] ? s : best;
      }
      statuses.add(best);
    }
    boolean alike = statuses.stream().distinct().count() == 1;
    if (alike && !statuses.isEmpty() && statuses.getFirst() != LimbStatus.PARTLY) {
      changeOne(statuses, limbs);
    }
    return List.copyOf(statuses);
  }

  /// Changes the one status that is given up most easily.
  private static void changeOne(List<LimbStatus> statuses, List<double[]> limbs) {
    LimbStatus all = statuses.getFirst();
    double least = Double.POSITIVE_INFINITY;
    int at = 0;
    LimbStatus to = LimbStatus.PARTLY;
    for (int i = 0; i < limbs.size(); i++) {
      for (LimbStatus s : LimbStatus.values()) {
        boolean possible = s != all && (limbs.size() > 1 || s == LimbStatus.PARTLY);
        double loss = log(limbs.get(i)[all.place()]) - log(limbs.get(i)[s.place()]);
        if (possible && loss < least) {
          least = loss;
          at = i;
          to = s;
        }
      }
    }
    statuses.set(at, to);
  }
}
