package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;

/// Says what of a question no source states, so that a reader need not take it for lost on the way.
final class NotStated {
  private NotStated() {}

  /// `No source states its House, its number or the day it was tabled.`; empty for nothing.
  static String of(QuestionState s) {
    List<String> missing = missing(s);
    if (missing.isEmpty()) {
      return "";
    }
    String others = String.join(", ", missing.subList(0, missing.size() - 1));
    return "No source states "
        + (others.isEmpty() ? "" : others + " or ")
        + missing.getLast()
        + ".";
  }

  private static List<String> missing(QuestionState s) {
    List<String> missing = new ArrayList<>();
    add(missing, s.askedBy(), "who asked it");
    add(missing, s.body(), "the answering body");
    add(missing, s.house(), "its House");
    add(missing, s.uin(), "its number");
    add(missing, s.tabled(), "the day it was tabled");
    Answer answer = s.answer();
    if (answer != null && !answer.holding()) {
      add(missing, answer.answeredBy(), "who answered it");
      add(missing, answer.answeredOn(), "the day it was answered");
    }
    return missing;
  }

  private static void add(List<String> missing, @Nullable Object value, String name) {
    if (value == null) {
      missing.add(name);
    }
  }
}
