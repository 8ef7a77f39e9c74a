package org.pursuant.benchmarks.reply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.pursuant.analysis.reply.Counted;
import org.pursuant.analysis.reply.Replies;
import org.pursuant.analysis.reply.ReplyWeights;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyNetwork;

/// Measures how replies are read against labelled answers.
public final class ReplyEvaluation {
  private static final int FOLDS = 10;
  private static final long SEED = 20_250_911;
  private static final int WORST = 25;

  private final List<LabelledAnswer> answers;
  private final Replies shipped;
  private final ReplyNetwork network;

  /// An evaluation on labelled answers, none of which the weights were learnt from.
  ///
  /// @param network that ships with the program
  public ReplyEvaluation(List<LabelledAnswer> answers, ReplyNetwork network) {
    this.answers = List.copyOf(answers);
    this.network = network;
    this.shipped = new Replies(network);
  }

  /// Weights learnt from all of the answers.
  public static ReplyWeights learn(List<LabelledAnswer> answers) {
    return Training.learn(answers, counted(answers));
  }

  private static List<Counted> counted(List<LabelledAnswer> answers) {
    return answers.stream().map(a -> Counted.of(a.question(), a.answer())).toList();
  }

  /// Measures.
  ///
  /// @param learntFrom some of what the weights are learnt from, to score too by cross-validation;
  ///   empty for not so
  /// @param more what they are learnt from besides
  public ReplyQuality run(List<LabelledAnswer> learntFrom, List<LabelledAnswer> more) {
    List<ReplyQuality.Measured> systems = new ArrayList<>();
    Reader asShipped = Reader.program(shipped);
    systems.add(measured("the program as shipped", asShipped, _ -> true));
    systems.add(
        measured(
            "the half read while the phrases were written",
            asShipped,
            LabelledAnswer::readWhileWriting));
    systems.add(measured("the half never read", asShipped, a -> !a.readWhileWriting()));
    systems.add(
        measured(
            "the program without its network",
            Reader.program(new Replies(ReplyWeights.shipped())),
            _ -> true));
    systems.add(measured("keywords", Reader.keywords(), _ -> true));
    systems.add(measured("always full", Reader.majority(), _ -> true));
    if (answers.stream().allMatch(a -> a.readings().size() > 1)) {
      systems.add(agreement());
    }
    if (!learntFrom.isEmpty()) {
      ReplyEvaluation learnt = new ReplyEvaluation(learntFrom, network);
      systems.add(learnt.crossValidated(more));
      systems.add(
          learnt.measured("keywords, on the answers learnt from", Reader.keywords(), _ -> true));
    }
    return new ReplyQuality(answers.size(), learntFrom.size(), systems, worst());
  }

  private ReplyQuality.Measured measured(String name, Reader reader, Predicate<LabelledAnswer> of) {
    Tally tally = new Tally();
    answers.stream().filter(of).forEach(a -> tally.add(reader.read(a), a));
    return tally.measured(name);
  }

  /// How the first reading does when the others are taken for right.
  private ReplyQuality.Measured agreement() {
    Scores scores = new Scores();
    for (LabelledAnswer a : answers) {
      a.readings().stream()
          .skip(1)
          .forEach(r -> scores.add(a.readings().getFirst().reply(), r.reply()));
    }
    return new ReplyQuality.Measured(
        "one reading against the other",
        answers.size(),
        List.of(scores.figures()),
        scores.figures(),
        scores.confusion());
  }

  private ReplyQuality.Measured crossValidated(List<LabelledAnswer> more) {
    List<LabelledAnswer> learntFrom = new ArrayList<>(answers);
    learntFrom.addAll(more);
    List<Counted> counted = counted(learntFrom);
    Tally all = new Tally();
    List<Integer> order = stratified();
    for (int fold = 0; fold < FOLDS; fold++) {
      Reader reader = Reader.program(new Replies(learntWithout(order, fold, learntFrom, counted)));
      for (int i = fold; i < order.size(); i += FOLDS) {
        LabelledAnswer a = answers.get(order.get(i));
        all.add(reader.read(a), a);
      }
    }
    return all.measured("without its network, cross-validated on the answers learnt from");
  }

  /// @param order of those of the first answers that are scored, part by part
  private static ReplyWeights learntWithout(
      List<Integer> order, int fold, List<LabelledAnswer> learntFrom, List<Counted> counted) {
    int scored = order.size();
    List<LabelledAnswer> rest = new ArrayList<>(learntFrom.subList(scored, learntFrom.size()));
    List<Counted> ofRest = new ArrayList<>(counted.subList(scored, counted.size()));
    for (int i = 0; i < order.size(); i++) {
      if (i % FOLDS != fold) {
        rest.add(learntFrom.get(order.get(i)));
        ofRest.add(counted.get(order.get(i)));
      }
    }
    return Training.learn(rest, ofRest);
  }

  /// In such an order that every tenth answer makes a sample of all types.
  private List<Integer> stratified() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED));
    order.sort(Comparator.comparing(i -> answers.get(i).readings().getFirst().reply().type()));
    return order;
  }

  private List<ReplyQuality.Wrong> worst() {
    List<ReplyQuality.Wrong> wrong = new ArrayList<>();
    for (LabelledAnswer a : answers) {
      ReadReply read = shipped.read(a.question(), a.answer());
      if (a.readings().stream().noneMatch(r -> r.reply().type() == read.type())) {
        wrong.add(
            new ReplyQuality.Wrong(
                a.id(),
                a.readings().getFirst().reply().type().code(),
                read.type().code(),
                read.confidence(),
                read.reasons().stream().map(r -> r.what()).toList()));
      }
    }
    wrong.sort(Comparator.comparingDouble(ReplyQuality.Wrong::confidence).reversed());
    return List.copyOf(wrong.subList(0, Math.min(WORST, wrong.size())));
  }

  /// Scores against each reading.
  private static final class Tally {
    private final Map<Integer, Scores> byReading = new LinkedHashMap<>();
    private final Scores all = new Scores();
    private final java.util.Set<String> ids = new java.util.HashSet<>();

    void add(Labels said, LabelledAnswer answer) {
      ids.add(answer.id());
      for (int i = 0; i < answer.readings().size(); i++) {
        byReading.computeIfAbsent(i, _ -> new Scores()).add(said, answer.readings().get(i).reply());
        all.add(said, answer.readings().get(i).reply());
      }
    }

    ReplyQuality.Measured measured(String name) {
      return new ReplyQuality.Measured(
          name,
          ids.size(),
          byReading.values().stream().map(Scores::figures).toList(),
          all.figures(),
          all.confusion());
    }
  }
}
