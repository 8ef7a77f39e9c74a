package org.pursuant.index.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionType;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.search.SearchOutcome.Facet;

/// Something that a question is or is not, whatever its texts say.
public sealed interface Condition {

  /// One of some values of a facet.
  record OneOf(Facet facet, Set<String> values) implements Condition {
    public OneOf {
      values = Set.copyOf(values);
    }
  }

  /// All these words are in a name, in any order.
  ///
  /// @param words as [NameWords] makes them; at least one
  record Named(Named.Whose whose, List<String> words) implements Condition {
    public Named {
      words = List.copyOf(words);
    }

    /// What the name is of.
    public enum Whose {
      ASKER,
      ANSWERER,
      CONSTITUENCY,
      PARTY
    }
  }

  /// A day lies between two, both included.
  ///
  /// @param from null for any day up to the other
  /// @param to null for any day after the other
  record Between(Between.Day day, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Condition {
    /// Which of the days of a question.
    public enum Day {
      ASKED,
      ANSWERED,
      DUE
    }
  }

  /// The question bears this number.
  record Numbered(Uin uin) implements Condition {}

  record OfType(QuestionType type) implements Condition {}

  /// There is an answer that is not a holding answer.
  record Answered() implements Condition {}

  /// There is none, and the source's date for answer lies before a day.
  record Overdue(LocalDate asOf) implements Condition {}
}
