package org.pursuant.domain.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// A figure as an answer stated it.
///
/// @param said the day of the answer; null where no source gives it
/// @param sentence the sentence that states it, from the text
/// @param offset of the figure in the sentence
public record FigureStatement(
    QuestionId question, @Nullable LocalDate said, Figure figure, String sentence, int offset) {

  /// The figure in its words.
  public String words() {
    return sentence.substring(offset, offset + figure.end() - figure.start());
  }

  /// The sentence up to the figure.
  public String before() {
    return sentence.substring(0, offset);
  }

  /// The sentence after the figure.
  public String after() {
    return sentence.substring(offset + figure.end() - figure.start());
  }

  /// The time it holds for as its key; empty where none is stated.
  public String time() {
    Holding holding = figure.holding();
    return holding == null ? "" : holding.key();
  }
}
