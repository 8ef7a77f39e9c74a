package org.pursuant.analysis.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pursuant.domain.line.LineKind;

/// Tells formulas and signposts from lines of substance by the words of Parliament's and
/// government's own custom, and gives the words that decide it.
///
/// A formula is short: a long passage that also says that something is not held says more than the
/// formula. Pure; linear in the length of the text.
public final class LineRules {
  private static final int LONGEST_FORMULA = 45;
  private static final int LONGEST_SIGNPOST = 60;

  /// Words that make a short passage a formula, and the name of it.
  private static final List<Rule> FORMULAS =
      List.of(
          new Rule(
              "prorogation",
              List.of("before prorogation", "before dissolution", "has not proved possible")),
          new Rule(
              "holding answer",
              List.of(
                  "will not be possible to answer this question within",
                  "within the usual time period")),
          new Rule(
              "promise of a letter",
              List.of(
                  "i will write to",
                  "i shall write to",
                  "will write to the",
                  "shall write to the",
                  "have written to the",
                  "a copy of the letter",
                  "copy of my letter",
                  "a copy of my reply")),
          new Rule(
              "reference to another answer",
              List.of(
                  "i refer the",
                  "i refer my",
                  "i would refer",
                  "i also refer",
                  "refer the noble",
                  "refer the hon",
                  "refer to the answer",
                  "refer to my answer",
                  "the answer i gave",
                  "answer i have given",
                  "response i gave",
                  "the reply i gave",
                  "the answer given on",
                  "the answer to question",
                  "the answer provided to question")),
          new Rule(
              "reply of a statistics body",
              List.of(
                  "remit of the uk statistics authority",
                  "authority to reply",
                  "authority to respond",
                  "national statistician to reply",
                  "response from the national statistician")),
          new Rule(
              "not held",
              List.of(
                  "not held centrally",
                  "does not hold",
                  "do not hold",
                  "is not held",
                  "are not held",
                  "not collected centrally",
                  "is not collected",
                  "not routinely collected",
                  "not centrally held",
                  "not recorded centrally",
                  "not centrally collected",
                  "not readily available",
                  "not available in the format",
                  "in the format requested")),
          new Rule("disproportionate cost", List.of("disproportionate cost")),
          new Rule(
              "lead-in",
              List.of(
                  "as follows",
                  "in the table below",
                  "in the following table",
                  "the table below",
                  "is set out below",
                  "the following table")),
          new Rule(
              "attachment",
              List.of(
                  "is attached",
                  "are attached",
                  "attached table",
                  "attached spreadsheet",
                  "in the library of",
                  "in the libraries of",
                  "in the library")));

  private static final Rule SIGNPOST =
      new Rule(
          "signpost",
          List.of(
              "http://",
              "https://",
              "www.",
              "gov.uk",
              "available at",
              "available here",
              "available online",
              "published at",
              "found at",
              "found here",
              "found online",
              "found on the",
              "available on the",
              "following link",
              "accessed at",
              "accessed here",
              "following web",
              "following page",
              "website at",
              "viewed at",
              "published on the",
              "published online",
              "is available on",
              "are available on"));

  private LineRules() {}

  /// A rule that was met.
  ///
  /// @param name what the words are, such as "promise of a letter"
  /// @param words those that decided, in lower case
  public record Met(LineKind kind, String name, String words) {}

  private record Rule(String name, List<String> phrases) {
    Optional<String> phrase(String text) {
      return phrases.stream().filter(text::contains).findFirst();
    }
  }

  /// Empty for a line of substance.
  public static Optional<Met> of(String passage) {
    String text = passage.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\n', ' ');
    int words = PassageWords.count(passage, 0, passage.length());
    if (words <= LONGEST_FORMULA) {
      for (Rule rule : FORMULAS) {
        Optional<String> phrase = rule.phrase(text);
        if (phrase.isPresent()) {
          return Optional.of(new Met(LineKind.FORMULA, rule.name(), phrase.get()));
        }
      }
    }
    return words <= LONGEST_SIGNPOST
        ? SIGNPOST.phrase(text).map(p -> new Met(LineKind.SIGNPOST, SIGNPOST.name(), p))
        : Optional.empty();
  }
}
