package org.pursuant.domain.commitment;

import org.jspecify.annotations.Nullable;

/// A promise in an answer, inferred from its words.
///
/// @param start offset in the answer's plain text
/// @param end offset after the last character
/// @param quote the words from start to end
/// @param actor who is to act, in the answer's words; empty where the clause leaves it out
/// @param due null where no time is given
/// @param grounds why it was taken for a promise
public record Commitment(
    int start,
    int end,
    String quote,
    String actor,
    Act act,
    Firmness firmness,
    @Nullable Due due,
    Grounds grounds) {

  public Commitment {
    if (start < 0 || end - start != quote.length()) {
      throw new IllegalArgumentException("the quote is not what stands there");
    }
  }
}
