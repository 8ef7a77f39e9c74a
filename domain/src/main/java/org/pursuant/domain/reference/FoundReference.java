package org.pursuant.domain.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reference.Resolution.Resolved;

/// A reference as it is kept: where it stands, what it names, and where it leads.
///
/// @param citing the question in whose text it stands
/// @param words for a reader to follow
/// @param phrase all the words it rests on
/// @param named what it names, in the form of its kind: `17499`, `HCWS549`, `DEP2025-0353`,
///   `2238W`; null for an answer without a number
/// @param day the first whole day that it states; null where it states none
/// @param address on the web, where the text gives it or it follows by rule; null for none
public record FoundReference(
    QuestionId citing,
    Place place,
    Stretch words,
    Stretch phrase,
    Kind kind,
    @Nullable String named,
    @Nullable LocalDate day,
    @Nullable String address,
    Resolution resolution) {

  /// What is cited.
  public enum Kind {
    QUESTION("question"),
    ANSWER("answer"),
    STATEMENT("written-statement"),
    DEPOSITED_PAPER("deposited-paper"),
    OFFICIAL_REPORT("official-report");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /// Stable, lower-case.
    public String code() {
      return code;
    }

    /// The kind of this code; empty when there is none.
    public static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
  }

  /// The question that it leads to; null where it is not resolved.
  public @Nullable QuestionId target() {
    return resolution instanceof Resolved resolved ? resolved.question() : null;
  }

  /// Whether it means a question, be it resolved or not.
  public boolean meansQuestion() {
    return kind == Kind.QUESTION || kind == Kind.ANSWER;
  }

  /// A reference as found in a question's text.
  public static FoundReference of(QuestionId citing, Reference reference) {
    Citation c = reference.citation();
    return new FoundReference(
        citing,
        c.place(),
        c.words(),
        c.phrase(),
        kind(c),
        named(c),
        c.days().stream().flatMap(d -> d.date().stream()).findFirst().orElse(null),
        address(c),
        reference.resolution());
  }

  private static Kind kind(Citation citation) {
    return switch (citation) {
      case Citation.NumberedQuestion _ -> Kind.QUESTION;
      case Citation.UnnumberedAnswer _ -> Kind.ANSWER;
      case Citation.WrittenStatement _ -> Kind.STATEMENT;
      case Citation.DepositedPaper _ -> Kind.DEPOSITED_PAPER;
      case Citation.OfficialReport _ -> Kind.OFFICIAL_REPORT;
    };
  }

  private static @Nullable String named(Citation citation) {
    return switch (citation) {
      case Citation.NumberedQuestion q -> q.uin().value();
      case Citation.UnnumberedAnswer _ -> null;
      case Citation.WrittenStatement s -> s.code();
      case Citation.DepositedPaper p -> p.code();
      case Citation.OfficialReport r -> r.columns();
    };
  }

  /// A written statement stands at Parliament's site under the day it was made and its number.
  private static @Nullable String address(Citation citation) {
    if (citation instanceof Citation.DepositedPaper paper) {
      return paper.address();
    }
    if (citation instanceof Citation.WrittenStatement statement && statement.code() != null) {
      LocalDate day =
          statement.days().stream().flatMap(d -> d.date().stream()).findFirst().orElse(null);
      return day == null
          ? null
          : "https://questions-statements.parliament.uk/written-statements/detail/"
              + day
              + "/"
              + statement.code();
    }
    return null;
  }
}
