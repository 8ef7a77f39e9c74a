package org.pursuant.index;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Uin;

/// What the words of a request were read as.
sealed interface Reading {
  /// No words: every question is meant.
  record Everything() implements Reading {}

  /// Words that say something.
  ///
  /// @param uin the UIN that the words as a whole are, if they are one
  record Understood(Clause clause, @Nullable Uin uin) implements Reading {}

  /// Words that cannot be read.
  ///
  /// @param message what is wrong and what to write instead
  /// @param position offset in the words, from 0
  record Wrong(String message, int position) implements Reading {}
}
