package org.pursuant.domain.reference;

import java.util.Collection;
import java.util.List;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Keeps the references of all questions, and what is known of the questions that they may mean.
///
/// A question whose references are to be looked at waits until [#resolved] is told of them: one
/// that came or changed, and one that cites a number or a day of one that did. So a reference is
/// resolved when what it means arrives, however late.
public interface ReferenceStore extends FactStore, ReferenceReader, CitableQuestions {

  /// Takes in what changed in the record, and lets wait whatever is to be looked at again for it.
  ///
  /// @param known the changed questions as they may be cited
  /// @param citing those of them whose texts cite something
  /// @param removed no longer in the record
  /// @param to up to where the record is taken in with these
  void take(List<Citable> known, Collection<QuestionId> citing, List<QuestionId> removed, Point to);

  /// Some of the questions that wait, in order of their ids.
  List<QuestionId> waiting(int limit);

  /// Keeps the references of questions in place of those kept, and lets these wait no longer.
  void resolved(Collection<QuestionId> citing, List<FoundReference> references);
}
