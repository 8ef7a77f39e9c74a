package org.pursuant.pipeline;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.record.StoreCounts;
import org.pursuant.domain.record.SyncJournal;
import org.pursuant.domain.record.SyncJournal.Run;

/// Takes the detail of every queued question. What was stored leaves the queue afterwards, so that
/// a kill in between only has it taken once more.
final class DetailDrain {
  private final RecordPorts record;
  private final SyncJournal journal;
  private final QuestionsApi api;
  private final SyncSettings settings;
  private final InstantSource clock;
  private StoreCounts counts = StoreCounts.NONE;
  private long requests;
  private final Map<Long, String> failed = new LinkedHashMap<>();
  private final List<Long> notThere = new ArrayList<>();

  DetailDrain(
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

  /// Goes through the queue once.
  ///
  /// @return whether the source answered; false when a whole batch had no answer, and the rest was
  ///   left
  boolean run(Run run, Progress progress) throws IOException {
    failed.clear();
    notThere.clear();
    progress.begin("Fetching questions", journal.queuedCount(run));
    boolean answering = true;
    try (Parallel parallel = new Parallel(settings.parallel())) {
      for (List<Long> ids = next(run); answering && !ids.isEmpty(); ids = next(run)) {
        answering = take(run, parallel.fetch(ids, api::detail));
        progress.advance(ids.size());
      }
    }
    progress.end();
    return answering;
  }

  private List<Long> next(Run run) {
    int passedOver = failed.size() + notThere.size();
    return journal.queued(run, settings.batch() + passedOver).stream()
        .filter(id -> !failed.containsKey(id) && !notThere.contains(id))
        .toList();
  }

  private boolean take(Run run, Map<Long, Fetched<QuestionSeen>> fetched) throws IOException {
    requests += fetched.size();
    Responses responses = new Responses();
    List<Long> taken = new ArrayList<>();
    int silent = 0;
    for (Map.Entry<Long, Fetched<QuestionSeen>> entry : fetched.entrySet()) {
      switch (entry.getValue()) {
        case Fetched.Got<QuestionSeen> got -> {
          responses.add(got.value(), got.document());
          taken.add(entry.getKey());
        }
        case Fetched.NotThere<QuestionSeen> _ -> notThere.add(entry.getKey());
        case Fetched.Failed<QuestionSeen> f -> {
          failed.put(entry.getKey(), f.reason() + " (" + f.tries() + " tries)");
          silent++;
        }
      }
    }
    if (!responses.isEmpty()) {
      counts = counts.plus(responses.store(record, SourceForm.QUESTIONS_API, clock));
      journal.taken(run, taken);
    }
    return silent < fetched.size() || fetched.size() < settings.parallel();
  }

  /// What storing came to, over all runs.
  StoreCounts counts() {
    return counts;
  }

  /// How many details were asked for, over all runs.
  long requests() {
    return requests;
  }

  /// Ids of which the last run got no answer, and why.
  Map<Long, String> failed() {
    return Map.copyOf(failed);
  }

  /// Ids that the source did not know in the last run.
  List<Long> notThere() {
    return List.copyOf(notThere);
  }
}
