package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reply.FoundMarker;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.QuestionReply;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.reply.ReplyReader;
import org.pursuant.domain.reply.ReplyScope;
import org.pursuant.domain.text.SourceText;

/// Derives what answers do with what was asked. Only whole texts are read: of one that a source cut
/// off nothing can be said, and a holding answer is no answer.
public final class DeriveReplies implements Derivation {
  private final ReplyFacts facts;
  private final ReplyReader reader;

  public DeriveReplies(ReplyFacts facts, ReplyReader reader) {
    this.facts = facts;
    this.reader = reader;
  }

  @Override
  public String name() {
    return "replies";
  }

  @Override
  public void forget() {
    facts.forget();
  }

  @Override
  public long run(RecordReader record, Progress progress, BooleanSupplier goOn) {
    return new ChangedQuestions(record, facts).each("Reading replies", progress, goOn, this::take);
  }

  private void take(List<QuestionSummary> changed, List<QuestionId> removed, Point to) {
    List<QuestionId> gone = new ArrayList<>(removed);
    List<Optional<QuestionReply>> read = changed.parallelStream().map(this::read).toList();
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).isEmpty()) {
        gone.add(changed.get(i).id());
      }
    }
    facts.write(read.stream().flatMap(Optional::stream).toList(), gone, to);
  }

  private Optional<QuestionReply> read(QuestionSummary summary) {
    SourceText question = summary.state().question();
    Answer answer = summary.state().answer();
    if (question == null || question.isClipped() || answer == null || answer.holding()) {
      return Optional.empty();
    }
    SourceText text = answer.text();
    if (text == null || text.isClipped()) {
      return Optional.empty();
    }
    String words = text.text().plain();
    ReadReply reply = reader.read(question.text().plain(), words);
    String body = summary.body() == null ? null : AnsweringBodies.slugOf(summary.body().slug());
    return Optional.of(
        new QuestionReply(
            summary.id(),
            body,
            ReplyScope.subjectOf(summary.state().heading()),
            answer.answeredOn(),
            reply,
            notHeld(reply, words)));
  }

  private static String notHeld(ReadReply reply, String words) {
    return reply.markers().stream()
        .filter(m -> m.marker() == Marker.NOT_HELD)
        .map((FoundMarker m) -> words.substring(m.start(), m.end()))
        .findFirst()
        .orElse("");
  }
}
