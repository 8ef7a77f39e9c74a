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

/// Measures how replies are read against labelled answers.
public final class ReplyEvaluation {
  private static final int FOLDS = 10;
  private static final int REPEATS = 5;
  private static final long SEED = 20_250_911;
  private static final int WORST = 25;

  private final List<LabelledAnswer> answers;

  /// An evaluation on labelled answers.
  public ReplyEvaluation(List<LabelledAnswer> answers) {
    this.answers = List.copyOf(answers);
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
  /// @param crossValidate also by weights learnt anew from answers other than those scored
  public ReplyQuality run(boolean crossValidate) {
    List<ReplyQuality.Measured> systems = new ArrayList<>();
    Replies shipped = new Replies(ReplyWeights.shipped());
    Reader asShipped = Reader.program(ReplyWeights.shipped());
    systems.add(measured("the program as shipped", asShipped, _ -> true));
    if (crossValidate) {
      systems.addAll(crossValidated());
    }
    systems.add(measured("keywords", Reader.keywords(), _ -> true));
    systems.add(measured("always full", Reader.majority(), _ -> true));
    if (answers.stream().allMatch(a -> a.readings().size() > 1)) {
      systems.add(agreement());
    }
    return new ReplyQuality(answers.size(), crossValidate, systems, worst(shipped));
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

  private List<ReplyQuality.Measured> crossValidated() {
    List<Counted> counted = counted(answers);
    Tally all = new Tally();
    Tally read = new Tally();
    Tally unread = new Tally();
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      List<Integer> order = stratified(repeat);
      for (int fold = 0; fold < FOLDS; fold++) {
        Reader reader = Reader.program(learntWithout(order, fold, counted));
        for (int i = fold; i < order.size(); i += FOLDS) {
          LabelledAnswer a = answers.get(order.get(i));
          Labels said = reader.read(a);
          all.add(said, a);
          (a.readWhileWriting() ? read : unread).add(said, a);
        }
      }
    }
    return List.of(
        all.measured("cross-validated"),
        read.measured("cross-validated, the half read while the rules were written"),
        unread.measured("cross-validated, the half never read"));
  }

  private ReplyWeights learntWithout(List<Integer> order, int fold, List<Counted> counted) {
    List<LabelledAnswer> rest = new ArrayList<>();
    List<Counted> ofRest = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      if (i % FOLDS != fold) {
        rest.add(answers.get(order.get(i)));
        ofRest.add(counted.get(order.get(i)));
      }
    }
    return Training.learn(rest, ofRest);
  }

  /// In such an order that every tenth answer makes a sample of all types.
  private List<Integer> stratified(int repeat) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED + repeat));
    order.sort(Comparator.comparing(i -> answers.get(i).readings().getFirst().reply().type()));
    return order;
  }

  private List<ReplyQuality.Wrong> worst(Replies replies) {
    List<ReplyQuality.Wrong> wrong = new ArrayList<>();
    for (LabelledAnswer a : answers) {
      ReadReply read = replies.read(a.question(), a.answer());
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
