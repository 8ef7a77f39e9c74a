package org.pursuant.benchmarks.scale;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pursuant.benchmarks.Latencies;
import org.pursuant.benchmarks.scale.GrownQuery.Kind;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchRequest.Ranking;

/// Puts queries to an index and takes the time of each.
public final class SearchLoad {
  private final QuestionIndex index;
  private final List<GrownQuery> queries;
  private final LocalDate today;

  SearchLoad(QuestionIndex index, List<GrownQuery> queries, LocalDate today) {
    this.index = index;
    this.queries = queries;
    this.today = today;
  }

  /// How queries are put.
  ///
  /// @param page as a results page asks, with passages, marks and counts; else 20 hits alone
  /// @param clients that ask at once, each the next query when the last is answered
  /// @param rounds how often each client asks all the queries
  record Manner(Ranking ranking, boolean page, int clients, int rounds) {}

  /// What came of it.
  ///
  /// @param perSecond answers of all clients together
  public record Result(Latencies all, Map<Kind, Latencies> byKind, double perSecond) {}

  private record Timed(Kind kind, long nanoseconds) {}

  Result run(Manner manner) {
    long begun = System.nanoTime();
    List<Timed> times = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(manner.clients())) {
      List<Callable<List<Timed>>> tasks = new ArrayList<>();
      for (int client = 0; client < manner.clients(); client++) {
        int first = client * queries.size() / manner.clients();
        tasks.add(() -> ask(manner, first));
      }
      for (Future<List<Timed>> done : clients.invokeAll(tasks)) {
        times.addAll(done.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while measuring", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a search failed", e.getCause());
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    return result(times, taken);
  }

  /// Each client begins elsewhere in the list, so that no two ask the same at once.
  private List<Timed> ask(Manner manner, int first) {
    List<Timed> times = new ArrayList<>();
    for (int i = 0; i < manner.rounds() * queries.size(); i++) {
      GrownQuery query = queries.get((first + i) % queries.size());
      long begun = System.nanoTime();
      SearchOutcome outcome = index.search(query.request(manner.ranking(), manner.page(), today));
      times.add(new Timed(query.kind(), System.nanoTime() - begun));
      if (!(outcome instanceof SearchOutcome.Found)) {
        throw new IllegalStateException("query not understood: " + query.words());
      }
    }
    return times;
  }

  private static Result result(List<Timed> times, Duration taken) {
    Map<Kind, Latencies> byKind = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Long> some =
          times.stream().filter(t -> t.kind() == kind).map(Timed::nanoseconds).toList();
      if (!some.isEmpty()) {
        byKind.put(kind, Latencies.of(some));
      }
    }
    Latencies all = Latencies.of(times.stream().map(Timed::nanoseconds).toList());
    return new Result(all, byKind, times.size() * 1e9 / taken.toNanos());
  }
}
