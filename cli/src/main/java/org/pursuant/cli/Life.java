package org.pursuant.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.Revision;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.page.question.DerivedData;

/// A question with its life, as `show --json` gives it.
///
/// @param siblings paths of questions answered together with it, in the record
/// @param sameAnswer paths of other questions with the very same answer, at most 200
/// @param ids every id by which a source knows it
/// @param formerly paths it had before
/// @param derived what is inferred of it; null where nothing is
record Life(
    QuestionData question,
    List<Happening> events,
    List<State> revisions,
    List<String> siblings,
    List<String> sameAnswer,
    long sameAnswerCount,
    List<String> ids,
    List<String> formerly,
    @Nullable DerivedData derived) {

  /// An event.
  ///
  /// @param day as stated, else as first seen; null where neither is known
  /// @param stated whether the record itself states the day
  /// @param notYet the last time at which it was seen not to have happened; null where unknown
  /// @param seen the first time at which it was seen to have happened; null where unknown
  record Happening(
      String kind,
      String words,
      @Nullable LocalDate day,
      boolean stated,
      @Nullable Instant notYet,
      @Nullable Instant seen) {
    static Happening of(Event event) {
      return new Happening(
          event.kind(),
          EventLines.words(event),
          event.when().day(),
          event.when().stated() != null,
          event.when().notYet(),
          event.when().seen());
    }
  }

  /// A revision.
  ///
  /// @param source the lineage of sources it was seen in
  /// @param document SHA-256 of the archived document it was read from
  record State(
      String source,
      @Nullable Instant firstSeen,
      @Nullable Instant lastSeen,
      String status,
      @Nullable String body,
      @Nullable String heading,
      @Nullable String question,
      @Nullable String answer,
      String document,
      String origin,
      String place) {
    static State of(String source, Revision r) {
      var s = r.state();
      var answer = s.answer() == null ? null : s.answer().text();
      return new State(
          source,
          r.firstSeen(),
          r.lastSeen(),
          Status.of(s).code(),
          s.body() == null ? null : s.body().name(),
          s.heading(),
          s.question() == null ? null : s.question().text().plain(),
          answer == null ? null : answer.text().plain(),
          r.provenance().document(),
          r.provenance().origin(),
          r.provenance().place());
    }
  }

  static Life of(QuestionDossier d, @Nullable DerivedData derived) {
    List<State> revisions = new ArrayList<>();
    d.chains()
        .forEach((lineage, chain) ->
            chain.revisions().forEach(r -> revisions.add(State.of(lineage.code(), r))));
    return new Life(
        QuestionData.of(d.summary()),
        d.events().stream().map(Happening::of).toList(),
        revisions,
        d.siblings().stream().map(QuestionSummary::path).toList(),
        d.sameAnswer().stream().map(QuestionSummary::path).toList(),
        d.sameAnswerCount(),
        d.ids().stream().map(Object::toString).toList(),
        d.formerKeys().stream().map(QuestionKey::path).toList(),
        derived);
  }
}
