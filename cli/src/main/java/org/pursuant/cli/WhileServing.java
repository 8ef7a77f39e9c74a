package org.pursuant.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;
import org.pursuant.domain.search.TextEmbedder;
import org.pursuant.pipeline.MatchSavedSearches;

/// What goes on beside the serving of pages: facts are derived, vectors computed, and the feeds of
/// saved searches kept up to the record. Each looks now and then for what other processes wrote.
final class WhileServing implements AutoCloseable {
  private static final Duration BETWEEN_DERIVATIONS = Duration.ofSeconds(15);
  private static final Duration BETWEEN_OTHERS = Duration.ofSeconds(30);

  private final OpenArchive archive;
  private final BackgroundWork following;
  private final BackgroundWork deriving;
  private final BackgroundWork meaning;

  // Each is touched only by the thread that does the work.
  private LocalDate swept = LocalDate.MIN;
  private boolean unable;

  /// Nothing is done before [#begin].
  WhileServing(OpenArchive archive) {
    this.archive = archive;
    this.following = new BackgroundWork("following", BETWEEN_OTHERS, _ -> match());
    this.deriving =
        new BackgroundWork(
            "deriving",
            BETWEEN_DERIVATIONS,
            goOn -> archive.derived().derive(Progress.SILENT, goOn));
    this.meaning = new BackgroundWork("meaning", BETWEEN_OTHERS, this::compute);
  }

  /// Saved searches wait a turn: they are matched before pages are served.
  void begin() {
    following.beginLater();
    deriving.begin();
    meaning.begin();
  }

  /// Looks at once whether there is something to tell of saved searches.
  void follow() {
    following.wake();
  }

  /// Once a day all searches are looked through, for what has become overdue.
  private void match() {
    LocalDate today = archive.dayByClock();
    new MatchSavedSearches(archive.followPorts()).run(!today.equals(swept), Progress.SILENT);
    swept = today;
  }

  /// Computes vectors on as few threads as leave room for serving.
  private void compute(BooleanSupplier goOn) {
    if (unable
        || archive.index().meaning().model() == null
        || archive.index().meaning().waiting() == 0) {
      return;
    }
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    try {
      archive.index().computeMeaning(archive.reader(), threads, Progress.SILENT, goOn);
    } catch (IndexBusyException e) {
      // Whoever is writing ends some time; what was computed is kept until then.
    } catch (TextEmbedder.UnavailableException e) {
      // This machine cannot: search goes on by words, as the page about the record says.
      unable = true;
    }
  }

  @Override
  public void close() {
    meaning.close();
    deriving.close();
    following.close();
  }
}
