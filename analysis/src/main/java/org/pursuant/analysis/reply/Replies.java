package org.pursuant.analysis.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pursuant.analysis.limb.Limbs;
import org.pursuant.analysis.reply.ReadAnswer.Line;
import org.pursuant.domain.reply.FoundMarker;
import org.pursuant.domain.reply.Limb;
import org.pursuant.domain.reply.LimbReply;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyNetwork;
import org.pursuant.domain.reply.ReplyNetwork.Likely;
import org.pursuant.domain.reply.ReplyReader;
import org.pursuant.domain.reply.ReplyType;

/// Reads what answers do with what was asked: by patterns of standard phrases, by the form of the
/// question and by how close its words are to those of each sentence, weighed by a small model; and
/// by a network that reads both together, where this machine can run it.
///
/// Deterministic on one machine and safe for many threads; time grows with the length of question
/// times answer, of which no more than [#LONGEST] characters are read.
public final class Replies implements ReplyReader {
  /// Of the analysis; counts up when its results change.
  public static final int VERSION = 5;

  /// Answers longer than this are read to here: what follows are tables.
  static final int LONGEST = 60_000;

  private static final Set<Act> TELLING = Set.of(Act.TELLS, Act.NEGATES);

  private final Supplier<ReplyWeights> weights;
  private final ReplyNetwork network;

  /// Reads with the weights that ship with the program, which are loaded when first needed.
  ///
  /// @param network that reads too
  public Replies(ReplyNetwork network) {
    this.weights = Shipped::weights;
    this.network = network;
  }

  /// Reads by what is counted alone.
  ///
  /// @param weights what to weigh with
  public Replies(ReplyWeights weights) {
    this.weights = () -> weights;
    this.network = ReplyNetwork.NONE;
  }

  /// Loads once, in whichever thread comes first.
  private static final class Shipped {
    private static final ReplyWeights WEIGHTS = ReplyWeights.shipped();

    private Shipped() {}

    static ReplyWeights weights() {
      return WEIGHTS;
    }
  }

  @Override
  public int version() {
    return VERSION * 100 + Limbs.VERSION;
  }

  @Override
  public ReadReply read(String question, String answer) {
    ReplyWeights weigh = weights.get();
    String asks = cut(question, Limbs.LONGEST);
    List<Limb> limbs = Limbs.of(asks);
    List<AskedLimb> asked = AskedLimb.of(asks, limbs);
    ReadAnswer said = ReadAnswer.of(cut(answer, LONGEST));
    Counted counted = Counted.of(limbs, asked, said);
    boolean nil = said.shows(Marker.PROROGATION) && said.count(Act.TELLS) == 0;
    Optional<Likely> likely = nil ? Optional.empty() : network.read(asks, limbs, answer);
    Weighing weighing = Weighing.of(weigh, counted, likely);
    List<double[]> statuses = weighing.statuses();
    Verdict verdict =
        nil
            ? new Verdict(ReplyType.NIL, 1, limbs.stream().map(_ -> LimbStatus.NOT).toList())
            : Verdict.of(weighing.types(), statuses);
    List<LimbReply> replies = new ArrayList<>();
    for (int i = 0; i < limbs.size(); i++) {
      LimbStatus status = verdict.statuses().get(i);
      double p = nil ? 1 : statuses.get(i)[status.place()];
      Optional<Line> shows = shows(asked.get(i), status, said);
      replies.add(
          new LimbReply(
              limbs.get(i),
              status,
              p,
              shows.map(l -> l.sentence().start()).orElse(-1),
              shows.map(l -> l.sentence().end()).orElse(-1),
              weighing.reasons(i, status)));
    }
    return new ReadReply(
        verdict.type(),
        verdict.confidence(),
        markers(said),
        replies,
        nil ? List.of() : weighing.reasons(verdict.type()));
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  private static List<FoundMarker> markers(ReadAnswer answer) {
    List<FoundMarker> found = new ArrayList<>();
    for (Marker marker : Marker.values()) {
      answer.lines().stream()
          .filter(l -> l.markers().contains(marker))
          .findFirst()
          .ifPresent(
              l -> found.add(new FoundMarker(marker, l.sentence().start(), l.sentence().end())));
    }
    return found;
  }

  /// The sentence that shows a status: of those that tell, or of those that decline, put off or
  /// send elsewhere, the one that takes up most of the limb; the earlier of two alike.
  private static Optional<Line> shows(AskedLimb limb, LimbStatus status, ReadAnswer answer) {
    boolean told = status != LimbStatus.NOT;
    return answer.lines().stream()
        .filter(l -> TELLING.contains(l.act()) == told)
        .max(
            Comparator.<Line>comparingDouble(l -> Features.near(limb, l))
                .thenComparingInt(l -> -l.sentence().start()));
  }
}
