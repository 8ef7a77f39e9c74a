package org.pursuant.analysis.figure;

import java.util.Locale;
import java.util.Set;

/// Words that stand around a number and what it counts.
final class SubjectWords {
  /// Words for money that say nothing of what it is for.
  private static final Set<String> MONEY_WORDS =
      Set.of(
          "investment",
          "funding",
          "package",
          "fund",
          "grant",
          "grants",
          "boost",
          "uplift",
          "allocation",
          "budget",
          "settlement",
          "worth",
          "support",
          "cash",
          "money",
          "capital",
          "programme",
          "resource",
          "spending",
          "increase",
          "decrease",
          "reduction",
          "rise",
          "fall",
          "total",
          "loan",
          "loans");

  /// What says a number of a noun.
  private static final Set<String> SAYS =
      Set.of(
          "was",
          "is",
          "were",
          "are",
          "be",
          "been",
          "of",
          "at",
          "by",
          "stood",
          "stands",
          "totalled",
          "totalling",
          "total",
          "reached",
          "has",
          "had",
          "have",
          "as",
          "increased",
          "decreased",
          "rose",
          "fell",
          "reduced",
          "fallen",
          "risen",
          "from",
          "worth",
          "costs",
          "cost",
          "amounted",
          "equates",
          "equated",
          "spent",
          "to");

  /// What may stand beside that.
  private static final Set<String> FILLS =
      Set.of(
          "a",
          "an",
          "the",
          "currently",
          "now",
          "over",
          "around",
          "about",
          "approximately",
          "more",
          "than",
          "up",
          "just",
          "some",
          "estimated",
          "nearly",
          "almost",
          "under",
          "least",
          "will",
          "would",
          "further",
          "additional");

  /// What is no noun by itself.
  private static final Set<String> NO_NOUNS =
      Set.of(
          "available",
          "more",
          "each",
          "additional",
          "higher",
          "lower",
          "less",
          "extra",
          "such",
          "new",
          "further",
          "other",
          "annual",
          "annually",
          "total",
          "compared",
          "worth",
          "one",
          "two",
          "part",
          "excess",
          "average",
          "increase",
          "decrease",
          "reduction",
          "rise",
          "period",
          "value",
          "rate",
          "level",
          "year",
          "years",
          "day",
          "month",
          "amount",
          "figure",
          "addition");

  private SubjectWords() {}

  /// Whether it is a word for money that says nothing of what it is for, whatever its case.
  static boolean isMoney(String word) {
    return MONEY_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether it says a number of a noun: "stood at".
  static boolean says(String word) {
    return SAYS.contains(word);
  }

  /// Whether it may stand beside what does.
  static boolean fills(String word) {
    return FILLS.contains(word);
  }

  /// Whether it is no noun by itself.
  static boolean isNoNoun(String word) {
    return NO_NOUNS.contains(word);
  }
}
