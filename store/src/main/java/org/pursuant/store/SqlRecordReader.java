package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;
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

/// Reads the record, each call in one transaction.
final class SqlRecordReader implements RecordReader {
  private static final int BLOCK = 1000;

  private final Readers readers;
  private final FileRawArchive raw;
  private final Remembered<Statistics> statistics = new Remembered<>();
  private final Remembered<List<ListedMember>> members = new Remembered<>();
  private final Remembered<List<ListedBody>> bodies = new Remembered<>();

  SqlRecordReader(Readers readers, FileRawArchive raw) {
    this.readers = readers;
    this.raw = raw;
  }

  @Override
  public Optional<QuestionId> find(QuestionKey key) {
    return readers.read(view -> id(view.ids.find(key)));
  }

  @Override
  public Optional<QuestionId> find(SourceId id) {
    return readers.read(view -> id(view.ids.find(id)));
  }

  private static Optional<QuestionId> id(@Nullable Long value) {
    return Optional.ofNullable(value).map(QuestionId::new);
  }

  @Override
  public List<QuestionSummary> findByUin(String uin) {
    Optional<Uin> parsed = Uin.parse(uin);
    if (parsed.isEmpty()) {
      return List.of();
    }
    return readers.read(view ->
        view.summaries.list(
            "SELECT id FROM question WHERE uin = ?1 OR id IN (SELECT question FROM address WHERE uin = ?1) ORDER BY ifnull(tabled, answered) DESC, id DESC",
            parsed.get().value()));
  }

  @Override
  public List<QuestionSummary> answeredOn(LocalDate day) {
    return readers.read(view ->
        view.summaries.list(
            "SELECT id FROM question WHERE answered = ? ORDER BY id", day.toEpochDay()));
  }

  @Override
  public Optional<QuestionSummary> summary(QuestionId id) {
    return readers.read(view -> view.summaries.summary(id.value()));
  }

  @Override
  public List<QuestionSummary> summaries(Collection<QuestionId> ids) {
    return readers.read(view ->
        ids.stream()
            .map(id -> view.summaries.summary(id.value()))
            .flatMap(Optional::stream)
            .toList());
  }

  @Override
  public Optional<QuestionDossier> dossier(QuestionId id) {
    return readers.read(view -> new DossierReader(view).dossier(id.value()));
  }

  @Override
  public Optional<QuestionState> officialState(SourceId id) {
    return readers.read(view -> {
      Long question = view.ids.find(id);
      Chain chain = question == null ? null : view.chains.all(question).get(Lineage.OFFICIAL);
      return chain == null ? Optional.empty() : Optional.of(chain.current());
    });
  }

  @Override
  public List<Long> openOfficialIds() {
    return readers.read(view ->
        view.db.list(
            "SELECT CAST(s.value AS INTEGER) AS official FROM question q JOIN source_id s ON s.question = q.id AND s.scheme = 'official' WHERE q.status IN ('unanswered', 'holding') AND EXISTS (SELECT 1 FROM revision r WHERE r.question = q.id AND r.lineage = 0) ORDER BY official",
            row -> row.getLong(1)));
  }

  @Override
  public List<Long> officialIds(LocalDate from, LocalDate to, boolean openOnly) {
    return readers.read(view ->
        view.db.list(
            "SELECT CAST(s.value AS INTEGER) AS official FROM question q JOIN source_id s ON s.question = q.id AND s.scheme = 'official' WHERE q.tabled BETWEEN ? AND ? AND q.status <> 'vanished' AND (? = 0 OR q.status IN ('unanswered', 'holding')) AND EXISTS (SELECT 1 FROM revision r WHERE r.question = q.id AND r.lineage = 0) ORDER BY official",
            row -> row.getLong(1),
            from.toEpochDay(),
            to.toEpochDay(),
            openOnly ? 1 : 0));
  }

  @Override
  public List<Long> officialIdsAnsweredSince(LocalDate day) {
    return readers.read(view ->
        view.db.list(
            "SELECT CAST(s.value AS INTEGER) AS official FROM question q JOIN source_id s ON s.question = q.id AND s.scheme = 'official' WHERE q.answered >= ? AND q.status <> 'vanished' AND EXISTS (SELECT 1 FROM revision r WHERE r.question = q.id AND r.lineage = 0) ORDER BY official",
            row -> row.getLong(1),
            day.toEpochDay()));
  }

  @Override
  public List<QuestionSummary> newlyAnswered(int limit) {
    return list(
        "SELECT id FROM question WHERE answered IS NOT NULL ORDER BY answered DESC, id DESC LIMIT ?",
        limit);
  }

