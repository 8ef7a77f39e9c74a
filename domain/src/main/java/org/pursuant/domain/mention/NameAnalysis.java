package org.pursuant.domain.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.DaySpan;
import org.pursuant.domain.record.MetMember;
import org.pursuant.domain.record.QuestionSummary;

/// Finds what questions name, in the light of how the whole record writes words.
public interface NameAnalysis {
  /// What is known of Members, and of when questions were asked.
  ///
  /// @param members whose names and seats are known
  /// @param tabled between which days a question was tabled; empty where that is not known
  record Known(List<MetMember> members, Function<QuestionSummary, Optional<DaySpan>> tabled) {
    public Known {
      members = List.copyOf(members);
    }
  }

  /// Begins with nothing counted.
  Reading begin(Known known);

  /// Goes on with what was counted before.
  ///
  /// @param words see [Reading#words()]
  Reading resume(Known known, Map<String, int[]> words);

  /// A reading of a record: first all of it is counted, then names are found. For one thread while
  /// counting.
  interface Reading {
    /// Counts how the texts of a question are written.
    void count(QuestionState question);

    /// Takes the words of a key to have been met within sentences.
    void countKey(String key);

    /// How often each word was written in small letters and how often with a capital.
    Map<String, int[]> words();

    /// What a question and its answer name. A name at the end of a clipped text is left out, for it
    /// may go on behind it.
    NamedQuestion read(QuestionSummary question);

    /// How the forms met are joined into names.
    NameFacts.Joining joining();
  }
}
