package org.pursuant.domain.line;

import java.util.List;

/// Says in words what changed from one wording of a line to the next. Pure.
@FunctionalInterface
public interface WordingComparison {
  /// In the order of the text; none where only marks, blanks or capitals differ.
  List<WordingChange> changes(String before, String after);
}