  @Override
  public List<QuestionSummary> newlyAsked(int limit) {
    return list(
        "SELECT id FROM question WHERE tabled IS NOT NULL ORDER BY tabled DESC, id DESC LIMIT ?",
        limit);
  }

  @Override
  public List<QuestionSummary> changedAfterAnswering(int limit) {
    return list(
        "SELECT id FROM question WHERE changed_after IS NOT NULL ORDER BY changed_after DESC, id DESC LIMIT ?",
        limit);
  }

  @Override
  public List<QuestionSummary> waitingLongest(int limit) {
    return list(
        "SELECT id FROM question WHERE status IN ('unanswered', 'holding') AND ifnull(due, tabled) IS NOT NULL ORDER BY ifnull(due, tabled), id LIMIT ?",
        limit);
  }

  private List<QuestionSummary> list(String sql, int limit) {
    return readers.read(view -> view.summaries.list(sql, limit));
  }

  @Override
  public Optional<MemberProfile> member(MemberId id) {
    return readers.read(view -> new MemberReader(view).profile(id));
  }

  @Override
  public List<ListedMember> members() {
    return readers.read(view -> members.get(view, () -> new MemberReader(view).all()));
  }

  @Override
  public List<MetMember> metMembers() {
    return readers.read(view -> new MemberTenure(view).all());
  }

  @Override
  public Optional<String> memberName(MemberId id) {
    return readers.read(view -> new MemberReader(view).name(id));
  }

  @Override
  public List<MemberId> unknownMembers() {
    return readers.read(view -> new MemberReader(view).unknown());
  }

  @Override
  public Optional<BodyProfile> body(String slug) {
    return readers.read(view -> new BodyReader(view).profile(slug));
  }

  @Override
  public List<ListedBody> bodies() {
    return readers.read(view -> bodies.get(view, () -> new BodyReader(view).all()));
  }

  @Override
  public Optional<String> bodyName(String slug) {
    return readers.read(view -> new BodyReader(view).name(slug));
  }

  @Override
  public Statistics statistics() {
    return readers.read(view -> statistics.get(view, () -> new StatisticsReader(view).read()));
  }

  @Override
  public boolean sample() {
    return readers.read(view -> view.meta("sample") == 1);
  }

  @Override
  public boolean empty() {
    return readers.read(view ->
        view.db.count(
                "SELECT EXISTS (SELECT 1 FROM question) OR EXISTS (SELECT 1 FROM member) OR EXISTS (SELECT 1 FROM document)")
            == 0);
  }

  @Override
  public List<SourceRef> sources(int limit) {
    return readers.read(view ->
        view.db.list(
            "SELECT sha256, form, origin, kept FROM document ORDER BY kept DESC, no DESC LIMIT ?",
            SqlRecordReader::source,
            limit));
  }

  @Override
  public ChangeLog changesSince(long epoch, long sequence, int limit) {
    return readers.read(view -> new ChangeReader(view).since(epoch, sequence, limit));
  }

  @Override
  public void forEach(Consumer<QuestionSummary> consumer) {
    readers.read(view -> {
      long last = -1;
      List<Long> block = block(view, last);
      while (!block.isEmpty()) {
        for (long id : block) {
          view.summaries.summary(id).ifPresent(consumer);
          last = id;
        }
        block = block(view, last);
      }
      return last;
    });
  }

  private static List<Long> block(View view, long after) {
    return view.db.list(
        "SELECT id FROM question WHERE id > ? ORDER BY id LIMIT ?",
        row -> row.getLong(1),
        after,
        BLOCK);
  }

  @Override
  public void forEachRejection(Consumer<Rejection> consumer) {
    readers.read(view -> {
      view.db.each(
          "SELECT d.sha256, d.form, d.origin, d.kept, r.place, r.reason, r.excerpt FROM rejection r JOIN document d ON d.no = r.document ORDER BY r.no",
          row ->
              consumer.accept(
                  new Rejection(
                      source(row),
                      new ParseOutcome.Rejected(
                          row.getString(5), row.getString(6), row.getString(7)))));
      return true;
    });
  }

  private static SourceRef source(ResultSet row) throws SQLException {
    return new SourceRef(
        row.getString(1),
        Codes.form(row.getString(2)),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)));
  }

  @Override
  public List<String> violations() {
    return readers.read(view -> new RecordCheck(view, raw).violations());
  }

  @Override
  public String digest() {
    return readers.read(view -> new RecordDigest(view).hex());
  }
}
