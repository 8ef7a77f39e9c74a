package org.pursuant.benchmarks.peer;

import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;

/// The texts of a question as every peer gets them; empty where not known.
///
/// @param id greater than 0, each greater than the one before
public record PeerText(
    long id, String heading, String question, String answer, String asker, String body) {

  /// The texts of a question of the record.
  public static PeerText of(QuestionSummary question) {
    QuestionState state = question.state();
    MemberRef asker = state.askedBy();
    SourceText asked = state.question();
    SourceText answer = state.answer() == null ? null : state.answer().text();
    return new PeerText(
        question.id().value(),
        state.heading() == null ? "" : state.heading(),
        asked == null ? "" : asked.text().plain(),
        answer == null ? "" : answer.text().plain(),
        asker == null || asker.name() == null ? "" : asker.name(),
        state.body() == null ? "" : state.body().name());
  }
}
