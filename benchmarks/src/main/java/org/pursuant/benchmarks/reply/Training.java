package org.pursuant.benchmarks.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pursuant.analysis.reply.Counted;
import org.pursuant.analysis.reply.ReplyWeights;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.benchmarks.gold.Reading;
import org.pursuant.benchmarks.learning.LogisticLearner;
import org.pursuant.benchmarks.learning.LogisticLearner.Example;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.ReplyType;

/// Learns from labelled answers the weights by which replies are read.
public final class Training {
  /// Not chosen by any measurement; that of the types was, in four parts of the answers learnt
  /// from.
  private static final double STATUS_PENALTY = 150;

  private static final double TYPE_PENALTY = 100;

  /// A feature that fewer examples show says nothing that could be relied on.
  private static final int LEAST_SEEN = 8;

  private static final List<String> STATUSES =
      Arrays.stream(LimbStatus.values()).map(LimbStatus::code).toList();
  private static final List<String> TYPES =
      Arrays.stream(ReplyType.values())
          .filter(type -> type != ReplyType.NIL)
          .map(ReplyType::code)
          .toList();

  private Training() {}

  /// Learns from labelled answers; several readings of one answer share its weight.
  ///
  /// @param counted what is counted of each, in their order
  public static ReplyWeights learn(List<LabelledAnswer> answers, List<Counted> counted) {
    List<Example> statuses = new ArrayList<>();
    List<Example> types = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      LabelledAnswer answer = answers.get(i);
      double share = 1.0 / answer.readings().size();
      for (Reading said : answer.readings()) {
        Labels reading = said.reply();
        if (reading.type() != ReplyType.NIL) {
          types.add(new Example(counted.get(i).ofReply(), reading.type().code(), share));
        }
        addStatuses(statuses, counted.get(i), reading, share);
      }
    }
    return new ReplyWeights(
        learner(STATUS_PENALTY).learn(STATUSES, statuses),
        learner(TYPE_PENALTY).learn(TYPES, types));
  }

  private static LogisticLearner learner(double penalty) {
    return new LogisticLearner(penalty, LEAST_SEEN, 0, true);
  }

  private static void addStatuses(
      List<Example> statuses, Counted counted, Labels reading, double share) {
    double each = share / Math.sqrt(counted.limbs().size());
    for (int j = 0; j < counted.limbs().size(); j++) {
      LimbStatus status = reading.limbs().get(counted.limbs().get(j).label());
      if (status != null) {
        statuses.add(new Example(counted.ofLimbs().get(j), status.code(), each));
      }
    }
  }
}
