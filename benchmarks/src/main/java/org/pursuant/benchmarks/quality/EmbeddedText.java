package org.pursuant.benchmarks.quality;

import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.SourceText;

/// What of a question a vector may be computed of.
public enum EmbeddedText {
  QUESTION("question"),
  HEADING_AND_QUESTION("heading and question"),
  WITH_ANSWER("heading, question, beginning of the answer");

  private final String title;

  EmbeddedText(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /// The text of a question, without whom it is addressed to.
  String of(QuestionState state) {
    SourceText question = state.question();
    String asked = question == null ? "" : Addressee.split(question.text().plain()).matter();
    String heading = state.heading() == null ? "" : state.heading().strip() + ": ";
    return switch (this) {
      case QUESTION -> asked;
      case HEADING_AND_QUESTION -> heading + asked;
      case WITH_ANSWER -> heading + asked + " " + answer(state);
    };
  }

  private static String answer(QuestionState state) {
    Answer answer = state.answer();
    return answer == null || answer.text() == null ? "" : answer.text().text().plain();
  }
}
