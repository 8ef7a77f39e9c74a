package org.pursuant.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.BodyProfile;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.domain.record.ListedMember;
import org.pursuant.domain.record.MemberProfile;
import org.pursuant.domain.record.MetMember;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.Rejection;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.Statistics;

/// A record held in memory: the given summaries, and dossiers for those that are given one.
final class FakeRecord implements RecordReader {
  private final Map<QuestionId, QuestionSummary> questions = new LinkedHashMap<>();
  private final Map<QuestionId, QuestionDossier> dossiers = new LinkedHashMap<>();
  private final Map<MemberId, MemberProfile> profiles = new LinkedHashMap<>();
  private final Map<String, BodyProfile> bodies = new LinkedHashMap<>();
  private boolean sample;

  FakeRecord(List<QuestionSummary> questions) {
    questions.forEach(q -> this.questions.put(q.id(), q));
  }

  static FakeRecord invented() {
    return new FakeRecord(InventedQuestions.all());
  }

  @Override
  public List<MetMember> metMembers() {
    return List.of();
  }

  FakeRecord asSample() {
    sample = true;
    return this;
  }

  FakeRecord with(QuestionDossier dossier) {
    questions.put(dossier.summary().id(), dossier.summary());
    dossiers.put(dossier.summary().id(), dossier);
    return this;
  }

  FakeRecord with(MemberProfile profile) {
    profiles.put(profile.member().id(), profile);
    return this;
  }

  FakeRecord with(BodyProfile profile) {
    bodies.put(profile.slug(), profile);
    return this;
  }

  List<QuestionSummary> all() {
    return List.copyOf(questions.values());
  }

  @Override
  public Optional<QuestionId> find(QuestionKey key) {
    return first(q ->
        key.equals(q.state().key())
            || Optional.ofNullable(dossiers.get(q.id()))
                .filter(d -> d.formerKeys().contains(key))
                .isPresent());
  }

  @Override
  public Optional<QuestionId> find(SourceId id) {
    return dossiers.values().stream()
        .filter(d -> d.ids().contains(id))
        .map(d -> d.summary().id())
        .findFirst();
  }

  private Optional<QuestionId> first(java.util.function.Predicate<QuestionSummary> test) {
    return questions.values().stream().filter(test).map(QuestionSummary::id).findFirst();
  }

  @Override
  public List<QuestionSummary> findByUin(String uin) {
    return all().stream()
        .filter(q -> q.state().uin() != null && q.state().uin().value().equals(uin))
        .toList();
  }

  @Override
  public List<QuestionSummary> answeredOn(LocalDate day) {
    return all().stream()
        .filter(q -> q.state().answer() != null && day.equals(q.state().answer().answeredOn()))
        .toList();
  }

  @Override
  public Optional<QuestionSummary> summary(QuestionId id) {
    return Optional.ofNullable(questions.get(id));
  }

  @Override
  public List<QuestionSummary> summaries(Collection<QuestionId> ids) {
    return ids.stream().map(questions::get).filter(java.util.Objects::nonNull).toList();
  }

  @Override
  public Optional<QuestionDossier> dossier(QuestionId id) {
    return Optional.ofNullable(dossiers.get(id));
  }

  @Override
  public Optional<QuestionState> officialState(SourceId id) {
    return find(id).flatMap(this::summary).map(QuestionSummary::state);
  }

  @Override
  public List<Long> openOfficialIds() {
    return List.of();
  }

  @Override
  public List<Long> officialIds(LocalDate from, LocalDate to, boolean openOnly) {
    return List.of();
  }

  @Override
  public List<Long> officialIdsAnsweredSince(LocalDate day) {
    return List.of();
  }

  @Override
  public void forEachRejection(Consumer<Rejection> consumer) {}

  @Override
  public List<QuestionSummary> newlyAnswered(int limit) {
    return where(limit, q -> q.status() == Status.ANSWERED);
  }

  @Override
  public List<QuestionSummary> newlyAsked(int limit) {
    return where(limit, q -> true);
  }

