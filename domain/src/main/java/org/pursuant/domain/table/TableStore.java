package org.pursuant.domain.table;

import java.util.List;
import java.util.Set;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Keeps which tables the answers hold.
public interface TableStore extends FactStore {
  /// Takes the place of all tables of some questions.
  ///
  /// @param gone questions without tables now
  void replace(List<TableRow> tables, Set<QuestionId> gone, Point to);
}
