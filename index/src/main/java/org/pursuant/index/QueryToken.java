package org.pursuant.index;

/// A piece of a written query.
///
/// @param clause what a [Kind#TEXT] says; [Clause#NOTHING] for all other kinds
/// @param position where it begins
record QueryToken(Kind kind, Clause clause, int position) {

  /// What a piece is.
  enum Kind {
    TEXT,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  static QueryToken of(Kind kind, int position) {
    return new QueryToken(kind, Clause.NOTHING, position);
  }
}