  @Override
  public List<QuestionSummary> changedAfterAnswering(int limit) {
    return where(limit, q -> q.marks().contains(Mark.EDITED) || q.marks().contains(Mark.CORRECTED));
  }

  @Override
  public List<QuestionSummary> waitingLongest(int limit) {
    return where(limit, q -> q.status() == Status.UNANSWERED || q.status() == Status.HOLDING);
  }

  private List<QuestionSummary> where(
      int limit, java.util.function.Predicate<QuestionSummary> test) {
    return all().stream().filter(test).limit(limit).toList();
  }

  @Override
  public Optional<MemberProfile> member(MemberId id) {
    return Optional.ofNullable(profiles.get(id));
  }

  @Override
  public List<ListedMember> members() {
    Map<MemberId, ListedMember> found = new LinkedHashMap<>();
    for (QuestionSummary q : all()) {
      add(found, q.state().askedBy(), 1, 0);
      add(found, q.state().answer() == null ? null : q.state().answer().answeredBy(), 0, 1);
    }
    return found.values().stream().sorted(Comparator.comparing(ListedMember::name)).toList();
  }

  private static void add(
      Map<MemberId, ListedMember> found,
      @org.jspecify.annotations.Nullable MemberRef m,
      long asked,
      long answered) {
    if (m != null) {
      String name = m.name() == null ? m.identity().path() : m.name();
      found.merge(
          m.identity(),
          new ListedMember(m.identity().path(), name, m.party(), m.constituency(), asked, answered),
          (a, b) ->
              new ListedMember(
                  a.path(),
                  a.name(),
                  a.party(),
                  a.constituency(),
                  a.asked() + asked,
                  a.answered() + answered));
    }
  }

  @Override
  public List<MemberId> unknownMembers() {
    return List.of();
  }

  @Override
  public Optional<BodyProfile> body(String slug) {
    return Optional.ofNullable(bodies.get(slug));
  }

  @Override
  public List<ListedBody> bodies() {
    Map<String, ListedBody> found = new TreeMap<>();
    for (QuestionSummary q : all()) {
      if (q.body() != null) {
        long open = q.status() == Status.UNANSWERED ? 1 : 0;
        found.merge(
            q.body().slug(),
            new ListedBody(q.body().slug(), q.body().name(), 1, open),
            (a, b) -> new ListedBody(a.slug(), a.name(), a.questions() + 1, a.unanswered() + open));
      }
    }
    return new ArrayList<>(found.values());
  }

  @Override
  public Statistics statistics() {
    long answers = where(1000, q -> q.status() == Status.ANSWERED).size();
    boolean none = questions.isEmpty();
    return new Statistics(
        questions.size(),
        0,
        answers,
        3,
        questions.size() + 4L,
        Map.of("answered", answers, "edited-without-correction", 1L),
        0,
        0,
        0,
        2,
        0,
        1,
        Map.of("questions-api", (long) questions.size()),
        7,
        sample,
        none ? null : "2031-05-06",
        none ? null : "2031-05-06");
  }

  @Override
  public boolean sample() {
    return sample;
  }

  @Override
  public boolean empty() {
    return questions.isEmpty();
  }

  @Override
  public List<SourceRef> sources(int limit) {
    return questions.isEmpty()
        ? List.of()
        : List.of(
            new SourceRef(
                "0".repeat(64),
                SourceForm.QUESTIONS_API,
                "https://api.example.org/questions",
                Instant.parse("2031-05-21T05:40:00Z")));
  }

  @Override
  public ChangeLog changesSince(long epoch, long sequence, int limit) {
    return new ChangeLog(1, questions.size(), all(), List.of(), false);
  }

  @Override
  public void forEach(Consumer<QuestionSummary> consumer) {
    questions.values().forEach(consumer);
  }

  @Override
  public List<String> violations() {
    return List.of();
  }

  @Override
  public String digest() {
    return "invented";
  }

  /// A profile of a Member who only asked.
  static MemberProfile profile(Member member, List<QuestionSummary> asked) {
    return new MemberProfile(
        member, true, asked.size(), 0, Map.of(), Map.of(), Map.of(), Map.of(), asked, List.of());
  }
}
