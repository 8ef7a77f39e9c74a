package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.follow.Keeping;
import org.pursuant.domain.follow.Notices;
import org.pursuant.domain.follow.SavedSearches;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.SyncJournal;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;
import org.pursuant.index.LuceneQuestionIndex;
import org.pursuant.index.LuceneStoredQueryMatcher;
import org.pursuant.pipeline.FollowPorts;
import org.pursuant.pipeline.MatchSavedSearches;
import org.pursuant.pipeline.RecordPorts;
import org.pursuant.pipeline.Reindex;
import org.pursuant.store.Archive;
import org.pursuant.store.FollowArchive;
import org.pursuant.web.site.Site;

/// An archive with the index over it, wired.
final class OpenArchive implements AutoCloseable {
  private final Path folder;
  private final Archive archive;
  private final FollowArchive follow;
  private final QuestionIndex index;
  private final Clock clock;

  private OpenArchive(
      Path folder, Archive archive, FollowArchive follow, QuestionIndex index, Clock clock) {
    this.folder = folder;
    this.archive = archive;
    this.follow = follow;
    this.index = index;
    this.clock = clock;
  }

  static OpenArchive open(Path folder, Clock clock) throws IOException {
    return new OpenArchive(
        folder,
        Archive.open(folder, clock),
        FollowArchive.open(folder, clock),
        LuceneQuestionIndex.open(folder.resolve("index")),
        clock);
  }

  Path folder() {
    return folder;
  }

  Clock clock() {
    return clock;
  }

  /// The day it is where the parliament sits.
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Site.ZONE);
  }

  RecordReader reader() {
    return archive.reader();
  }

  SyncJournal journal() {
    return archive.journal();
  }

  RecordPorts ports() {
    return new RecordPorts(archive.reader(), archive.writer(), archive.raw());
  }

  QuestionIndex index() {
    return index;
  }

  /// Brings the index up to the record, unless another process is at it, which will see to it.
  void catchUp(Progress progress) {
    try {
      new Reindex(reader(), index).catchUp(progress);
    } catch (IndexBusyException e) {
      progress.note("Another process is writing the index; search will follow when it is done.");
    }
  }

  SavedSearches savedSearches() {
    return follow.searches();
  }

  Notices notices() {
    return follow.notices();
  }

  /// Keeps searches in this archive.
  Keeping keeping() {
    return new Keeping(
        follow.searches(), index, clock, Site.ZONE, new SecureRandom(), Keeping.MOST);
  }

  /// What following this archive needs.
  FollowPorts followPorts() {
    return new FollowPorts(
        archive.reader(),
        archive.lives(),
        follow.searches(),
        follow.notices(),
        new LuceneStoredQueryMatcher(),
        clock,
        Site.ZONE);
  }

  /// Tells saved searches what happened.
  MatchSavedSearches.Outcome matchSavedSearches(Progress progress) {
    MatchSavedSearches.Outcome outcome = new MatchSavedSearches(followPorts()).run(true, progress);
    for (String id : outcome.unreadable()) {
      progress.note("The saved search " + id + " cannot be read any more: keep it anew.");
    }
    return outcome;
  }

  @Override
  public void close() {
    follow.close();
    index.close();
    archive.close();
  }
}
