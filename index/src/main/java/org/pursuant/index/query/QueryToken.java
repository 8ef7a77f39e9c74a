package org.pursuant.index.query;

import org.jspecify.annotations.Nullable;

/// A piece of a written query.
///
/// @param text what a [Kind#WORD] or [Kind#QUOTED] says, the distance of a [Kind#NEAR]; else empty
/// @param field of a [Kind#FIELD]; else null
/// @param position where it begins
record QueryToken(Kind kind, String text, @Nullable QueryField field, int position) {

  /// What a piece is.
  enum Kind {
    WORD,
    QUOTED,
    FIELD,
    NEAR,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  static QueryToken of(Kind kind, int position) {
    return new QueryToken(kind, "", null, position);
  }

  static QueryToken of(Kind kind, String text, int position) {
    return new QueryToken(kind, text, null, position);
  }

  static QueryToken of(QueryField field, int position) {
    return new QueryToken(Kind.FIELD, "", field, position);
  }
}
