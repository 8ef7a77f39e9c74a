package org.pursuant.domain.line;

import java.util.List;
import java.util.Optional;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;

/// Reads lines. Safe for many threads, and while another process derives them; all is empty where
/// none are derived yet.
public interface LineReader {
  /// Reads none.
  LineReader NONE = new NoLines();

  /// By the key of any of its wordings.
  Optional<Line> line(String key);

  /// Everywhere it is said, in order of time.
  List<LineUse> uses(String key);

  LineList list(LineQuery query);

  /// Lines of substance that are said around places of answers, those around most of these answers
  /// first. A line that always lies within a longer one is left out.
  AroundPlaces<Line> around(List<AnswerPlace> places, int offset, int limit);

  /// The lines that an answer has, with where in it they stand, in the order of the text; of two
  /// that begin together the longer one first.
  List<Said> said(QuestionId question);

  /// Lines that every answer with a line has within or right behind it.
  List<Line> parts(String key);

  /// Questions nearly the same that were answered differently, latest answer first.
  ///
  /// @param severalBodies only those that different bodies answered
  SameQuestion.Listed differing(boolean severalBodies, int offset, int limit);

  Optional<SameQuestion> differing(String key);

  /// The same of a question.
  Optional<SameQuestion> differing(QuestionId question);

  /// A line in an answer.
  record Said(Line line, LineUse use) {}
}
