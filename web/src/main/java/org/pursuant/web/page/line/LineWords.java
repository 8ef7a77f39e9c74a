package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Dates;

/// What pages say of lines, and the words of their uses.
final class LineWords {
  private LineWords() {}

  /// The words of a use; empty where the record has moved on since lines were derived.
  static Optional<String> of(LineUse use, QuestionSummary question) {
    Answer answer = question.state().answer();
    SourceText text = answer == null ? null : answer.text();
    if (text == null) {
      return Optional.empty();
    }
    String plain = text.text().plain();
    boolean there =
        use.end() <= plain.length()
            && (use.start() == 0 || !Character.isLetterOrDigit(plain.charAt(use.start() - 1)));
    return there ? Optional.of(plain.substring(use.start(), use.end())) : Optional.empty();
  }

  /// `14 May 2031`, or `about May 2031` where it is only judged, or `on a day not stated`.
  static String day(@Nullable LocalDate day, boolean about) {
    if (day == null) {
      return "on a day not stated";
    }
    return about ? "about " + Dates.of(YearMonth.from(day)) : Dates.of(day);
  }
}
