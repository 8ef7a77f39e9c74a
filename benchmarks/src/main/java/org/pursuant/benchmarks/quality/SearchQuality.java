package org.pursuant.benchmarks.quality;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.pursuant.benchmarks.quality.SearchQualityFigures.SystemFigures;
import org.pursuant.benchmarks.quality.SearchQualityFigures.TaskFigures;
import org.pursuant.benchmarks.quality.SearchQualityFigures.YearFigures;
import org.pursuant.domain.feed.Progress;

/// Puts the queries of all tasks to systems and scores what they find.
public final class SearchQuality {
  private final TaskQueries queries;
  private final Progress progress;

  public SearchQuality(TaskQueries queries, Progress progress) {
    this.queries = queries;
    this.progress = progress;
  }

  /// Scores of every query of every task, in the order of the queries.
  ///
  /// @throws IOException if the system broke down
  public Map<Task, List<QueryScore>> scores(SearchSystem system) throws IOException {
    long all = queries.byTask().values().stream().mapToLong(List::size).sum();
    progress.begin("Searching by " + system.title(), all);
    Map<Task, List<QueryScore>> scores = new EnumMap<>(Task.class);
    for (Map.Entry<Task, List<TaskQuery>> e : queries.byTask().entrySet()) {
      List<QueryScore> ofTask = new ArrayList<>();
      for (TaskQuery query : e.getValue()) {
        ofTask.add(score(query, system));
        progress.advance(1);
      }
      scores.put(e.getKey(), ofTask);
    }
    progress.end();
    return scores;
  }

  /// One more result than counts is asked for, since the query's own question may be among them.
  private static QueryScore score(TaskQuery query, SearchSystem system) throws IOException {
    List<Long> found = new ArrayList<>(system.searcher().search(query, QueryScore.DEEPEST + 1));
    if (query.own() != null) {
      found.remove(query.own());
    }
    return QueryScore.of(found, query.relevant());
  }

  /// Figures of all tasks that have queries.
  ///
  /// @param scores by the code of the system; the first is the one whose lead over the others is
  ///   told
  public List<TaskFigures> figures(Map<String, Map<Task, List<QueryScore>>> scores) {
    List<TaskFigures> figures = new ArrayList<>();
    queries
        .byTask()
        .forEach((task, ofTask) -> {
          if (!ofTask.isEmpty()) {
            figures.add(figures(task, ofTask, scores));
          }
        });
    return figures;
  }

  private static TaskFigures figures(
      Task task, List<TaskQuery> queries, Map<String, Map<Task, List<QueryScore>>> scores) {
    List<SystemFigures> systems = new ArrayList<>();
    List<QueryScore> first = scores.values().iterator().next().getOrDefault(task, List.of());
    scores.forEach((code, byTask) -> {
      List<QueryScore> own = byTask.getOrDefault(task, List.of());
      systems.add(new SystemFigures(code, metrics(own), lead(first, own), byYear(queries, own)));
    });
    return new TaskFigures(
        task,
        queries.size(),
        mean(queries, q -> q.relevant().size()),
        mean(queries, q -> q.words().split("\\s+").length),
        systems);
  }

  private static double mean(List<TaskQuery> queries, ToDoubleFunction<TaskQuery> of) {
    return queries.stream().mapToDouble(of).average().orElse(0);
  }

  private static Map<Metric, Interval> metrics(List<QueryScore> scores) {
    Map<Metric, Interval> metrics = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      metrics.put(metric, Bootstrap.mean(values(scores, metric)));
    }
    return metrics;
  }

  private static Map<Metric, Interval> lead(List<QueryScore> first, List<QueryScore> own) {
    Map<Metric, Interval> lead = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      lead.put(metric, Bootstrap.difference(values(first, metric), values(own, metric)));
    }
    return lead;
  }

  private static double[] values(List<QueryScore> scores, Metric metric) {
    return scores.stream().mapToDouble(metric::of).toArray();
  }

  private static Map<Integer, YearFigures> byYear(
      List<TaskQuery> queries, List<QueryScore> scores) {
    Map<Integer, List<QueryScore>> years = new TreeMap<>();
    for (int i = 0; i < queries.size(); i++) {
      LocalDate tabled = queries.get(i).tabled();
      if (tabled != null) {
        years.computeIfAbsent(tabled.getYear(), _ -> new ArrayList<>()).add(scores.get(i));
      }
    }
    Map<Integer, YearFigures> figures = new TreeMap<>();
    years.forEach(
        (year, ofYear) -> figures.put(year, new YearFigures(ofYear.size(), metrics(ofYear))));
    return figures;
  }
}
