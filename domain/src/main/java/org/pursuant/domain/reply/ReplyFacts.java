package org.pursuant.domain.reply;

import java.util.List;
import java.util.Optional;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// What was read of all answers.
public interface ReplyFacts extends FactStore {

  /// Keeps what was read, in place of what was known of the same questions.
  ///
  /// @param gone questions without an answer that can be read
  /// @param to up to where the facts then go
  void write(List<QuestionReply> read, List<QuestionId> gone, Point to);

  /// Of one question; empty where it has no answer that can be read.
  Optional<ReadReply> of(QuestionId question);

  /// Counts for each answering body, by slug.
  List<ReplyCount> byBody();

  /// Counts for the subjects with most answers, by number.
  ///
  /// @param body slug; empty for all bodies
  List<ReplyCount> bySubject(String body, int most);

  /// Counts for each month of answer, in order; those whose day is not known first, under no name.
  List<ReplyCount> byMonth(ReplyScope scope);

  /// What is said not to be held.
  ///
  /// @param body slug; empty for all bodies
  /// @param words every one of which the sentence holds; empty for any
  /// @param from how many to leave out
  /// @param most how many to give
  NotHeld notHeld(String body, List<String> words, int from, int most);
}
