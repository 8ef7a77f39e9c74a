package org.pursuant.domain.figure;

import java.util.List;
import java.util.Set;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Keeps the figures derived from answers, and the series they make.
public interface FigureStore extends FactStore {

  /// The figures of one answer.
  ///
  /// @param body slug of the answering body; empty where unknown
  record OfAnswer(QuestionId question, String body, List<FigureStatement> statements) {
    public OfAnswer {
      statements = List.copyOf(statements);
    }
  }

  /// Takes the place of all figures of some questions, and brings the series they belong or
  /// belonged to up to date.
  ///
  /// @param gone questions without figures now
  void replace(List<OfAnswer> answers, Set<QuestionId> gone, Point to);
}
