package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reply.FoundMarker;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.QuestionReply;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.reply.ReplyNetwork;
import org.pursuant.domain.reply.ReplyReader;
import org.pursuant.domain.reply.ReplyScope;

/// Derives what answers do with what was asked. Only whole texts are read: of one that a source cut
/// off nothing can be said, and a holding answer is no answer.
public final class DeriveReplies implements Derivation {
  /// The network takes some milliseconds for each.
  private static final int AT_ONCE = 200;

  private static final String WITHOUT =
      " Replies were read without it, less surely; where it runs, `derive --anew --only replies` reads them with it.";

  private final ReplyFacts facts;
  private final ReplyReader reader;
  private final ReplyNetwork network;

  /// Derives replies into a store of facts.
  ///
  /// @param network with which the reader reads
  public DeriveReplies(ReplyFacts facts, ReplyReader reader, ReplyNetwork network) {
    this.facts = facts;
    this.reader = reader;
    this.network = network;
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
    long read =
        new ChangedQuestions(record, facts, AT_ONCE)
            .each("Reading replies", progress, goOn, this::take);
    if (read > 0) {
      network.missing().ifPresent(why -> progress.note(why + WITHOUT));
    }
    return read;
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
    QuestionState state = summary.state();
    return state
        .wholeQuestion()
        .flatMap(asked ->
            state
                .wholeAnswer()
                .map(said -> reply(summary, asked.text().plain(), said.text().plain())));
  }

  private QuestionReply reply(QuestionSummary summary, String question, String answer) {
    ReadReply reply = reader.read(question, answer);
    return new QuestionReply(
        summary.id(),
        summary.body() == null ? null : AnsweringBodies.slugOf(summary.body().slug()),
        ReplyScope.subjectOf(summary.state().heading()),
        summary.state().answeredOn(),
        reply,
        notHeld(reply, answer));
  }

  private static String notHeld(ReadReply reply, String words) {
    return reply.markers().stream()
        .filter(m -> m.marker() == Marker.NOT_HELD)
        .map((FoundMarker m) -> words.substring(m.start(), m.end()))
        .findFirst()
        .orElse("");
  }
}
