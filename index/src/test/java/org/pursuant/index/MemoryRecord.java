package org.pursuant.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.BodyProfile;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.domain.record.ListedMember;
import org.pursuant.domain.record.MemberProfile;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.Rejection;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.Statistics;

/// A record in memory that numbers its changes, for the index to follow. What the index never asks
/// is refused.
final class MemoryRecord implements RecordReader {
  private final TreeMap<Long, QuestionSummary> questions = new TreeMap<>();
  private final List<QuestionId> changes = new ArrayList<>();
  private long epoch;
  private int failAfterReads = Integer.MAX_VALUE;

  MemoryRecord() {
    this(7);
  }

  MemoryRecord(long epoch) {
    this.epoch = epoch;
  }

  MemoryRecord put(QuestionSummary... summaries) {
    for (QuestionSummary summary : summaries) {
      questions.put(summary.id().value(), summary);
      changes.add(summary.id());
    }
    return this;
  }

  void remove(long id) {
    questions.remove(id);
    changes.add(new QuestionId(id));
  }

  /// Everything is to be indexed anew.
  void newEpoch() {
    epoch++;
    changes.clear();
    questions.values().forEach(q -> changes.add(q.id()));
  }

  /// The process dies when it has read so many batches.
  void dieAfterReads(int reads) {
    failAfterReads = reads;
  }

  int size() {
    return questions.size();
  }

  @Override
  public ChangeLog changesSince(long since, long sequence, int limit) {
    if (failAfterReads-- == 0) {
      throw new IllegalStateException("died");
    }
    int from = since == epoch ? (int) sequence : 0;
    int to = Math.min(changes.size(), from + limit);
    SequencedSet<QuestionId> ids = new LinkedHashSet<>(changes.subList(from, to));
    Map<Long, QuestionSummary> changed = new LinkedHashMap<>();
    List<QuestionId> removed = new ArrayList<>();
    for (QuestionId id : ids) {
      QuestionSummary now = questions.get(id.value());
      if (now == null) {
        removed.add(id);
      } else {
        changed.put(id.value(), now);
      }
    }
    return new ChangeLog(epoch, to, List.copyOf(changed.values()), removed, to < changes.size());
  }

  @Override
  public void forEach(Consumer<QuestionSummary> consumer) {
    questions.values().forEach(consumer);
  }

  @Override
  public boolean empty() {
    return questions.isEmpty();
  }

  @Override
  public Optional<QuestionSummary> summary(QuestionId id) {
    return Optional.ofNullable(questions.get(id.value()));
  }

  private static UnsupportedOperationException notAsked() {
    return new UnsupportedOperationException("the index has no need to ask this");
  }

  @Override
  public Optional<QuestionId> find(QuestionKey key) {
    throw notAsked();
  }

  @Override
  public Optional<QuestionId> find(SourceId id) {
    throw notAsked();
  }

  @Override
  public List<QuestionSummary> findByUin(String uin) {
    throw notAsked();
  }

  @Override
  public List<QuestionSummary> summaries(Collection<QuestionId> ids) {
    List<QuestionSummary> found = new ArrayList<>();
    for (QuestionId id : ids) {
      QuestionSummary question = questions.get(id.value());
      if (question != null) {
        found.add(question);
      }
    }
    return found;
  }

  @Override
  public Optional<QuestionDossier> dossier(QuestionId id) {
    throw notAsked();
  }

  @Override
  public Optional<QuestionState> officialState(SourceId id) {
    throw notAsked();
  }

  @Override
  public List<Long> openOfficialIds() {
    throw notAsked();
  }

  @Override
  public List<Long> officialIds(LocalDate from, LocalDate to, boolean openOnly) {
    throw notAsked();
  }

  @Override
  public List<Long> officialIdsAnsweredSince(LocalDate day) {
    throw notAsked();
  }

  @Override
  public void forEachRejection(Consumer<Rejection> consumer) {
    throw notAsked();
  }

  @Override
  public List<QuestionSummary> newlyAnswered(int limit) {
    throw notAsked();
  }

  @Override
  public List<QuestionSummary> newlyAsked(int limit) {
    throw notAsked();
  }

  @Override
  public List<QuestionSummary> changedAfterAnswering(int limit) {
    throw notAsked();
  }

  @Override
  public List<QuestionSummary> waitingLongest(int limit) {
    throw notAsked();
  }

  @Override
  public Optional<MemberProfile> member(MemberId id) {
    throw notAsked();
  }

  @Override
  public List<ListedMember> members() {
    throw notAsked();
  }

  @Override
  public List<MemberId> unknownMembers() {
    throw notAsked();
  }

  @Override
  public Optional<BodyProfile> body(String slug) {
    throw notAsked();
  }

  @Override
  public List<ListedBody> bodies() {
    throw notAsked();
  }

  @Override
  public Statistics statistics() {
    throw notAsked();
  }

  @Override
  public boolean sample() {
    throw notAsked();
  }

  @Override
  public List<SourceRef> sources(int limit) {
    throw notAsked();
  }

  @Override
  public List<String> violations() {
    throw notAsked();
  }

  @Override
  public String digest() {
    throw notAsked();
  }
}
