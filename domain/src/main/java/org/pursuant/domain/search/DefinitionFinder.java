package org.pursuant.domain.search;

import java.util.List;
import org.pursuant.domain.question.QuestionState;

/// Finds where the texts of a question themselves say what a short form stands for ("Long Name
/// (LN)"), so that who looks for the one can be shown the other. Pure: equal states give equal
/// definitions. Safe for many threads.
@FunctionalInterface
public interface DefinitionFinder {
  /// Each short form with each of its meanings once, in the order of the text.
  List<Definition> in(QuestionState question);

  /// A short form and what it stands for.
  ///
  /// @param shortForm as written, but in the singular and without points (`PQ`)
  /// @param longForm as written (`Parliamentary Questions`)
  /// @param meaning the long form as it is compared with others of the same short form: equal for
  ///   variants in case, hyphens, number, small words and the like; not for reading
  record Definition(String shortForm, String longForm, String meaning) {}
}
