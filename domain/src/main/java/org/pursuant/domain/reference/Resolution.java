package org.pursuant.domain.reference;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.pursuant.domain.question.QuestionId;

/// To which question a citation leads.
public sealed interface Resolution {

  /// The question that is meant.
  ///
  /// @param evidence what speaks for it, in the order of [Evidence]
  record Resolved(QuestionId question, Sureness sureness, Set<Evidence> evidence)
      implements Resolution {
    public Resolved {
      evidence = Set.copyOf(evidence);
    }
  }

  /// It is not told; no guess is made.
  record Unresolved(Why why) implements Resolution {}

  /// How sure a resolution is.
  enum Sureness {
    /// A number and a day, or a link, name this question and no other.
    CERTAIN("certain"),
    /// It follows from several things together, or in spite of a slip.
    PROBABLE("probable");

    private final String code;

    Sureness(String code) {
      this.code = code;
    }

    /// Stable, lower-case.
    public String code() {
      return code;
    }

    /// The sureness of this code; empty when there is none.
    public static Optional<Sureness> of(String code) {
      return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
  }

  /// Why a citation is not resolved.
  enum Why {
    /// It names no question, but another paper.
    NOT_A_QUESTION("not-a-question"),
    /// The record holds no such question given before the text.
    NOT_HELD("not-held"),
    /// Questions of the number are held, but none fits the day stated.
    DAY_DISAGREES("day-disagrees"),
    /// Too little is stated to tell.
    TOO_LITTLE("too-little"),
    /// Several questions fit.
    SEVERAL("several");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    /// Stable, lower-case.
    public String code() {
      return code;
    }

    /// The reason of this code; empty when there is none.
    public static Optional<Why> of(String code) {
      return Arrays.stream(values()).filter(w -> w.code.equals(code)).findFirst();
    }
  }
}
