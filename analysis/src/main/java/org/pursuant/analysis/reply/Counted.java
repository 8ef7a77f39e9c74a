package org.pursuant.analysis.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pursuant.analysis.limb.Limbs;
import org.pursuant.domain.reply.Limb;

/// What is counted of a question and its answer: for each limb and for the reply as a whole. This
/// is what weights are learnt from.
///
/// @param limbs of the question
/// @param ofLimbs for each limb its features by name
/// @param ofReply the means over the limbs, and how far apart they are
public record Counted(
    List<Limb> limbs, List<Map<String, Double>> ofLimbs, Map<String, Double> ofReply) {
  /// Counts.
  ///
  /// @param question plain words
  /// @param answer plain words
  public static Counted of(String question, String answer) {
    List<Limb> limbs = Limbs.of(question);
    return of(limbs, AskedLimb.of(question, limbs), ReadAnswer.of(answer));
  }

  static Counted of(List<Limb> limbs, List<AskedLimb> asked, ReadAnswer answer) {
    List<Map<String, Double>> each = new ArrayList<>();
    for (AskedLimb limb : asked) {
      each.add(Features.of(limb, asked, answer));
    }
    return new Counted(limbs, List.copyOf(each), whole(each));
  }

  private static final List<String> SPREAD =
      List.of(
          "telling sentence on it",
          "own words told",
          "all words told",
          "right kind of thing on it");

  private static Map<String, Double> whole(List<Map<String, Double>> limbs) {
    Map<String, Double> mean = new TreeMap<>();
    limbs.forEach(l -> l.forEach((k, v) -> mean.merge(k, v / limbs.size(), Double::sum)));
    if (limbs.size() > 1) {
      for (String name : SPREAD) {
        double least = limbs.stream().mapToDouble(l -> l.getOrDefault(name, 0.0)).min().orElse(0);
        double most = limbs.stream().mapToDouble(l -> l.getOrDefault(name, 0.0)).max().orElse(0);
        mean.put("limbs differ: " + name, most - least);
      }
    }
    return mean;
  }
}
