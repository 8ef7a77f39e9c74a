package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Queries that name what they seek: of [Task#KNOWN_ITEM], one for each heading and Member, and of
/// [Task#HEADING], one for each heading.
final class KnownItemQueries implements QuerySource {
  /// Of more questions than these such words are not the name of one.
  private static final int MOST_QUESTIONS = 3;

  private static final int FEWEST_WORDS = 2;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Task task;
  private final Function<QuestionState, Optional<Sought>> sought;
  private final Map<String, Item> items = new HashMap<>();

  /// What names a question.
  private record Sought(String name, String words) {}

  private record Item(String words, @Nullable LocalDate tabled, List<Long> questions) {}

  private KnownItemQueries(Task task, Function<QuestionState, Optional<Sought>> sought) {
    this.task = task;
    this.sought = sought;
  }

  static KnownItemQueries byHeadingAndMember() {
    return new KnownItemQueries(Task.KNOWN_ITEM, KnownItemQueries::headingAndMember);
  }

  static KnownItemQueries byHeading() {
    return new KnownItemQueries(Task.HEADING, KnownItemQueries::heading);
  }

  private static Optional<Sought> headingAndMember(QuestionState state) {
    MemberRef asker = state.askedBy();
    String heading = TaskTexts.heading(state);
    String member = asker == null ? "" : TaskTexts.folded(asker.name());
    return asker == null || heading.isEmpty() || member.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sought(heading + " / " + asker.identity().path(), heading + " " + member));
  }

  private static Optional<Sought> heading(QuestionState state) {
    String heading = TaskTexts.heading(state);
    return BETWEEN_WORDS.split(heading).length < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(new Sought(heading, heading));
  }

  @Override
  public void see(QuestionSummary question) {
    QuestionState state = question.state();
    if (TaskTexts.hasText(state)) {
      sought.apply(state).ifPresent(s -> item(s, state).questions.add(question.id().value()));
    }
  }

  private Item item(Sought by, QuestionState state) {
    return items.computeIfAbsent(
        by.name(), _ -> new Item(by.words(), state.tabled(), new ArrayList<>(1)));
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
                task,
                name,
                "",
                null,
                item.words,
                null,
                new HashSet<>(item.questions),
                item.tabled));
  }
}
