package org.pursuant.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.feed.QuestionsApi.By;

/// How far synchronising has come, so that it goes on where it stopped. Each method is one
/// transaction.
public interface SyncJournal {
  /// The unfinished run, if one was broken off.
  Optional<Run> unfinished();

  /// When the last finished run began; empty if there was none.
  Optional<Instant> lastFinished();

  /// Opens a run over windows that are still to be listed.
  Run begin(Instant now, LocalDate since, List<Window> windows);

  /// Opens a run in place of a broken-off one: what that one had not done is this one's to do, and
  /// it counts as finished.
  ///
  /// @param windows to be listed besides those that the broken-off run left
  Run takeOver(Run broken, Instant now, LocalDate since, List<Window> windows);

  /// The windows of a run that are not done.
  List<Window> pending(Run run);

  /// Marks a window done and, in the same transaction, queues questions whose detail is to be
  /// taken.
  void listed(Run run, Window window, List<Long> detailsToTake);

  /// Queues questions whose detail is to be taken.
  void queue(Run run, List<Long> detailsToTake);

  /// The next ids in the queue, lowest first.
  List<Long> queued(Run run, int limit);

  /// How many ids are queued.
  long queuedCount(Run run);

  /// Removes ids whose detail was stored.
  void taken(Run run, List<Long> ids);

  void finish(Run run, Instant now);

  record Run(long id, Instant began, LocalDate since) {}

  /// Days from and to, both inclusive, in which a date of that sort is asked for; with `openOnly`,
  /// the unanswered ones.
  record Window(By by, LocalDate from, LocalDate to, boolean openOnly) {}
}
