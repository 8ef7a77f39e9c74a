package org.pursuant.domain.line;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Keeps lines, and what is needed to find further ones as answers arrive.
public interface LineStore extends FactStore, LineReader {
  /// Where the wordings are held; to be closed by whom it is given.
  Regions regions();

  /// How many wordings what is kept speaks of.
  int wordings();

  /// All links between wordings.
  List<WordingLink> links();

  /// Takes in the passages of answers, in place of those the same questions had.
  ///
  /// @param gone questions that have no answer, or are there no more
  /// @param wordings how many there are now
  void take(
      List<AnswerPassages> answers,
      Collection<QuestionId> gone,
      List<WordingLink> links,
      List<Anchor> anchors,
      int wordings,
      Point to);

  List<Anchor> anchors();

  /// Answers of no stated day whose time was not judged yet, by official number.
  List<Long> undated();

  /// Keeps the days judged for official numbers.
  void judged(List<Anchor> days);

  /// Some wordings whose uses changed since their lines were last settled, ascending.
  ///
  /// @param after below all that are wanted; -1 for all
  List<Integer> touched(int after, int limit);

  /// Everywhere that wordings are used, in order of time.
  List<LineUse> usesOf(int[] wordings);

  /// Answers to questions asked in some wordings, in order of time.
  List<Asked> askedIn(int[] wordings);

  /// Puts lines and cases in place of whatever their wordings made up before.
  ///
  /// @param upTo the last wording that is touched no longer, nor any before it
  void settle(List<Settled> settled, int upTo);

  /// Finds for lines settled since the last time which stand within or behind others.
  void nest();

  /// What some wordings come to.
  ///
  /// @param wordings all that links join
  /// @param keys of each of them
  /// @param line null where they make no line
  /// @param same null where they make no case of different answers
  record Settled(
      List<Integer> wordings, List<String> keys, @Nullable Line line, @Nullable SameQuestion same) {
    public Settled {
      wordings = List.copyOf(wordings);
      keys = List.copyOf(keys);
    }
  }

  /// An answer to a question.
  ///
  /// @param answer see [AnswerPassages#answer()]
  record Asked(
      QuestionId question,
      @Nullable LocalDate day,
      @Nullable String body,
      long occasion,
      long answer) {}
}
