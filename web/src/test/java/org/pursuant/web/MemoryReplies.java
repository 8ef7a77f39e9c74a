package org.pursuant.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.reply.NotHeld;
import org.pursuant.domain.reply.QuestionReply;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyCount;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.reply.ReplyScope;
import org.pursuant.domain.reply.ReplyType;

/// What was read of answers, in memory.
final class MemoryReplies implements ReplyFacts {
  private final Map<QuestionId, QuestionReply> read = new HashMap<>();

  @Override
  public void write(List<QuestionReply> replies, List<QuestionId> gone, Point to) {
    gone.forEach(read::remove);
    replies.forEach(r -> read.put(r.question(), r));
  }

  @Override
  public Optional<ReadReply> of(QuestionId question) {
    return Optional.ofNullable(read.get(question)).map(QuestionReply::reply);
  }

  @Override
  public List<ReplyCount> byBody() {
    return List.of();
  }

  @Override
  public List<ReplyCount> bySubject(String body, int most) {
    return List.of(new ReplyCount("Lamps, Lit", Map.of(ReplyType.FULL, 30L), 0, 2));
  }

  @Override
  public List<ReplyCount> byMonth(ReplyScope scope) {
    return scope.subject().equals("Nothing")
        ? List.of()
        : List.of(
            new ReplyCount("2031-04", Map.of(ReplyType.FULL, 50L, ReplyType.REFUSAL, 40L), 10, 30),
            new ReplyCount("2031-05", Map.of(ReplyType.FULL, 3L), 0, 0));
  }

  @Override
  public NotHeld notHeld(String body, List<String> words, int from, int most) {
    List<NotHeld.Entry> entries =
        read.values().stream()
            .filter(r -> !r.notHeld().isEmpty())
            .map(r -> new NotHeld.Entry(r.question(), r.notHeld()))
            .toList();
    return new NotHeld(entries.size(), entries);
  }

  @Override
  public Point standing() {
    return Point.NONE;
  }

  @Override
  public void begin(long epoch) {
    read.clear();
  }

  @Override
  public void forget() {
    read.clear();
  }
}
