package org.pursuant.domain.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;

/// A record to be indexed that is no whole archive, such as one grown for a measurement. It refuses
/// what its kind does not answer: an index asks for little.
public abstract class IndexedRecord implements RecordReader {
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
  public List<QuestionSummary> answeredOn(LocalDate day) {
    throw notAsked();
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
  public List<MetMember> metMembers() {
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

  @Override
  public ChangeLog changesSince(long epoch, long sequence, int limit) {
    throw notAsked();
  }

  @Override
  public Optional<QuestionSummary> summary(QuestionId id) {
    throw notAsked();
  }

  @Override
  public List<QuestionSummary> summaries(Collection<QuestionId> ids) {
    throw notAsked();
  }

  @Override
  public boolean empty() {
    throw notAsked();
  }

  @Override
  public boolean sample() {
    throw notAsked();
  }
}
