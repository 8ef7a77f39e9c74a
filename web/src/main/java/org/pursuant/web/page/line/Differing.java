package org.pursuant.web.page.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.web.html.Figures;

/// That a question is one of several nearly the same which were answered differently.
///
/// @param url where the answers stand side by side
/// @param first day of the first of the answers; null where none is known
/// @param last day of the latest
public record Differing(
    String url,
    int questions,
    int differentAnswers,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  public static Differing of(SameQuestion same) {
    return new Differing(
        "/differing/" + same.key(),
        same.questions().size(),
        same.answers(),
        same.first(),
        same.last());
  }

  /// In a sentence.
  public String words() {
    return "Nearly the same question was asked "
        + Figures.of(questions, "time", "times")
        + " and got "
        + Figures.of(differentAnswers, "answer", "different answers")
        + ".";
  }
}
