package org.pursuant.benchmarks.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.RecordReader;

/// The queries drawn from a record. The same record always gives the same ones, and what another
/// record shares with it falls into the same part there.
///
/// @param days of the questions with a text, among which is searched
public record TaskQueries(TabledDays days, Map<Task, List<TaskQuery>> byTask) {
  /// Draws queries of one part.
  ///
  /// @param most queries of a task
  public static TaskQueries draw(RecordReader record, Part part, int most, Progress progress) {
    Map<Task, QuerySource> sources = new EnumMap<>(Task.class);
    sources.put(Task.SIBLINGS, new SiblingQueries());
    sources.put(Task.PURSUANT, new CitingQueries());
    sources.put(Task.KNOWN_ITEM, KnownItemQueries.byHeadingAndMember());
    sources.put(Task.HEADING, KnownItemQueries.byHeading());
    TabledDays days = new TabledDays();
    progress.begin("Making the tasks", record.statistics().questions());
    record.forEach(q -> {
      if (TaskTexts.hasText(q.state())) {
        days.see(q);
        sources.values().forEach(s -> s.see(q));
      }
      progress.advance(1);
    });
    progress.end();
    Map<Task, List<TaskQuery>> byTask = new EnumMap<>(Task.class);
    sources.forEach((task, source) -> byTask.put(task, drawn(source, record, part, most)));
    return new TaskQueries(days, byTask);
  }

  private static List<TaskQuery> drawn(
      QuerySource source, RecordReader record, Part part, int most) {
    Map<String, Long> orders = new HashMap<>();
    source.names().stream()
        .filter(n -> Part.of(n) == part)
        .forEach(n -> orders.put(n, Part.order(n)));
    List<String> names = new ArrayList<>(orders.keySet());
    names.sort(java.util.Comparator.<String, Long>comparing(orders::get));
    return names.stream()
        .map(n -> source.query(n, record))
        .flatMap(Optional::stream)
        .limit(most)
        .toList();
  }
}
