package org.pursuant.pipeline;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.Observation.QuestionGone;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.feed.QuestionsApi.By;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Standing;
import org.pursuant.domain.record.SyncJournal.Window;

/// Decides whether a question that its source no longer knows has vanished. It has when its detail
/// is twice not there and a reconciled list of the day it was tabled leaves it out.
final class Vanishing {
  private final RecordPorts record;
  private final QuestionsApi api;
  private final WindowLister lister;
  private final InstantSource clock;
  private final Map<LocalDate, Listing> days = new HashMap<>();

  Vanishing(RecordPorts record, QuestionsApi api, WindowLister lister, InstantSource clock) {
    this.record = record;
    this.api = api;
    this.lister = lister;
    this.clock = clock;
  }

  /// Records a question as vanished.
  ///
  /// @return why it cannot be said; null when it has vanished and the record says so
  @Nullable String confirm(long id) throws IOException {
    Optional<QuestionState> known = record.reader().officialState(SourceId.official(id));
    LocalDate tabled = known.map(QuestionState::tabled).orElse(null);
    if (known.isEmpty() || tabled == null) {
      return "it was listed and has no detail";
    }
    if (known.get().standing() == Standing.VANISHED) {
      return null;
    }
    if (!(api.detail(id) instanceof Fetched.NotThere<?>)) {
      return "its detail was not there and then was";
    }
    Listing day = days.computeIfAbsent(tabled, this::list);
    if (!day.reconciled()) {
      return "its detail is not there, and the list of "
          + tabled
          + " is not whole: "
          + day.trouble();
    }
    if (day.rows().containsKey(id)) {
      return "its detail is not there, and the list of " + tabled + " has it";
    }
    Responses evidence = new Responses();
    evidence.add(
        new QuestionGone(SourceId.official(id), Lineage.OFFICIAL, clock.instant()),
        day.documents());
    evidence.store(record, SourceForm.QUESTIONS_API, clock);
    return null;
  }

  private Listing list(LocalDate day) {
    return lister.list(new Window(By.TABLED, day, day, false));
  }
}
