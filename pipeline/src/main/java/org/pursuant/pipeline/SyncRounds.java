package org.pursuant.pipeline;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.ParseOutcome.Rejected;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.feed.QuestionsApi.By;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.SyncJournal;
import org.pursuant.domain.record.SyncJournal.Run;
import org.pursuant.domain.record.SyncJournal.Window;
import org.pursuant.domain.text.SourceText;

/// Works through one run: lists its windows, takes the details they ask for, and tries again what
/// could not be had, a few times.
final class SyncRounds {
  /// A source that has answered before is given some more chances.
  private static final int SILENT_WINDOWS = 3;

  private final RecordPorts record;
  private final SyncJournal journal;
  private final SyncSettings settings;
  private final WindowLister lister;
  private final DetailDrain drain;
  private final Vanishing vanishing;
  private final Map<Window, String> windowsLeft = new LinkedHashMap<>();
  private final Map<Long, String> detailsLeft = new LinkedHashMap<>();
  private final List<Long> vanished = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int listed;
  private boolean answered;

  SyncRounds(
      RecordPorts record,
      SyncJournal journal,
      QuestionsApi api,
      SyncSettings settings,
      InstantSource clock) {
    this.record = record;
    this.journal = journal;
    this.settings = settings;
    this.lister = new WindowLister(api, settings);
    this.drain = new DetailDrain(record, journal, api, settings, clock);
    this.vanishing = new Vanishing(record, api, lister, clock);
  }

  SyncReport run(Run run, boolean resumed, Progress progress) throws IOException {
    boolean answering = true;
    for (int round = 0; round < settings.rounds() && answering && !done(run); round++) {
      answering = list(run, progress);
      if (answered) {
        answering &= drain.run(run, progress);
      }
      confirmVanished(run);
    }
    return new SyncReport(
        run.since(),
        resumed,
        answered,
        listed,
        windowsLeft.entrySet().stream().map(e -> words(e.getKey()) + ": " + e.getValue()).toList(),
        drain.counts(),
        vanished,
        detailsLeft,
        journal.queuedCount(run),
        lister.requests(),
        drain.requests(),
        notes);
  }

  private boolean done(Run run) {
    return journal.pending(run).isEmpty() && journal.queuedCount(run) == 0;
  }

  /// Lists what is pending; false when the source does not answer.
  private boolean list(Run run, Progress progress) {
    windowsLeft.clear();
    List<Window> pending = new ArrayList<>(journal.pending(run));
    pending.sort(Comparator.comparing(Window::from).reversed().thenComparing(Window::by));
    progress.begin("Listing", pending.size());
    int silent = 0;
    for (Window window : pending) {
      if (silent >= patience()) {
        windowsLeft.put(window, "not asked for, since the source does not answer");
        continue;
      }
      Listing listing = lister.list(window);
      silent = listing.silent() ? silent + 1 : 0;
      answered |= !listing.documents().isEmpty();
      take(run, window, listing);
      progress.advance(1);
    }
    progress.end();
    return silent < patience();
  }

  /// After how many windows in a row without any answer the source is taken to be away.
  private int patience() {
    return answered ? SILENT_WINDOWS : 1;
  }

  private void take(Run run, Window window, Listing listing) {
    TreeSet<Long> wanted = new TreeSet<>();
    listing
        .rows()
        .forEach((id, row) -> {
          if (tellsNews(row)) {
            wanted.add(id);
          }
        });
    String trouble = listing.trouble();
    if (trouble != null) {
      journal.queue(run, List.copyOf(wanted));
      windowsLeft.put(window, trouble);
      return;
    }
    if (window.by() == By.TABLED) {
      // What the record has of these days and the list has not: answered, moved or gone.
      record.reader().officialIds(window.from(), window.to(), window.openOnly()).stream()
          .filter(id -> !listing.rows().containsKey(id))
          .forEach(wanted::add);
    }
    journal.listed(run, window, List.copyOf(wanted));
    listed++;
    for (Rejected rejected : listing.rejected()) {
      notes.add("A row of the list could not be understood: " + rejected.reason());
    }
  }

  /// Whether a row of a list shows what the record has not, or the record has a text of it that the
  /// detail would complete.
  private boolean tellsNews(QuestionSeen row) {
    Optional<QuestionState> known = record.reader().officialState(row.id());
    return known.isEmpty()
        || !known.get().agreesWith(row.state(), row.coverage())
        || lacksText(known.get());
  }

  private static boolean lacksText(QuestionState known) {
    Answer answer = known.answer();
    SourceText answered = answer == null ? null : answer.text();
    return known.question() == null
        || known.question().isClipped()
        || answered != null && answered.fidelity() != SourceText.Fidelity.FULL;
  }

  private void confirmVanished(Run run) throws IOException {
    detailsLeft.clear();
    detailsLeft.putAll(drain.failed());
    for (long id : drain.notThere()) {
      String doubt = vanishing.confirm(id);
      if (doubt == null) {
        vanished.add(id);
        journal.taken(run, List.of(id));
      } else {
        detailsLeft.put(id, doubt);
      }
    }
  }

  private static String words(Window window) {
    String by =
        switch (window.by()) {
          case TABLED -> "tabled";
          case ANSWERED -> "answered";
          case CORRECTED -> "corrected";
        };
    String open = window.openOnly() ? "still open, " : "";
    return open + by + " from " + window.from() + " to " + window.to();
  }
}
