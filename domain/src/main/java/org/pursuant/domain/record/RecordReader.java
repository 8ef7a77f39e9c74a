package org.pursuant.domain.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;

/// Reads the record. Safe for many threads, and while another process writes: each call sees one
/// consistent state.
public interface RecordReader {
  /// By House, date tabled and UIN, former ones included.
  Optional<QuestionId> find(QuestionKey key);

  /// By House, day of the answer and UIN: the address of a question of which no source states the
  /// date tabled.
  default Optional<QuestionId> findAnswered(House house, LocalDate answered, Uin uin) {
    return findByUin(uin.value()).stream()
        .filter(q -> house.equals(q.state().house()) && answered.equals(q.state().answeredOn()))
        .map(QuestionSummary::id)
        .findFirst();
  }

  /// By a source's id, moved ones included.
  Optional<QuestionId> find(SourceId id);

  /// Every question that ever had this UIN, newest session first.
  List<QuestionSummary> findByUin(String uin);

  /// Questions with an answer of a day, a holding answer too; as they stand now, so that a holding
  /// answer since replaced, or the day of a correction, does not count.
  List<QuestionSummary> answeredOn(LocalDate day);

  Optional<QuestionSummary> summary(QuestionId id);

  /// In the order asked for; ids that are no longer there are left out.
  List<QuestionSummary> summaries(Collection<QuestionId> ids);

  Optional<QuestionDossier> dossier(QuestionId id);

  /// The latest state that a source's id is known in by the official lineage, for comparing a list
  /// row with; empty when unknown.
  Optional<QuestionState> officialState(SourceId id);

  /// The official ids of questions that were open when last seen, lowest first.
  List<Long> openOfficialIds();

  /// The official ids of questions that had not vanished when last seen, by the date tabled that
  /// the official lineage last gave, lowest first.
  ///
  /// @param from first day, inclusive
  /// @param to last day, inclusive
  /// @param openOnly only those that were open when last seen
  List<Long> officialIds(LocalDate from, LocalDate to, boolean openOnly);

  /// The official ids of questions that had not vanished when last seen and were answered on a day
  /// or later, lowest first; of holding answers too.
  List<Long> officialIdsAnsweredSince(LocalDate day);

  List<QuestionSummary> newlyAnswered(int limit);

  List<QuestionSummary> newlyAsked(int limit);

  /// Answers corrected or edited, latest change first.
  List<QuestionSummary> changedAfterAnswering(int limit);

  /// Unanswered when last seen, the earliest due first.
  List<QuestionSummary> waitingLongest(int limit);

  Optional<MemberProfile> member(MemberId id);

  /// Everyone who asked or answered, by name.
  List<ListedMember> members();

  /// Everyone who asked or answered, with when they did, by path.
  List<MetMember> metMembers();

  /// What a Member is called; empty for one of whom no name is known.
  default Optional<String> memberName(MemberId id) {
    return members().stream()
        .filter(m -> m.path().equals(id.path()))
        .map(ListedMember::name)
        .findFirst();
  }

  /// Parliament's ids of Members met in questions of whom no source of Members tells, even where a
  /// question printed the name; those met most often first.
  List<MemberId> unknownMembers();

  /// An answering body through all its names.
  ///
  /// @param slug of any of its names
  Optional<BodyProfile> body(String slug);

  /// By name, each once and by its newest name, whatever it was called when it was asked.
  List<ListedBody> bodies();

  /// What an answering body is called; empty for one that no question was asked of.
  ///
  /// @param slug of any of its names
  default Optional<String> bodyName(String slug) {
    return bodies().stream()
        .filter(b -> b.slug().equals(AnsweringBodies.slugOf(slug)))
        .map(ListedBody::name)
        .findFirst();
  }

  Statistics statistics();

  /// Whether what is held is the bundled sample.
  boolean sample();

  /// Whether nothing at all is held.
  boolean empty();

  /// Documents kept, newest first.
  List<SourceRef> sources(int limit);

  /// Changes after a point, in order, for the index to follow; see [ChangeLog].
  ChangeLog changesSince(long epoch, long sequence, int limit);

  /// Every question in order of its id, for exports and checks.
  void forEach(Consumer<QuestionSummary> consumer);

  /// Everything that could not be understood, in the order it was written down.
  void forEachRejection(Consumer<Rejection> consumer);

  /// What is wrong with the record, each in one line that says what to do; empty when it is whole.
  List<String> violations();

  /// A digest of the record's content (every chain's states in order, Members, ids) that leaves out
  /// times of sight and documents: equal for two records that say the same.
  String digest();

  /// What changed after a point.
  ///
  /// @param epoch differs from the asked one when everything is to be indexed anew
  /// @param sequence up to which the changes go; ask from there next
  /// @param changed questions to index as they are now
  /// @param removed questions to drop
  /// @param more whether there are further changes
  record ChangeLog(
      long epoch,
      long sequence,
      List<QuestionSummary> changed,
      List<QuestionId> removed,
      boolean more) {}
}
