package org.pursuant.domain.line;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;

/// The rules by which lines are found in answers. Pure but for the [Wordings] it opens.
public interface LineAnalysis extends WordingComparison {
  /// Rises with every change of what is found.
  int version();

  /// Opens the wordings held in some regions, none at first.
  Wordings open(Regions regions);

  /// The use whose words stand for a line; empty where uses make no line.
  ///
  /// @param uses of wordings that links join, in order of time
  Optional<LineUse> representative(List<LineUse> uses);

  /// The line that uses make.
  ///
  /// @param text the words of the [#representative]
  /// @param keys gives each wording's key
  Line line(List<LineUse> uses, String text, IntFunction<String> keys);

  /// Whether questions alike in words were answered differently.
  ///
  /// @param key under which to keep it
  Optional<SameQuestion> differing(List<AnsweredCase> cases, String key);

  /// The days about which questions were tabled, judged from the numbers of others; those that
  /// nothing tells of are left out.
  List<Anchor> judged(List<Long> numbers, List<Anchor> anchors);

  /// What is asked, without the words that address it.
  Optional<String> matter(QuestionState state);

  /// Every different wording met so far. For one thread at a time.
  interface Wordings {
    int count();

    /// Takes in the passages of answers.
    ///
    /// @param links is given the links that are found
    /// @return in the order of the questions; empty for one of whose answer no words are known
    List<Optional<AnswerPassages>> take(List<QuestionSummary> questions, List<WordingLink> links);

    /// A name for a wording made of its words alone: the same in every archive. For several threads
    /// at a time, while none takes in.
    String key(int wording);

    /// The number that stands for all wordings that links join with one: the lowest of them.
    int line(int wording);

    /// All wordings that links join with one, ascending.
    int[] joined(int wording);

    /// Goes back to what was known before the last passages: for whoever keeps the rest elsewhere
    /// and was stopped in between.
    ///
    /// @param count how many wordings stay; no more than there are
    /// @param links all links between those
    void goBack(int count, Iterable<WordingLink> links);
  }
}
