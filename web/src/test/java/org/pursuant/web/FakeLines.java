package org.pursuant.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.line.Extent;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineList;
import org.pursuant.domain.line.LineQuery;
import org.pursuant.domain.line.LineReader;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;

/// One line, which the first two answers of an invented record are given out to have from their
/// first word to their last, each in a wording of its own; and one case, of the same two questions.
final class FakeLines implements LineReader {
  static final String KEY = "4k2m9x0wtz1c";
  private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

  private final List<LineUse> uses = new ArrayList<>();
  private final List<QuestionSummary> questions = new ArrayList<>();

  FakeLines(FakeRecord record) {
    record.forEach(q -> {
      Answer answer = q.state().answer();
      boolean shown = record.dossier(q.id()).isPresent() && uses.size() < 2;
      if (shown && answer != null && answer.text() != null && isNew(answer)) {
        int n = uses.size();
        int end = answer.text().text().plain().length();
        questions.add(q);
        uses.add(
            new LineUse(q.id(), 0, end, Extent.PARAGRAPH, n, FIRST.plusDays(n), n == 1, "sea", n));
      }
    });
  }

  /// Whether its words are other than those of an answer taken before.
  private boolean isNew(Answer answer) {
    return questions.stream()
        .map(q -> q.state().answer())
        .noneMatch(a -> a != null && a.text() != null && a.text().equals(answer.text()));
  }

  List<QuestionSummary> questions() {
    return questions;
  }

  private Line line() {
    return new Line(
        KEY,
        LineKind.SUBSTANCE,
        null,
        Extent.PARAGRAPH,
        "The lights are kept <lit>.",
        FIRST,
        FIRST.plusDays(1),
        true,
        2,
        2,
        2,
        FIRST.plusDays(1),
        List.of("sea"),
        null,
        null);
  }

  private SameQuestion same() {
    List<QuestionId> ids = questions.stream().map(QuestionSummary::id).toList();
    return new SameQuestion(KEY, FIRST, FIRST.plusDays(1), List.of("sea"), 2, ids);
  }

  @Override
  public Optional<Line> line(String key) {
    return key.equals(KEY) ? Optional.of(line()) : Optional.empty();
  }

  @Override
  public List<LineUse> uses(String key) {
    return uses;
  }

  @Override
  public LineList list(LineQuery query) {
    return new LineList(1, List.of(line()));
  }

  @Override
  public AroundPlaces<Line> around(List<AnswerPlace> places, int offset, int limit) {
    boolean said =
        places.stream()
            .anyMatch(p -> uses.stream().anyMatch(u -> u.question().equals(p.question())));
    return said
        ? new AroundPlaces<>(1, List.of(line()).subList(Math.min(1, offset), 1))
        : AroundPlaces.none();
  }

  @Override
  public List<Said> said(QuestionId question) {
    return uses.stream()
        .filter(u -> u.question().equals(question))
        .map(u -> new Said(line(), u))
        .toList();
  }

  @Override
  public List<Line> parts(String key) {
    return List.of();
  }

  @Override
  public SameQuestion.Listed differing(boolean severalBodies, int offset, int limit) {
    return new SameQuestion.Listed(1, List.of(same()));
  }

  @Override
  public Optional<SameQuestion> differing(String key) {
    return key.equals(KEY) ? Optional.of(same()) : Optional.empty();
  }

  @Override
  public Optional<SameQuestion> differing(QuestionId question) {
    return questions.stream().anyMatch(q -> q.id().equals(question))
        ? Optional.of(same())
        : Optional.empty();
  }
}
