package org.pursuant.benchmarks.scale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.IndexedRecord;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// A record of any size in the shape of the one that was learnt, which makes its questions when
/// they are asked for. The same size, seed and learning give the same record.
public final class GrownRecord extends IndexedRecord {
  private final GrownQuestions questions;
  private final long epoch;
  private final long size;
  private final List<Long> revised = new CopyOnWriteArrayList<>();
  private final Map<Long, Integer> revisions = new ConcurrentHashMap<>();

  /// @param epoch as [org.pursuant.domain.record.RecordReader.ChangeLog] has it
  public GrownRecord(Learnt learnt, long size, long seed, long epoch) {
    this.questions = new GrownQuestions(learnt, size, seed);
    this.epoch = epoch;
    this.size = size;
  }

  public long size() {
    return size;
  }

  /// Gives a question another wording, as a source that was read again does.
  public void revise(QuestionId id) {
    revisions.merge(id.value() - 1, 1, Integer::sum);
    revised.add(id.value() - 1);
  }

  @Override
  public ChangeLog changesSince(long since, long sequence, int limit) {
    long from = since == epoch ? sequence : 0;
    long end = size + revised.size();
    long to = Math.min(end, from + limit);
    List<QuestionSummary> changed = new ArrayList<>();
    for (long n = from; n < to; n++) {
      changed.add(made(n < size ? n : revised.get((int) (n - size))));
    }
    return new ChangeLog(epoch, to, changed, List.of(), to < end);
  }

  /// A word that only the latest wording of a revised question has.
  String addition(QuestionId id) {
    int revision = revisions.getOrDefault(id.value() - 1, 0);
    return "revised" + Vocabulary.coined(id.value() * 31 + revision);
  }

  private QuestionSummary made(long number) {
    int revision = revisions.getOrDefault(number, 0);
    QuestionSummary made = questions.summary(number, revision);
    return revision == 0 ? made : withWord(made, addition(made.id()));
  }

  private static QuestionSummary withWord(QuestionSummary made, String word) {
    SourceText question = made.state().question();
    String words = (question == null ? "" : question.text().plain() + " ") + word;
    SourceText longer = SourceText.full(RichText.ofPlain(words));
    return new QuestionSummary(
        made.id(),
        made.path(),
        made.state().toBuilder().question(longer).build(),
        made.status(),
        made.marks(),
        made.lastSeen(),
        made.changed());
  }

  @Override
  public Optional<QuestionSummary> summary(QuestionId id) {
    long number = id.value() - 1;
    return number < 0 || number >= size ? Optional.empty() : Optional.of(made(number));
  }

  @Override
  public List<QuestionSummary> summaries(Collection<QuestionId> ids) {
    return ids.stream().map(this::summary).flatMap(Optional::stream).toList();
  }

  @Override
  public void forEach(Consumer<QuestionSummary> consumer) {
    for (long n = 0; n < size; n++) {
      consumer.accept(made(n));
    }
  }

  @Override
  public boolean empty() {
    return size == 0;
  }

  @Override
  public boolean sample() {
    return false;
  }
}
