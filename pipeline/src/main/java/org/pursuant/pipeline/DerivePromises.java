package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.commitment.Done;
import org.pursuant.domain.commitment.EvidenceFinder;
import org.pursuant.domain.commitment.PromiseFinder;
import org.pursuant.domain.commitment.PromiseStore;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.ReferenceReader;

/// Derives the register of promises. Answers that a source cut off are left out until their whole
/// text is met; holding answers promise nothing but an answer.
public final class DerivePromises implements Derivation {
  private final PromiseStore store;
  private final PromiseFinder finder;
  private final SettleEvidence settling;

  /// @param references of the questions, derived before
  public DerivePromises(
      PromiseStore store,
      PromiseFinder finder,
      EvidenceFinder evidence,
      ReferenceReader references) {
    this.store = store;
    this.finder = finder;
    this.settling = new SettleEvidence(store, evidence, references);
  }

  @Override
  public String name() {
    return "promises";
  }

  @Override
  public long run(RecordReader record, Progress progress, BooleanSupplier goOn) {
    long looked = new ChangedQuestions(record, store).each("Promises", progress, goOn, this::take);
    settling.run(goOn);
    return looked;
  }

  @Override
  public void forget() {
    store.forget();
  }

  private void take(List<QuestionSummary> changed, List<QuestionId> removed, Point to) {
    List<QuestionId> looked = new ArrayList<>(removed);
    List<Said> said = new ArrayList<>();
    List<Done> done = new ArrayList<>();
    for (QuestionSummary question : changed) {
      looked.add(question.id());
      find(question)
          .ifPresent(found -> {
            said.addAll(found.said());
            done.addAll(found.done());
          });
    }
    store.write(looked, said, done, to);
  }

  private Optional<PromiseFinder.Findings> find(QuestionSummary question) {
    return question
        .state()
        .wholeAnswer()
        .map(text -> finder.find(source(question), text.text().plain()));
  }

  private static PromiseFinder.Source source(QuestionSummary question) {
    String heading = question.state().heading();
    return new PromiseFinder.Source(
        question.id(),
        question.state().answeredOn(),
        question.body() == null ? "" : AnsweringBodies.slugOf(question.body().slug()),
        question.answerer() == null ? "" : question.answerer().path(),
        heading == null ? "" : heading);
  }
}
