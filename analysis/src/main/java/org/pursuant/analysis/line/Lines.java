package org.pursuant.analysis.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.pursuant.domain.line.Anchor;
import org.pursuant.domain.line.AnsweredCase;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineAnalysis;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.line.Regions;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.domain.line.WordingChange;
import org.pursuant.domain.question.QuestionState;

/// The rules by which lines are found, all together.
public final class Lines implements LineAnalysis {
  private static final int VERSION = 2;

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public Wordings open(Regions regions) {
    return new AnswerWordings(new LineFinder(regions));
  }

  @Override
  public Optional<LineUse> representative(List<LineUse> uses) {
    return LineOfUses.isLine(uses) ? Optional.of(LineOfUses.latest(uses)) : Optional.empty();
  }

  @Override
  public Line line(List<LineUse> uses, String text, IntFunction<String> keys) {
    return LineOfUses.of(uses, text, keys);
  }

  @Override
  public Optional<SameQuestion> differing(List<AnsweredCase> cases, String key) {
    return DifferentAnswers.of(cases, key);
  }

  @Override
  public List<Anchor> judged(List<Long> numbers, List<Anchor> anchors) {
    NumberCalendar calendar = new NumberCalendar(anchors);
    List<Anchor> judged = new ArrayList<>();
    for (long number : numbers) {
      calendar.about(number).map(day -> new Anchor(number, day)).ifPresent(judged::add);
    }
    return judged;
  }

  @Override
  public Optional<String> matter(QuestionState state) {
    return AnswerWordings.matter(state);
  }

  @Override
  public List<WordingChange> changes(String before, String after) {
    return WordingChanges.of(before, after);
  }
}
