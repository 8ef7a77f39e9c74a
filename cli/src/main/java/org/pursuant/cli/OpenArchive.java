package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Promises;
import org.pursuant.analysis.figure.Figures;
import org.pursuant.analysis.limb.Limbs;
import org.pursuant.analysis.line.Lines;
import org.pursuant.analysis.mention.NameFinder;
import org.pursuant.analysis.mention.QuestionDefinitions;
import org.pursuant.analysis.mention.RecordNames;
import org.pursuant.analysis.reply.Replies;
import org.pursuant.analysis.reply.ReplyWeights;
import org.pursuant.analysis.table.Tables;
import org.pursuant.analysis.timeliness.QuestionClock;
import org.pursuant.domain.calendar.CalendarStore;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.commitment.PromiseStore;
import org.pursuant.domain.commitment.Verdicts;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.follow.Keeping;
import org.pursuant.domain.follow.Notices;
import org.pursuant.domain.follow.SavedSearches;
import org.pursuant.domain.follow.StoredQueryMatcher;
import org.pursuant.domain.line.LineAnalysis;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.SyncJournal;
import org.pursuant.domain.reference.ReferenceStore;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.reply.ReplyReader;
import org.pursuant.domain.search.Meaning;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;
import org.pursuant.domain.search.TextEmbedder;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.domain.timeliness.TimingRules;
import org.pursuant.embedding.EmbeddingModel;
import org.pursuant.embedding.LazyEmbedder;
import org.pursuant.embedding.OnnxEmbedder;
import org.pursuant.index.LuceneQuestionIndex;
import org.pursuant.index.LuceneStoredQueryMatcher;
import org.pursuant.pipeline.Derivation;
import org.pursuant.pipeline.Derive;
import org.pursuant.pipeline.DeriveFigures;
import org.pursuant.pipeline.DeriveLines;
import org.pursuant.pipeline.DeriveNames;
import org.pursuant.pipeline.DerivePromises;
import org.pursuant.pipeline.DeriveReferences;
import org.pursuant.pipeline.DeriveReplies;
import org.pursuant.pipeline.DeriveTables;
import org.pursuant.pipeline.DeriveTimings;
import org.pursuant.pipeline.FollowPorts;
import org.pursuant.pipeline.MatchSavedSearches;
import org.pursuant.pipeline.RecordPorts;
import org.pursuant.pipeline.Reindex;
import org.pursuant.store.Archive;
import org.pursuant.store.CalendarFile;
import org.pursuant.store.DerivedArchive;
import org.pursuant.store.FollowArchive;
import org.pursuant.web.site.Facts;
import org.pursuant.web.site.Site;

/// An archive with the index over it, wired.
final class OpenArchive implements AutoCloseable {
  private final Path folder;
  private final Archive archive;
  private final FollowArchive follow;
  private final DerivedArchive derived;
  private final LineAnalysis lineRules = new Lines();
  private final LineStore lines;
  private final LuceneQuestionIndex index;
  private final @Nullable TextEmbedder embedder;
  private final Clock clock;
  private final ReplyReader replyReader = new Replies(ReplyWeights.shipped());
  private final ReplyFacts replies;

  private OpenArchive(
      Path folder,
      Archive archive,
      FollowArchive follow,
      DerivedArchive derived,
      @Nullable TextEmbedder embedder,
      Clock clock) {
    this.folder = folder;
    this.archive = archive;
    this.follow = follow;
    this.derived = derived;
    this.replies = derived.replies(replyReader.version());
    this.lines = derived.lines(lineRules.version());
    this.embedder = embedder;
    this.index =
        LuceneQuestionIndex.open(folder.resolve("index"), embedder, new QuestionDefinitions());
    this.clock = clock;
  }

  static OpenArchive open(Path folder, Clock clock) throws IOException {
    return open(folder, clock, true);
  }

  /// Opens an archive, making it where there is none.
  ///
  /// @param vectors whether to find by meaning too
  static OpenArchive open(Path folder, Clock clock, boolean vectors) throws IOException {
    TextEmbedder embedder =
        vectors ? new LazyEmbedder(EmbeddingModel.MINILM, OnnxEmbedder.USUAL_TOKENS) : null;
    return new OpenArchive(
        folder,
        Archive.open(folder, clock),
        FollowArchive.open(folder, clock),
        DerivedArchive.open(folder),
        embedder,
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
        follow.searches(), index, clock, Site.ZONE, new SecureRandom(), Keeping.MOST);
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

  /// What questions and answers name.
  NameFacts names() {
    return derived.names(NameFinder.VERSION);
  }

  /// The register of promises.
  PromiseStore promises() {
    return derived.promises(Promises.VERSION);
  }

  /// What people found of promises.
  Verdicts verdicts() {
    return follow.verdicts();
  }

  /// What derives facts from this archive, in the order in which one builds on another.
  List<Derivation> derivations() {
    return List.of(
        new DeriveReferences(derived.references()),
        new DeriveNames(names(), new RecordNames()),
        new DerivePromises(promises(), new Promises()),
        new DeriveTimings(timings(), archive.lives(), timingRules()),
        new DeriveReplies(replies, replyReader),
        new DeriveLines(lineRules, lines, archive.lives()),
        new DeriveTables(derived.tableStore(Tables.VERSION), Tables::in),
        new DeriveFigures(derived.figureStore(Figures.VERSION), Figures::in));
  }

  /// Drops what was reckoned by another calendar, unless another process is deriving.
  void forgetTimings() {
    forget(derivations().stream().filter(d -> d.name().equals(DeriveTimings.NAME)).toList());
  }

  /// The rules by which questions are judged, by the calendar as it is now.
  TimingRules timingRules() {
    return new QuestionClock(calendar(), Site.ZONE);
  }

  /// When questions were due and answered.
  TimingFacts timings() {
    return derived.timings(QuestionClock.VERSION);
  }

  /// The sitting days that this archive is judged by.
  SittingCalendar calendar() {
    return calendars().calendar();
  }

  /// Where sitting days are kept that were learnt since the program was made.
  CalendarStore calendars() {
    return new CalendarFile(folder);
  }

  /// The facts derived from this archive, as pages read them.
  Facts facts() {
    return new Facts(
        names(),
        promises(),
        verdicts(),
        timings(),
        calendars(),
        replies,
        Limbs::of,
        lines,
        lineRules,
        derived.figures(Figures.VERSION),
        derived.tables(Tables.VERSION),
        Tables::in,
        derived.references());
  }

  /// The references between questions.
  ReferenceStore references() {
    return derived.references();
  }

  /// Brings all derived facts up to the record.
  ///
  /// @return empty where another process is at it, which will see to it
  Optional<List<Derive.Derived>> derive(Progress progress, BooleanSupplier goOn) {
    return new Derive(reader(), derived, derivations()).run(progress, goOn);
  }

  /// Brings all derived facts up to the record, unless another process is at it.
  void derive(Progress progress) {
    if (derive(progress, () -> true).isEmpty()) {
      progress.note("Another process is deriving facts from the record; it will see to the rest.");
    }
  }

  /// Drops some derived facts.
  ///
  /// @return false where another process is deriving, and nothing was dropped
  boolean forget(List<Derivation> kinds) {
    return new Derive(reader(), derived, kinds).forget();
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
