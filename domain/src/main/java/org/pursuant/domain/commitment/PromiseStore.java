package org.pursuant.domain.commitment;

import java.util.Collection;
import java.util.List;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Keeps the register of promises.
public interface PromiseStore extends PromiseReader, FactStore {

  /// Puts what was found in place of what was known of some questions.
  ///
  /// @param looked questions that were looked at, or are no more
  void write(Collection<QuestionId> looked, List<Said> said, List<Evidence> evidence, Point to);
}
