package org.pursuant.domain.feed;

/// What a parser makes of one item of its input: bad input is a value too.
public sealed interface ParseOutcome {
  /// Where in the document the item stands (`line 12`, a gid, `docs[3]`).
  String place();

  /// An item understood. One item may give several outcomes.
  record Parsed(String place, Observation observation) implements ParseOutcome {}

  /// An item that could not be understood.
  ///
  /// @param reason in words, saying what was expected
  /// @param excerpt the beginning of the item, at most 200 characters
  record Rejected(String place, String reason, String excerpt) implements ParseOutcome {
    public Rejected {
      excerpt = excerpt.length() > 200 ? excerpt.substring(0, 200) : excerpt;
    }
  }
}
