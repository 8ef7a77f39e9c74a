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
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Queries of [Task#KNOWN_ITEM], one for each heading and Member.
final class KnownItemQueries implements QuerySource {
  /// Of more questions than these a heading and a Member are not the name of one.
  private static final int MOST_QUESTIONS = 3;

  private final Map<String, Item> items = new HashMap<>();

  private record Item(
      String heading, String member, @Nullable LocalDate tabled, List<Long> questions) {}

  @Override
  public void see(QuestionSummary question) {
    QuestionState state = question.state();
    MemberRef asker = state.askedBy();
    String heading = TaskTexts.heading(state);
    String member = asker == null ? "" : TaskTexts.folded(asker.name());
    if (asker != null && !heading.isEmpty() && !member.isEmpty() && TaskTexts.hasText(state)) {
      items
          .computeIfAbsent(
              heading + " / " + asker.identity().path(),
              _ -> new Item(heading, member, state.tabled(), new ArrayList<>(1)))
          .questions
          .add(question.id().value());
    }
  }

  @Override
  public Set<String> names() {
    return items.keySet();
  }

  @Override
  public Optional<TaskQuery> query(String name, RecordReader record) {
    Item item = items.get(name);
    return item == null || item.questions.size() > MOST_QUESTIONS
        ? Optional.empty()
        : Optional.of(
            new TaskQuery(
                Task.KNOWN_ITEM,
                name,
                item.heading + " " + item.member,
                null,
                new HashSet<>(item.questions),
                item.tabled));
  }
}
