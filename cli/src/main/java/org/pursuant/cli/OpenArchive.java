package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.mention.QuestionDefinitions;
import org.pursuant.domain.commitment.Verdicts;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.follow.Keeping;
import org.pursuant.domain.follow.Notices;
import org.pursuant.domain.follow.SavedSearches;
import org.pursuant.domain.follow.StoredQueryMatcher;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.SyncJournal;
import org.pursuant.domain.record.Today;
import org.pursuant.domain.search.Meaning;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;
import org.pursuant.domain.search.TextEmbedder;
import org.pursuant.embedding.EmbeddingModel;
import org.pursuant.embedding.LazyEmbedder;
import org.pursuant.embedding.OnnxEmbedder;
import org.pursuant.index.LuceneQuestionIndex;
import org.pursuant.index.LuceneStoredQueryMatcher;
import org.pursuant.pipeline.FollowPorts;
import org.pursuant.pipeline.MatchSavedSearches;
import org.pursuant.pipeline.RecordPorts;
import org.pursuant.pipeline.Reindex;
import org.pursuant.store.Archive;
import org.pursuant.store.FollowArchive;
import org.pursuant.web.site.Facts;

/// An archive with the index over it, wired.
final class OpenArchive implements AutoCloseable {
  private final Path folder;
  private final Archive archive;
  private final FollowArchive follow;
  private final DerivedFacts derived;
  private final LuceneQuestionIndex index;
  private final @Nullable TextEmbedder embedder;
  private final Clock clock;
  private final Today today;

  private OpenArchive(
      Path folder,
      Archive archive,
      FollowArchive follow,
      @Nullable TextEmbedder embedder,
      Clock clock) {
    this.folder = folder;
    this.archive = archive;
    this.follow = follow;
    this.derived = new DerivedFacts(folder, archive, follow.verdicts());
    this.embedder = embedder;
    this.index =
        LuceneQuestionIndex.open(folder.resolve("index"), embedder, new QuestionDefinitions());
    this.clock = clock;
    this.today = new Today(archive.reader(), clock);
  }

  static OpenArchive open(Path folder, Clock clock) throws IOException {
    return open(folder, clock, true);
  }

  /// Opens an archive, making it where there is none.
  ///
  /// @param vectors whether to find by meaning too
  static OpenArchive open(Path folder, Clock clock, boolean vectors) throws IOException {
    TextEmbedder embedder =
        vectors
            ? new LazyEmbedder(EmbeddingModel.MINILM_OF_QUESTIONS, OnnxEmbedder.USUAL_TOKENS)
            : null;
    return new OpenArchive(
        folder, Archive.open(folder, clock), FollowArchive.open(folder, clock), embedder, clock);
  }

  Path folder() {
    return folder;
  }

  Clock clock() {
    return clock;
  }

  /// The day that commands call today, as pages do.
  LocalDate today() {
    return today.day();
  }

  /// The day it is, whatever is held.
  LocalDate dayByClock() {
    return today.byClock();
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

  StoredQueryMatcher matcher() {
    return new LuceneStoredQueryMatcher(index);
  }

  /// Says how many questions cannot be found by meaning yet, and what to do about it.
  void noteMeaning(Progress progress) {
    Meaning meaning = index.meaning();
    if (meaning.model() != null && meaning.waiting() > 0) {
      progress.note(
          String.format(
              Locale.ROOT,
              "%,d questions wait to be found by meaning too: ./pursuant vectors sees to it, and so"
                  + " does start.",
              meaning.waiting()));
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
        follow.searches(), index, clock, Today.ZONE, new SecureRandom(), Keeping.MOST);
  }

  /// What following this archive needs.
  FollowPorts followPorts() {
    return new FollowPorts(
        archive.reader(),
        archive.lives(),
        follow.searches(),
        follow.notices(),
        matcher(),
        clock,
        Today.ZONE);
  }

  /// Tells saved searches what happened.
  MatchSavedSearches.Outcome matchSavedSearches(Progress progress) {
    MatchSavedSearches.Outcome outcome = new MatchSavedSearches(followPorts()).run(true, progress);
    for (String id : outcome.unreadable()) {
      progress.note("The saved search " + id + " cannot be read any more: keep it anew.");
    }
    return outcome;
  }

  /// What people found of promises.
  Verdicts verdicts() {
    return follow.verdicts();
  }

  /// What follows from the record by rule.
  DerivedFacts derived() {
    return derived;
  }

  /// The facts derived from this archive, as pages read them.
  Facts facts() {
    return derived.facts();
  }

  /// Brings all derived facts up to the record, unless another process is at it.
  void derive(Progress progress) {
    if (derived.derive(progress, () -> true).isEmpty()) {
      progress.note("Another process is deriving facts from the record; it will see to the rest.");
    }
  }

  @Override
  public void close() {
    derived.close();
    follow.close();
    index.close();
    archive.close();
    if (embedder != null) {
      embedder.close();
    }
  }
}
