package org.pursuant.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pursuant.analysis.commitment.LaterDeeds;
import org.pursuant.analysis.commitment.Promises;
import org.pursuant.analysis.figure.Figures;
import org.pursuant.analysis.limb.Limbs;
import org.pursuant.analysis.line.Lines;
import org.pursuant.analysis.mention.NameFinder;
import org.pursuant.analysis.mention.RecordNames;
import org.pursuant.analysis.reply.Replies;
import org.pursuant.analysis.table.Tables;
import org.pursuant.analysis.timeliness.QuestionClock;
import org.pursuant.domain.calendar.CalendarStore;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.commitment.PromiseStore;
import org.pursuant.domain.commitment.Verdicts;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.line.LineAnalysis;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.record.Today;
import org.pursuant.domain.reference.ReferenceStore;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.reply.ReplyReader;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.domain.timeliness.TimingRules;
import org.pursuant.embedding.OnnxReplyNetwork;
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
import org.pursuant.store.Archive;
import org.pursuant.store.CalendarFile;
import org.pursuant.store.DerivedArchive;
import org.pursuant.web.site.Facts;

/// What follows from the record of an archive by rule: where it is kept, what derives it and how it
/// is read, wired.
final class DerivedFacts implements AutoCloseable {
  private final Archive archive;
  private final Verdicts verdicts;
  private final DerivedArchive derived;
  private final CalendarStore calendars;
  private final OnnxReplyNetwork network = new OnnxReplyNetwork();
  private final ReplyReader replyReader = new Replies(network);
  private final ReplyFacts replies;
  private final LineAnalysis lineRules = new Lines();
  private final LineStore lines;

  /// What is kept beside the record of an archive.
  ///
  /// @param verdicts what people found of promises
  DerivedFacts(Path folder, Archive archive, Verdicts verdicts) {
    this.archive = archive;
    this.verdicts = verdicts;
    this.derived = DerivedArchive.open(folder);
    this.calendars = new CalendarFile(folder);
    this.replies = derived.replies(replyReader.version());
    this.lines = derived.lines(lineRules.version());
  }

  /// All of it, as pages read it.
  Facts facts() {
    return new Facts(
        names(),
        promises(),
        verdicts,
        timings(),
        calendars,
        replies,
        Limbs::of,
        lines,
        lineRules,
        derived.figures(Figures.VERSION),
        derived.tables(Tables.VERSION),
        Tables::in,
        references());
  }

  /// What questions and answers name.
  NameFacts names() {
    return derived.names(NameFinder.VERSION);
  }

  /// The register of promises.
  PromiseStore promises() {
    return derived.promises(Promises.VERSION);
  }

  /// The references between questions.
  ReferenceStore references() {
    return derived.references();
  }

  /// When questions were due and answered.
  private TimingFacts timings() {
    return derived.timings(QuestionClock.VERSION);
  }

  /// The rules by which questions are judged, by the calendar as it is now.
  TimingRules timingRules() {
    return new QuestionClock(calendar(), Today.ZONE);
  }

  /// The sitting days that this archive is judged by.
  SittingCalendar calendar() {
    return calendars.calendar();
  }

  /// Where sitting days are kept that were learnt since the program was made.
  CalendarStore calendars() {
    return calendars;
  }

  /// What derives facts from this archive, in the order in which one builds on another.
  List<Derivation> derivations() {
    return List.of(
        new DeriveReferences(references()),
        new DeriveNames(names(), new RecordNames()),
        new DerivePromises(promises(), new Promises(), new LaterDeeds(), references()),
        new DeriveTimings(timings(), archive.lives(), timingRules()),
        new DeriveReplies(replies, replyReader, network),
        new DeriveLines(lineRules, lines, archive.lives()),
        new DeriveTables(derived.tableStore(Tables.VERSION), Tables::in),
        new DeriveFigures(derived.figureStore(Figures.VERSION), Figures::in));
  }

  /// Brings all derived facts up to the record.
  ///
  /// @return empty where another process is at it, which will see to it
  Optional<List<Derive.Derived>> derive(Progress progress, BooleanSupplier goOn) {
    return new Derive(archive.reader(), derived, derivations()).run(progress, goOn);
  }

  /// Drops some derived facts.
  ///
  /// @return false where another process is deriving, and nothing was dropped
  boolean forget(List<Derivation> kinds) {
    return new Derive(archive.reader(), derived, kinds).forget();
  }

  /// Drops what was reckoned by another calendar, unless another process is deriving.
  void forgetTimings() {
    forget(derivations().stream().filter(d -> d.name().equals(DeriveTimings.NAME)).toList());
  }

  @Override
  public void close() {
    derived.close();
    network.close();
  }
}
