package org.pursuant.index;

import java.util.List;

/// What a query says, its words already analysed.
sealed interface Clause {
  /// Says nothing: a word of punctuation alone, empty quotes or brackets.
  All NOTHING = new All(List.of(), List.of());

  /// A word in any of the texts.
  ///
  /// @param term as indexed
  /// @param written as written, for words that are also names of questions
  record Word(String term, String written) implements Clause {}

  /// Words next to each other in one text; at least two.
  record Phrase(List<String> terms) implements Clause {
    public Phrase {
      terms = List.copyOf(terms);
    }
  }

  /// Words with this beginning.
  record Prefix(String beginning) implements Clause {}

  /// All of some and none of others. Where anything is excluded something is required.
  record All(List<Clause> required, List<Clause> excluded) implements Clause {
    public All {
      required = List.copyOf(required);
      excluded = List.copyOf(excluded);
    }
  }

  /// At least one of two or more.
  record Any(List<Clause> choices) implements Clause {
    public Any {
      choices = List.copyOf(choices);
    }
  }
}
