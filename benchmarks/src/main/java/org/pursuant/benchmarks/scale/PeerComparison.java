package org.pursuant.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.Latencies;
import org.pursuant.benchmarks.peer.Peer;
import org.pursuant.benchmarks.peer.Peer.Match;
import org.pursuant.benchmarks.peer.PeerFiles;
import org.pursuant.benchmarks.peer.PeerKind;
import org.pursuant.benchmarks.peer.PeerText;
import org.pursuant.benchmarks.peer.QueryWords;
import org.pursuant.benchmarks.scale.GrownQuery.Kind;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

/// Has other engines do what all can do: build over the same texts, and find the best ten for the
/// same words, by one client, once to warm up and once for the figures.
final class PeerComparison {
  private static final int SIZE = 10;

  /// Whoever has not read all texts by then is stopped.
  private static final Duration BUILDING = Duration.ofMinutes(90);

  /// A round of searches is broken off after this; the figures are of those that were made.
  private static final Duration SEARCHING = Duration.ofMinutes(3);

  private static final Set<Kind> PUT = EnumSet.complementOf(EnumSet.of(Kind.PHRASE, Kind.FILTERED));

  private final GrownRecord record;
  private final List<String> queries;
  private final Path folder;
  private final Consumer<String> told;

  PeerComparison(GrownRecord record, List<GrownQuery> queries, Path folder, Consumer<String> told) {
    this.record = record;
    this.queries =
        queries.stream()
            .filter(q -> PUT.contains(q.kind()))
            .map(q -> String.join(" ", q.terms()))
            .filter(words -> !QueryWords.of(words).isEmpty())
            .toList();
    this.folder = folder;
    this.told = told;
  }

  /// Somebody is still reading texts when the time is up.
  private static final class TimeIsUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private interface Search {
    Duration taken(String words, Match match) throws IOException;
  }

  /// Ours at the same work: ten hits by words, without passages and counts.
  PeerFigures ours(QuestionIndex index, Duration build, long bytes, LocalDate today)
      throws IOException {
    Search search = (words, match) -> ours(index, words, match, today);
    return new PeerFigures(
        "Pursuant", build, bytes, rounds(search, Match.ANY), rounds(search, Match.ALL), "");
  }

  private static Duration ours(QuestionIndex index, String words, Match match, LocalDate today) {
    String query = String.join(match == Match.ANY ? " OR " : " ", QueryWords.of(words));
    SearchRequest request =
        new SearchRequest(
            query, Filters.NONE, Sort.RELEVANCE, Ranking.WORDS, 0, SIZE, false, false, today);
    long begun = System.nanoTime();
    SearchOutcome outcome = index.search(request);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    if (outcome instanceof SearchOutcome.Unreadable) {
      throw new IllegalStateException("query not understood: " + query);
    }
    return taken;
  }

  /// Other engines, one after the other; each one's files are deleted before the next begins.
  List<PeerFigures> others(Set<PeerKind> kinds) throws IOException {
    List<PeerFigures> figures = new ArrayList<>();
    for (PeerKind kind : kinds) {
      String missing = kind.missing().orElse(null);
      figures.add(
          missing != null
              ? new PeerFigures(kind.title(), null, 0, null, null, missing)
              : other(kind));
    }
    return figures;
  }

  private PeerFigures other(PeerKind kind) throws IOException {
    told.accept("Building and searching with " + kind.title());
    Path place = Files.createDirectories(folder.resolve(kind.code()));
    try (Peer peer = kind.open(place)) {
      return figures(peer);
    } catch (IOException e) {
      return new PeerFigures(kind.title(), null, 0, null, null, "broke down: " + e.getMessage());
    } finally {
      PeerFiles.delete(place);
    }
  }

  private PeerFigures figures(Peer peer) throws IOException {
    long begun = System.nanoTime();
    try {
      peer.build(consumer -> texts(consumer, begun));
    } catch (TimeIsUpException e) {
      String note = "had not taken in all texts after " + BUILDING.toMinutes() + " minutes";
      return new PeerFigures(peer.name(), null, 0, null, null, note);
    }
    Duration build = Duration.ofNanos(System.nanoTime() - begun);
    Search search = (words, match) -> peer.search(words, match, SIZE).taken();
    return new PeerFigures(
        peer.name(),
        build,
        peer.bytes(),
        rounds(search, Match.ANY),
        rounds(search, Match.ALL),
        peer.settings());
  }

  private void texts(Consumer<PeerText> consumer, long begun) {
    record.forEach(question -> {
      if (System.nanoTime() - begun > BUILDING.toNanos()) {
        throw new TimeIsUpException();
      }
      consumer.accept(PeerText.of(question));
    });
  }

  private @Nullable Latencies rounds(Search search, Match match) throws IOException {
    round(search, match);
    List<Long> times = round(search, match);
    return times.isEmpty() ? null : Latencies.of(times);
  }

  private List<Long> round(Search search, Match match) throws IOException {
    List<Long> times = new ArrayList<>();
    long begun = System.nanoTime();
    for (String query : queries) {
      if (System.nanoTime() - begun > SEARCHING.toNanos()) {
        break;
      }
      times.add(search.taken(query, match).toNanos());
    }
    return times;
  }
}
