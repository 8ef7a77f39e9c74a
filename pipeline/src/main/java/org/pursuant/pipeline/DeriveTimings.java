package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.LifeReader;
import org.pursuant.domain.record.QuestionLife;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.domain.timeliness.TimingRules;

/// Derives the days that matter to whether questions were answered in time.
public final class DeriveTimings implements Derivation {
  public static final String NAME = "timing";

  private final TimingFacts facts;
  private final LifeReader lives;
  private final TimingRules rules;

  /// @param lives asked for the events of questions that were transferred or ended
  public DeriveTimings(TimingFacts facts, LifeReader lives, TimingRules rules) {
    this.facts = facts;
    this.lives = lives;
    this.rules = rules;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void forget() {
    facts.forget();
  }

  @Override
  public long run(RecordReader record, Progress progress, BooleanSupplier goOn) {
    return new ChangedQuestions(record, facts)
        .each(
            "Reckoning when questions were due",
            progress,
            goOn,
            (changed, removed, to) -> {
              Map<QuestionId, List<Event>> events = events(changed);
              List<QuestionTiming> timings =
                  changed.stream()
                      .map(q -> rules.of(q, events.getOrDefault(q.id(), List.of())))
                      .flatMap(Optional::stream)
                      .toList();
              // Whatever changed is dropped first: it may have lost its House or its day of
              // tabling.
              List<QuestionId> gone = new ArrayList<>(removed);
              changed.forEach(q -> gone.add(q.id()));
              facts.write(timings, gone, to);
            });
  }

  private Map<QuestionId, List<Event>> events(List<QuestionSummary> questions) {
    Map<QuestionId, List<Event>> events = new HashMap<>();
    List<QuestionId> told =
        questions.stream().filter(DeriveTimings::hasHistory).map(QuestionSummary::id).toList();
    for (QuestionLife life : lives.lives(told)) {
      events.put(life.summary().id(), life.events());
    }
    return events;
  }

  private static boolean hasHistory(QuestionSummary question) {
    return question.marks().contains(Mark.TRANSFERRED)
        || question.status() == Status.WITHDRAWN
        || question.status() == Status.VANISHED;
  }
}
