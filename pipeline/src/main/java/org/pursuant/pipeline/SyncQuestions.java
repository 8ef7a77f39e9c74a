package org.pursuant.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.SyncJournal;
import org.pursuant.domain.record.SyncJournal.Run;
import org.pursuant.domain.record.SyncJournal.Window;

/// Brings the record up to the official questions API.
///
/// Lists tell which questions are new or changed; their details are then taken, so that no clipped
/// text is ever stored. The details of what was answered lately are taken again, changed in the
/// list or not, since lists show but the beginning of a text. Each window of a list and each batch
/// of details is journalled when it is safely stored: a run that is killed is gone on with by the
/// next one, and what could not be had is left to it.
public final class SyncQuestions {
  private final RecordPorts record;
  private final SyncJournal journal;
  private final QuestionsApi api;
  private final SyncSettings settings;
  private final InstantSource clock;

  public SyncQuestions(
      RecordPorts record,
      SyncJournal journal,
      QuestionsApi api,
      SyncSettings settings,
      InstantSource clock) {
    this.record = record;
    this.journal = journal;
    this.api = api;
    this.settings = settings;
    this.clock = clock;
  }

  /// Runs until all is listed and taken, or what is left cannot be had now.
  ///
  /// @param since first day tabled or answered to ask for; null for what the last run suggests
  /// @throws IOException if the raw archive cannot be written
  public SyncReport run(@Nullable LocalDate since, Progress progress) throws IOException {
    Optional<Run> broken = journal.unfinished();
    Run run = open(broken, since, progress);
    SyncRounds rounds = new SyncRounds(record, journal, api, settings, clock);
    SyncReport report = rounds.run(run, broken.isPresent(), progress);
    if (report.complete()) {
      journal.finish(run, clock.instant());
    }
    return report;
  }

  private Run open(Optional<Run> broken, @Nullable LocalDate since, Progress progress) {
    Instant now = clock.instant();
    SyncWindows windows = new SyncWindows(settings, now);
    if (broken.isPresent()) {
      return resume(broken.get(), since, now, windows, progress);
    }
    Optional<Instant> last = journal.lastFinished();
    LocalDate from =
        since != null ? since : last.map(windows::sinceAfter).orElseGet(windows::sinceFirst);
    if (since == null && last.isEmpty()) {
      progress.note(
          "First run: asking for questions from %s on. For more, run sync --since with an earlier day."
              .formatted(from));
    }
    Run run = journal.begin(now, from, plan(windows, from));
    queueUnlisted(run, windows);
    return run;
  }

  private Run resume(
      Run broken, @Nullable LocalDate since, Instant now, SyncWindows windows, Progress progress) {
    boolean covers = since == null || !since.isBefore(broken.since());
    boolean recent = broken.began().plus(settings.resumeWithin()).isAfter(now);
    // With every window listed only details are left: they must not keep news waiting.
    if (covers && recent && !journal.pending(broken).isEmpty()) {
      progress.note("Going on with the run begun at " + broken.began() + ".");
      return broken;
    }
    progress.note(
        "Taking over what the run begun at " + broken.began() + " left, and asking for news.");
    LocalDate from = windows.sinceAfter(broken.began());
    if (from.isBefore(broken.since())) {
      // No wider than what was asked for.
      from = broken.since();
    }
    if (since != null && since.isBefore(from)) {
      from = since;
    }
    Run run = journal.takeOver(broken, now, from, plan(windows, from));
    queueUnlisted(run, windows);
    return run;
  }

  private List<Window> plan(SyncWindows windows, LocalDate since) {
    LocalDate earliest =
        record.reader().openOfficialIds().stream()
            .map(this::dayTabled)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    return windows.plan(since, earliest);
  }

  /// Queues what no list can tell of.
  private void queueUnlisted(Run run, SyncWindows windows) {
    journal.queue(run, openWithoutDay());
    LocalDate answered = windows.recheckSince();
    if (answered != null) {
      journal.queue(run, record.reader().officialIdsAnsweredSince(answered));
    }
  }

  /// Open questions that no window can show, because it is not known when they were tabled.
  private List<Long> openWithoutDay() {
    return record.reader().openOfficialIds().stream().filter(id -> dayTabled(id) == null).toList();
  }

  private @Nullable LocalDate dayTabled(long id) {
    return record
        .reader()
        .officialState(SourceId.official(id))
        .map(QuestionState::tabled)
        .orElse(null);
  }
}
