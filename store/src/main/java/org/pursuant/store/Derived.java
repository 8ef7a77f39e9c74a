package org.pursuant.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;

/// What the row of a question holds beside its id and change.
///
/// @param state all lineages as one, Members filled
/// @param changed day of the last event; null where none has a day
/// @param changedAfter day of the last change to an answer; null where there was none
/// @param answerKey hash of the words of a full answer; null where there is none
/// @param textKey hash of the words of a full question of some length; null where there is none
/// @param lineages a bit for each
/// @param forms a bit for each
/// @param events kinds of event in order of name, each with `*n` where there are several
/// @param nodes hashes of its own keys and of those it is grouped with; empty if it is in no group
record Derived(
    String path,
    @Nullable QuestionKey key,
    QuestionState state,
    Set<Mark> marks,
    String status,
    @Nullable Long changed,
    @Nullable Long changedAfter,
    @Nullable Long answerKey,
    @Nullable Long textKey,
    long lineages,
    long forms,
    long revisions,
    String events,
    Set<Long> nodes) {

  static final String COLUMNS =
      "path, house, tabled, uin, status, marks, due, has_answer, answered, asker, answerer, body, changed, changed_after, answer_key, text_key, lineages, forms, revisions, tables, events";

  /// The columns' values in the order of [#COLUMNS].
  ///
  /// @param asker number of the asker's identity; null where there is none
  List<@Nullable Object> row(@Nullable Long asker, @Nullable Long answerer, @Nullable Long body) {
    Answer answer = state.answered() ? state.answer() : null;
    List<@Nullable Object> row = new ArrayList<>();
    row.add(path);
    row.add(state.house() == null ? null : state.house().code());
    row.add(Days.of(state.tabled()));
    row.add(state.uin() == null ? null : state.uin().value());
    row.add(status);
    row.add(Codes.marks(marks));
    row.add(Days.of(state.due()));
    row.add(answer == null ? 0L : 1L);
    row.add(answer == null ? null : Days.of(answer.answeredOn()));
    row.add(asker);
    row.add(answerer);
    row.add(body);
    row.add(changed);
    row.add(changedAfter);
    row.add(answerKey);
    row.add(textKey);
    row.add(lineages);
    row.add(forms);
    row.add(revisions);
    row.add(answer == null || answer.text() == null ? 0L : (long) answer.text().text().tables());
    row.add(events);
    return row;
  }

  @Nullable MemberRef asker() {
    return state.askedBy();
  }

  @Nullable MemberRef answerer() {
    return state.answer() == null ? null : state.answer().answeredBy();
  }

  @Nullable BodyRef body() {
    return state.body();
  }
}
