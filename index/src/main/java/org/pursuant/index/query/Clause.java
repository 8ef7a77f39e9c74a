package org.pursuant.index.query;

import java.util.List;
import org.pursuant.domain.search.SearchOutcome.Place;

/// What a query says, its words already analysed.
public sealed interface Clause {
  /// A word in any of the texts, or in the text that an [In] around it names.
  ///
  /// @param term as indexed
  /// @param written as written, for words that are also names of questions
  /// @param quoted whether it was put in quotation marks
  record Word(String term, String written, boolean quoted) implements Clause {
    public Word(String term, String written) {
      this(term, written, false);
    }
  }

  /// Words next to each other in one text; at least two.
  ///
  /// @param quoted whether they were put in quotation marks; otherwise they are one word of several
  ///   terms (`covid-19`)
  record Phrase(List<String> terms, boolean quoted) implements Clause {
    public Phrase {
      terms = List.copyOf(terms);
    }
  }

  /// Words with this beginning.
  record Prefix(String beginning) implements Clause {}

  /// Parts that stand near each other in one text, in any order; at least two.
  ///
  /// @param distance how many words on from one part the next one stands at most
  /// @param parts each a [Word], a [Phrase] or an [Any] of these
  record Near(int distance, List<Clause> parts) implements Clause {
    public Near {
      parts = List.copyOf(parts);
    }
  }

  /// Words in one of the texts alone.
  ///
  /// @param words without any [Filter] or further [In]
  record In(Place place, Clause words) implements Clause {}

  /// Something that a question must be, apart from its words.
  record Filter(Condition condition) implements Clause {}

  /// All of some and none of others; where nothing is required, every question without the others.
  record All(List<Clause> required, List<Clause> excluded) implements Clause {
    /// Says nothing: a word of punctuation alone, empty quotes or brackets.
    static final All NOTHING = new All(List.of(), List.of());

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

  /// Whether it asks for something, and not only for everything without something.
  default boolean asks() {
    return switch (this) {
      case All all ->
          all.required().stream().anyMatch(Clause::asks)
              || all.excluded().stream().anyMatch(Filter.class::isInstance);
      case Any any -> any.choices().stream().allMatch(Clause::asks);
      case In in -> in.words().asks();
      case Word _, Phrase _, Prefix _, Near _, Filter _ -> true;
    };
  }
}
