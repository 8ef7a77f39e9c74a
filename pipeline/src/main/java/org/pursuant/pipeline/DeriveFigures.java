package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.figure.Figure;
import org.pursuant.domain.figure.FigureFinder;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.figure.FigureStore;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.text.RichText;

/// Derives the figures that answers state in running text, and the series they make. Clipped
/// answers are left out: a number may be cut in two.
public final class DeriveFigures implements Derivation {
  private final FigureStore store;
  private final FigureFinder finder;

  public DeriveFigures(FigureStore store, FigureFinder finder) {
    this.store = store;
    this.finder = finder;
  }

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public long run(RecordReader record, Progress progress, BooleanSupplier goOn) {
    return new ChangedQuestions(record, store)
        .each("Finding figures in answers", progress, goOn, this::take);
  }

  @Override
  public void forget() {
    store.forget();
  }

  private void take(List<QuestionSummary> changed, List<QuestionId> removed, Point to) {
    List<FigureStore.OfAnswer> answers = new ArrayList<>();
    Set<QuestionId> gone = new HashSet<>(removed);
    for (QuestionSummary question : changed) {
      List<FigureStatement> statements = statements(question);
      if (statements.isEmpty()) {
        gone.add(question.id());
      } else {
        answers.add(new FigureStore.OfAnswer(question.id(), body(question), statements));
      }
    }
    store.replace(answers, gone, to);
  }

  private static String body(QuestionSummary question) {
    return question.body() == null ? "" : AnsweringBodies.slugOf(question.body().slug());
  }

  private List<FigureStatement> statements(QuestionSummary question) {
    return question
        .state()
        .wholeAnswer()
        .map(text -> statements(question, text.text()))
        .orElse(List.of());
  }

  private List<FigureStatement> statements(QuestionSummary question, RichText text) {
    String heading = question.state().heading();
    LocalDate said = question.state().answeredOn();
    List<Figure> figures =
        finder.in(
            text, said, new FigureFinder.Context(heading == null ? "" : heading, body(question)));
    String plain = figures.isEmpty() ? "" : text.plain();
    return figures.stream()
        .map(f ->
            new FigureStatement(
                question.id(),
                said,
                f,
                plain.substring(f.sentenceStart(), f.sentenceEnd()),
                f.start() - f.sentenceStart()))
        .toList();
  }
}
