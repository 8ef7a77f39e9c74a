package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.ParseOutcome.Rejected;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.feed.QuestionsApi.ListPage;
import org.pursuant.domain.feed.QuestionsApi.ListQuery;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.record.SyncJournal.Window;

/// Lists a window so that nothing is missed while records move between its pages.
///
/// A window is reconciled when the distinct rows collected are as many as the source counts. When
/// they are not, the window is halved; a single day is asked for House by House; and what still
/// does not agree is read over in overlapping pages until it does.
final class WindowLister {
  private final QuestionsApi api;
  private final SyncSettings settings;
  private long requests;

  WindowLister(QuestionsApi api, SyncSettings settings) {
    this.api = api;
    this.settings = settings;
  }

  /// How many pages were asked for.
  long requests() {
    return requests;
  }

  Listing list(Window window) {
    return list(window, null);
  }

  private Listing list(Window window, @Nullable House house) {
    Pass pass = new Pass(window, house);
    pass.read(0);
    if (pass.agrees() || pass.failure != null) {
      return pass.listing();
    }
    if (window.from().isBefore(window.to())) {
      var middle =
          window.from().plusDays((window.to().toEpochDay() - window.from().toEpochDay()) / 2);
      Window first = new Window(window.by(), window.from(), middle, window.openOnly());
      Window second = new Window(window.by(), middle.plusDays(1), window.to(), window.openOnly());
      return list(first, house).and(list(second, house));
    }
    if (house == null) {
      return list(window, House.COMMONS).and(list(window, House.LORDS));
    }
    return readOver(window, house);
  }

  private Listing readOver(Window window, House house) {
    Pass pass = new Pass(window, house);
    for (int i = 0; i < settings.passes() && !pass.agrees(); i++) {
      if (pass.failure != null || pass.size() > pass.total) {
        // More rows than the source counts: some left while it was read. Begin afresh.
        pass = new Pass(window, house);
      }
      pass.read(Math.max(5, settings.take() / 5));
    }
    return pass.listing();
  }

  /// What tells a row that has no id from others. Its place does not, since pages overlap.
  ///
  /// @param nth of those alike on one page
  private record Unreadable(String reason, String excerpt, int nth) {}

  /// Readings of one window, united.
  private final class Pass {
    private final Window window;
    private final @Nullable House house;
    private final Map<Long, QuestionSeen> rows = new LinkedHashMap<>();
    private final Map<Unreadable, Rejected> rejected = new LinkedHashMap<>();
    private final List<FetchedDocument> documents = new ArrayList<>();
    private int total = -1;
    private boolean steady;
    private @Nullable String failure;

    Pass(Window window, @Nullable House house) {
      this.window = window;
      this.house = house;
    }

    /// Reads all pages, each beginning some rows before the end of the one before it.
    void read(int overlap) {
      total = -1;
      steady = true;
      failure = null;
      int step = Math.max(1, settings.take() - overlap);
      for (int skip = 0; skip == 0 || skip < total; ) {
        int got = page(skip);
        if (got <= 0) {
          return;
        }
        // The source may give fewer rows a page than asked for.
        skip += got < settings.take() ? Math.max(1, got - overlap) : step;
      }
    }

    /// Reads a page and gives how many rows it had; 0 or less when there is nothing to go on with.
    private int page(int skip) {
      requests++;
      var query =
          new ListQuery(
              window.by(),
              window.from(),
              window.to(),
              window.openOnly(),
              house,
              skip,
              settings.take());
      return switch (api.list(query)) {
        case Fetched.Got<ListPage>(ListPage page, FetchedDocument document) -> {
          documents.add(document);
          steady &= total < 0 || total == page.total();
          total = page.total();
          page.rows().forEach(row -> rows.put(Long.valueOf(row.id().value()), row));
          reject(page.rejected());
          int got = page.rows().size() + page.rejected().size();
          boolean last = skip + got >= total;
          yield last ? 0 : got;
        }
        case Fetched.NotThere<ListPage>(String url) -> {
          failure = "there is no list at " + url;
          yield 0;
        }
        case Fetched.Failed<ListPage>(String _, String reason, int tries) -> {
          failure = reason + " (" + tries + " tries)";
          yield 0;
        }
      };
    }

    private void reject(List<Rejected> rows) {
      Map<Unreadable, Integer> met = new HashMap<>();
      for (Rejected row : rows) {
        int nth = met.merge(new Unreadable(row.reason(), row.excerpt(), 0), 1, Integer::sum);
        rejected.putIfAbsent(new Unreadable(row.reason(), row.excerpt(), nth), row);
      }
    }

    int size() {
      return rows.size() + rejected.size();
    }

    boolean agrees() {
      return failure == null && steady && size() == total;
    }

    Listing listing() {
      String trouble = failure;
      if (trouble == null && !agrees()) {
        trouble = "the source counts " + total + " questions and listed " + size();
      }
      return new Listing(
          rows, new LinkedHashSet<>(rejected.values()), documents, trouble, failure != null);
    }
  }
}
