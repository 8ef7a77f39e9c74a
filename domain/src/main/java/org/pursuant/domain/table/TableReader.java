package org.pursuant.domain.table;

import java.util.List;
import org.pursuant.domain.question.QuestionId;

/// Reads which tables the answers hold. Safe for many threads.
public interface TableReader {

  /// Tables, the latest first.
  List<TableRow> list(Wanted wanted, int limit, int offset);

  long count(Wanted wanted);

  /// Tables of other answers that have the same columns and are of the same body, the latest first.
  List<TableRow> continued(QuestionId question, int number, int limit);

  /// Which tables are wanted.
  ///
  /// @param words all of which are in the heading or the title; empty for all
  /// @param body slug of an answering body; empty for all
  /// @param kinds empty for all
  record Wanted(List<String> words, String body, List<TableKind> kinds) {
    public Wanted {
      words = List.copyOf(words);
      kinds = List.copyOf(kinds);
    }
  }
}
