package org.pursuant.analysis.reference;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.reference.Stretch;

/// Tells numbers of questions put in Parliament from those of a form, a survey or an examination,
/// which are questions too.
final class SureNumbers {
  /// So long a number has no form's question.
  private static final int LONG_NUMBER = 4;

  private static final Pattern PARLIAMENTARY =
      Pattern.compile(
          "(?i)\\b(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respon(?:se|ses|d|ds|ded|ding)|refer|pursuant|tabled|parliamentary)\\b");

  private static final Pattern ANSWERED = Pattern.compile("\\bAnswers?\\b[^.;?]{0,60}\\bto\\s$");

  private static final Pattern OF_A_FORM =
      Pattern.compile(
          "(?i)\\G[\\s,()a-z]{0,5}\\s?(?:of|in|from|to|at)\\s(?:the|its|his|her|their|that|this|an?)\\b[^.;?]{0,80}\\b(?:survey|committee|oral evidence|hearing|consultation|census|form|questionnaire|paper|exam(?:ination)?|inquiry|guidance|test|call for evidence|application|document|assessment|return|toolkit|interview)\\b");

  private final CitingText text;

  SureNumbers(CitingText text) {
    this.text = text;
  }

  boolean areQuestions(NumberRun run, @Nullable DayRun day) {
    String number = run.items().getFirst().uin().value();
    int digits = number.replace("HL", "").length();
    if (run.sure() || digits > LONG_NUMBER) {
      return true;
    }
    int end = run.words().to();
    if (OF_A_FORM.matcher(text.text()).region(end, text.text().length()).lookingAt()) {
      return false;
    }
    Stretch sentence = text.sentence(run.words().from());
    int from = Math.max(sentence.from(), run.words().from() - 160);
    boolean told = PARLIAMENTARY.matcher(text.between(from, run.words().from())).find();
    boolean titled = text.text().startsWith("Question", run.words().from());
    boolean answered = ANSWERED.matcher(text.between(from, run.words().from())).find();
    if (titled && (digits == LONG_NUMBER || digits > 1 && answered)) {
      return true;
    }
    return told && (day != null || digits == LONG_NUMBER || number.startsWith("HL"));
  }
}
