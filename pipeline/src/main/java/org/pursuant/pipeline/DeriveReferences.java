package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.reference.Citations;
import org.pursuant.analysis.reference.Resolver;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.Citation;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.Reference;
import org.pursuant.domain.reference.ReferenceStore;
import org.pursuant.domain.text.SourceText;

/// Derives the references of all questions: takes in what changed, then resolves what cites
/// something in it, and what cites what changed.
public final class DeriveReferences implements Derivation {
  private static final int AT_ONCE = 500;

  private final ReferenceStore references;

  public DeriveReferences(ReferenceStore references) {
    this.references = references;
  }

  @Override
  public String name() {
    return "references";
  }

  @Override
  public long run(RecordReader record, Progress progress, BooleanSupplier goOn) {
    long looked =
        new ChangedQuestions(record, references)
            .each("Reading references", progress, goOn, this::take);
    resolveWaiting(record, goOn);
    return looked;
  }

  @Override
  public void forget() {
    references.forget();
  }

  private void take(List<QuestionSummary> changed, List<QuestionId> removed, Point to) {
    List<Citable> known = changed.stream().map(q -> Citable.of(q.id(), q.state())).toList();
    List<QuestionId> citing =
        changed.stream()
            .filter(q -> !cited(q, Place.QUESTION).isEmpty() || !cited(q, Place.ANSWER).isEmpty())
            .map(QuestionSummary::id)
            .toList();
    references.take(known, citing, removed, to);
  }

  private static List<Citation> cited(QuestionSummary question, Place place) {
    SourceText text = text(question.state(), place);
    return text == null ? List.of() : Citations.in(text.text(), place);
  }

  private static @Nullable SourceText text(QuestionState state, Place place) {
    return switch (place) {
      case QUESTION -> state.question();
      case ANSWER -> state.answer() == null ? null : state.answer().text();
    };
  }

  private void resolveWaiting(RecordReader record, BooleanSupplier goOn) {
    CitingTexts texts = CitingTexts.of(record);
    Resolver resolver = new Resolver(references);
    List<QuestionId> waiting = references.waiting(AT_ONCE);
    while (!waiting.isEmpty() && goOn.getAsBoolean()) {
      List<FoundReference> found = new ArrayList<>();
      for (QuestionSummary question : record.summaries(waiting)) {
        for (Place place : Place.values()) {
          for (Citation citation : cited(question, place)) {
            Reference reference =
                new Reference(citation, resolver.resolve(citation, texts.of(question, place)));
            found.add(FoundReference.of(question.id(), reference));
          }
        }
      }
      references.resolved(waiting, found);
      waiting = references.waiting(AT_ONCE);
    }
  }
}
