package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.line.WordingComparison;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.text.WordDifference;
import org.pursuant.web.html.QuestionRow;

/// Lays the wordings of a line out in order of time.
final class Wordings {
  /// So many are shown.
  static final int MOST = 60;

  private final RecordReader record;
  private final WordingComparison comparison;
  private final LocalDate today;

  Wordings(RecordReader record, WordingComparison comparison, LocalDate today) {
    this.record = record;
    this.comparison = comparison;
    this.today = today;
  }

  /// In the order in which each was first said.
  ///
  /// @param uses in order of time
  List<Wording> of(List<LineUse> uses) {
    Map<Integer, List<LineUse>> byWording = new LinkedHashMap<>();
    uses.forEach(u -> byWording.computeIfAbsent(u.wording(), _ -> new ArrayList<>()).add(u));
    List<Wording> wordings = new ArrayList<>();
    Wording before = null;
    for (List<LineUse> its : byWording.values()) {
      if (wordings.size() < MOST) {
        Optional<Wording> wording = wording(its, before);
        wording.ifPresent(wordings::add);
        before = wording.orElse(before);
      }
    }
    return wordings;
  }

  private Optional<Wording> wording(List<LineUse> uses, @Nullable Wording before) {
    LineUse first = uses.getFirst();
    Optional<QuestionSummary> question = record.summary(first.question());
    Optional<String> text = question.flatMap(q -> LineWords.of(first, q));
    if (question.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last =
        uses.stream().map(LineUse::day).filter(Objects::nonNull).reduce((_, b) -> b).orElse(null);
    LocalDate begun = first.day();
    LocalDate ended = before == null ? null : before.last();
    return Optional.of(
        new Wording(
            before == null ? 1 : before.number() + 1,
            text.get(),
            QuestionRow.of(question.get(), today),
            begun,
            last,
            uses.stream().anyMatch(LineUse::about),
            (int) uses.stream().map(LineUse::question).distinct().count(),
            before == null ? List.of() : WordDifference.of(before.text(), text.get()),
            before == null ? List.of() : comparison.changes(before.text(), text.get()),
            begun != null && ended != null && ended.isAfter(begun)));
  }
}
