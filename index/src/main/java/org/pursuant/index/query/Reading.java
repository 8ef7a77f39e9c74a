package org.pursuant.index.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Uin;

/// What the words of a request were read as.
public sealed interface Reading {
  /// No words: every question is meant.
  record Everything() implements Reading {}

  /// Words that say something.
  ///
  /// @param uin the UIN that the words as a whole are, if they are one
  record Understood(Clause clause, @Nullable Uin uin) implements Reading {
    /// The plain words at the top of the query, in order: what stands near them in meaning may
    /// stand in for them. A word with a hyphen is a [Clause.Phrase] that is not quoted.
    public List<Clause> loose() {
      return top().required().stream().filter(Understood::isLoose).toList();
    }

    /// Everything else, which holds to the letter: phrases in quotation marks, beginnings,
    /// nearness, choices, fields, and what is left out. Nothing is required and excluded in it
    /// where there is nothing else.
    public Clause.All strict() {
      Clause.All top = top();
      return new Clause.All(
          top.required().stream().filter(c -> !isLoose(c)).toList(), top.excluded());
    }

    private Clause.All top() {
      return clause instanceof Clause.All all ? all : new Clause.All(List.of(clause), List.of());
    }

    private static boolean isLoose(Clause clause) {
      return switch (clause) {
        case Clause.Word word -> !word.quoted();
        case Clause.Phrase phrase -> !phrase.quoted();
        default -> false;
      };
    }
  }

  /// Words that cannot be read.
  ///
  /// @param message what is wrong and what to write instead
  /// @param position offset in the words, from 0
  record Wrong(String message, int position) implements Reading {}
}
