package org.pursuant.domain.line;

import java.util.List;
import java.util.Optional;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;

/// None at all.
final class NoLines implements LineReader {
  @Override
  public Optional<Line> line(String key) {
    return Optional.empty();
  }

  @Override
  public List<LineUse> uses(String key) {
    return List.of();
  }

  @Override
  public AroundPlaces<Line> around(List<AnswerPlace> places, int offset, int limit) {
    return AroundPlaces.none();
  }

  @Override
  public LineList list(LineQuery query) {
    return LineList.NONE;
  }

  @Override
  public List<Said> said(QuestionId question) {
    return List.of();
  }

  @Override
  public List<Line> parts(String key) {
    return List.of();
  }

  @Override
  public SameQuestion.Listed differing(boolean severalBodies, int offset, int limit) {
    return SameQuestion.Listed.NONE;
  }

  @Override
  public Optional<SameQuestion> differing(String key) {
    return Optional.empty();
  }

  @Override
  public Optional<SameQuestion> differing(QuestionId question) {
    return Optional.empty();
  }
}
