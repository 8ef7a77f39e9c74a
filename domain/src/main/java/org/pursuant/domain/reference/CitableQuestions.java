package org.pursuant.domain.reference;

import java.time.LocalDate;
import java.util.List;
import org.pursuant.domain.question.Uin;

/// Finds the questions that a citation may mean.
public interface CitableQuestions {
  /// Every question that ever had a number, in whatever session.
  List<Citable> numbered(Uin uin);

  /// The questions that were answered, held or corrected on a day.
  List<Citable> answeredOn(LocalDate day);
}
