package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Queries of [Task#HEADING], one for each heading that few questions bear.
final class HeadingQueries implements QuerySource {
  private static final int MOST_QUESTIONS = 3;
  private static final int FEWEST_WORDS = 2;

  private final Map<String, Headed> byHeading = new HashMap<>();

  private record Headed(@Nullable LocalDate tabled, List<Long> questions) {}

  @Override
  public void see(QuestionSummary question) {
    QuestionState state = question.state();
    String heading = TaskTexts.heading(state);
    if (heading.split("[^\\p{L}\\p{N}]+").length >= FEWEST_WORDS && TaskTexts.hasText(state)) {
      byHeading
          .computeIfAbsent(heading, _ -> new Headed(state.tabled(), new ArrayList<>(1)))
          .questions
          .add(question.id().value());
    }
  }

  @Override
  public Set<String> names() {
    return byHeading.keySet();
  }

  @Override
  public Optional<TaskQuery> query(String name, RecordReader record) {
    Headed headed = byHeading.get(name);
    return headed == null || headed.questions.size() > MOST_QUESTIONS
        ? Optional.empty()
        : Optional.of(
            new TaskQuery(
                Task.HEADING, name, name, null, new HashSet<>(headed.questions), headed.tabled));
  }
}
