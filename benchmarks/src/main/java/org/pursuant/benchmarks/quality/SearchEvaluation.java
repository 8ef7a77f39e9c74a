package org.pursuant.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.benchmarks.peer.Peer;
import org.pursuant.benchmarks.peer.PeerFiles;
import org.pursuant.benchmarks.peer.PeerKind;
import org.pursuant.benchmarks.peer.PeerText;
import org.pursuant.benchmarks.quality.SearchQualityFigures.SystemNamed;
import org.pursuant.benchmarks.quality.SearchSystem.Searcher;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.QuestionIndex;

/// One run over an archive: draws the queries, puts them to each system, peers being built one
/// after the other from the same texts, and sums up. What peers keep is deleted at the end, also
/// when this process is told to end.
public final class SearchEvaluation {
  /// Plain BM25 once more, given as words all that the query's question tells.
  private static final String BM25_TOLD = "bm25-told";

  private final RecordReader record;
  private final QuestionIndex index;
  private final Progress progress;
  private final List<SystemNamed> systems = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Map<String, Map<Task, List<QueryScore>>> scores = new LinkedHashMap<>();

  /// An evaluation of an archive.
  public SearchEvaluation(RecordReader record, QuestionIndex index, Progress progress) {
    this.record = record;
    this.index = index;
    this.progress = progress;
  }

  /// The codes of all systems.
  public static List<String> codes() {
    List<String> codes =
        new ArrayList<>(
            List.of("hybrid", "addressed", "told", "dayless", "words", "meaning", "box"));
    codes.addAll(PeerKind.codes());
    codes.add(codes.indexOf(PeerKind.BM25.code()) + 1, BM25_TOLD);
    return codes;
  }

  /// Runs once.
  ///
  /// @param part from which queries are drawn
  /// @param most queries of a task
  /// @param chosen codes of the systems wanted, some of [#codes]
  /// @throws IOException if a system breaks down
  public SearchQualityFigures run(Part part, int most, List<String> chosen) throws IOException {
    TaskQueries queries = TaskQueries.draw(record, part, most, progress);
    SearchQuality quality = new SearchQuality(queries, progress);
    long meaning = index.meaning().ready();
    for (SearchSystem system : OwnSystems.of(index, queries.days())) {
      if (chosen.contains(system.code())) {
        own(system, meaning, quality);
      }
    }
    for (PeerKind kind : PeerKind.values()) {
      boolean told = kind == PeerKind.BM25 && chosen.contains(BM25_TOLD);
      if (chosen.contains(kind.code()) || told) {
        peer(kind, chosen.contains(kind.code()), told, queries);
      }
    }
    return new SearchQualityFigures(
        queries.days().questions(),
        meaning,
        part,
        systems,
        missing,
        scores.isEmpty() ? List.of() : quality.figures(scores));
  }

  private void own(SearchSystem system, long meaning, SearchQuality quality) throws IOException {
    if (system.code().equals("meaning") && meaning == 0) {
      leaveOut(system.title() + ": no vectors have been computed yet");
    } else {
      measure(system, quality);
    }
  }

  private void measure(SearchSystem system, SearchQuality quality) throws IOException {
    systems.add(new SystemNamed(system.code(), system.title(), system.settings()));
    scores.put(system.code(), quality.scores(system));
  }

  private void leaveOut(String why) {
    missing.add(why);
    progress.note("Left out: " + why);
  }

  /// @param words whether it is measured by the words of the queries
  /// @param told whether it is by all that they tell
  private void peer(PeerKind kind, boolean words, boolean told, TaskQueries queries)
      throws IOException {
    String why = kind.missing().orElse(null);
    if (why != null) {
      leaveOut(why);
      return;
    }
    Path folder = Files.createTempDirectory("pursuant-" + kind.code());
    Thread atExit = new Thread(() -> deleteQuietly(folder), "end of " + kind.code());
    Runtime.getRuntime().addShutdownHook(atExit);
    try (Peer peer = kind.open(folder)) {
      build(peer, kind);
      SearchQuality quality = new SearchQuality(queries, progress);
      if (words) {
        Searcher searcher = new PeerSystem(peer, queries.days(), TaskQuery::words);
        measure(new SearchSystem(kind.code(), peer.name(), peer.settings(), searcher), quality);
      }
      if (told) {
        Searcher searcher = new PeerSystem(peer, queries.days(), TaskQuery::told);
        String name = peer.name() + ", address and Member told";
        String settings = "the same, given the Member's name and the address as words too";
        measure(new SearchSystem(BM25_TOLD, name, settings, searcher), quality);
      }
    } finally {
      PeerFiles.delete(folder);
      forget(atExit);
    }
  }

  private void build(Peer peer, PeerKind kind) throws IOException {
    progress.begin("Building " + kind.title(), record.statistics().questions());
    peer.build(texts ->
        record.forEach(q -> {
          if (TaskTexts.hasText(q.state())) {
            texts.accept(PeerText.of(q));
          }
          progress.advance(1);
        }));
    progress.end();
  }

  private static void deleteQuietly(Path folder) {
    try {
      PeerFiles.delete(folder);
    } catch (IOException e) {
      // A folder for temporary files may keep one; there is nobody left to tell.
      folder.toFile().deleteOnExit();
    }
  }

  private static void forget(Thread atExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending: the thread has run.
      return;
    }
  }
}
