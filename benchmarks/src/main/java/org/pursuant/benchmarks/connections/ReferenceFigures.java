package org.pursuant.benchmarks.connections;

import java.util.Map;

/// How well references are recognised and resolved, against the links of answers.
///
/// @param chosen on the links by which the rules were made: those to questions tabled in even
///   months
/// @param heldOut on the others
/// @param found references of each kind in the whole record, and how they are resolved
public record ReferenceFigures(Links chosen, Links heldOut, Map<String, Map<String, Long>> found) {

  /// What became of some links.
  ///
  /// @param links of answers that give the day and number of a question
  /// @param named of those, where the words without the link give any number or address
  /// @param recognised of those named, where the words read alone give the question linked
  /// @param held of the links, where the record holds the question linked
  /// @param resolved of those held and named, where the words alone lead to a question
  /// @param right of those resolved, where it is the question linked
  /// @param wrong references read from the words alone of a linked number, that lead to another
  ///   question than the one linked, whether the record holds that one or not
  /// @param forms by form of the words, links and how many of them were recognised and right
  public record Links(
      long links,
      long named,
      long recognised,
      long held,
      long heldAndNamed,
      long resolved,
      long right,
      long wrong,
      Map<String, Form> forms) {
    /// Of the resolved, the part that is right.
    public double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /// Of those that the record holds and the words name, the part that is resolved rightly.
    public double recall() {
      return heldAndNamed == 0 ? 1 : (double) right / heldAndNamed;
    }

    /// Of those that the words name, the part that is recognised.
    public double recognition() {
      return named == 0 ? 1 : (double) recognised / named;
    }
  }

  /// What became of those whose words have one form.
  ///
  /// @param held of those recognised, where the record holds the question
  public record Form(long recognised, long held, long right, long wrong) {}
}
