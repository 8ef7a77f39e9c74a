package org.pursuant.benchmarks.quality;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.Words;

/// The words of questions as queries take them.
final class TaskTexts {
  /// Fewer words say too little to be a search for anything.
  private static final int FEWEST_WORDS = 5;

  private TaskTexts() {}

  /// What a question asks, with the words to whom it is addressed; of a text cut off by its source
  /// without the last word, which may be half a word. Empty where no text is known.
  static String asked(QuestionState state) {
    SourceText text = state.question();
    if (text == null) {
      return "";
    }
    String asked = Words.folded(text.text().plain());
    return text.isClipped() ? asked.substring(0, Math.max(0, asked.lastIndexOf(' '))) : asked;
  }

  static boolean hasText(QuestionState state) {
    SourceText text = state.question();
    return text != null && !text.text().plain().isBlank();
  }

  static boolean enough(String words) {
    return words.split("\\s+").length >= FEWEST_WORDS;
  }

  static String heading(QuestionState state) {
    return folded(state.heading());
  }

  static String folded(@Nullable String text) {
    return text == null ? "" : Words.folded(text);
  }
}
