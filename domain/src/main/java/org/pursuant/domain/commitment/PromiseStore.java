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
  void write(Collection<QuestionId> looked, List<Said> said, List<Done> done, Point to);

  /// Whether the evidence is that of what was written last.
  boolean settled();

  /// The answering bodies that promised anything, by their slugs in order.
  List<String> bodies();

  /// All places of promises in answers of a body, in order of questions.
  List<Said> saidBy(String body);

  /// All that answers of a body say was done, in order of questions.
  List<Done> doneBy(String body);

  /// Puts this evidence, and what gives the key of a promise, in place of all evidence there was.
  void settle(List<Evidence> evidence);
}
