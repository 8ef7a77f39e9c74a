package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.Words;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;

/// How to cite a question: everything that is known of it in the order in which people write it.
final class Citation {
  private Citation() {}

  /// @param opening the first words of a question without a heading; empty for one with
  /// @param address of the question's page, with host
  static String of(QuestionState s, String opening, String address) {
    List<String> words = new ArrayList<>();
    if (s.askedBy() != null) {
      words.add(Links.name(s.askedBy()));
    }
    if (s.uin() != null) {
      words.add("Question " + s.uin());
    }
    if (s.house() != null) {
      words.add(s.house().name());
    }
    if (s.tabled() != null) {
      words.add("tabled " + Dates.of(s.tabled()));
    }
    if (s.heading() != null && !s.heading().isBlank()) {
      words.add(Words.folded(s.heading()));
    } else if (!opening.isEmpty()) {
      words.add("“" + opening + "”");
    }
    Answer answer = s.answer();
    if (answer != null && (answer.answeredOn() != null || answer.answeredBy() != null)) {
      words.add(answered(answer));
    }
    words.add(address);
    return String.join(", ", words);
  }

  private static String answered(Answer answer) {
    String words = answer.holding() ? "holding answer" : "answered";
    if (answer.answeredOn() != null) {
      words += " " + Dates.of(answer.answeredOn());
    }
    if (answer.answeredBy() != null) {
      words += " by " + Links.name(answer.answeredBy());
    }
    return answer.correctedOn() == null
        ? words
        : words + ", corrected " + Dates.of(answer.correctedOn());
  }
}
