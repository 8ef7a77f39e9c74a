package org.pursuant.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.JoinedName;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.MemberNaming;
import org.pursuant.domain.mention.MentionOfMember;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.mention.NamePlace;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.domain.mention.NamedQuestion;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// What questions and answers name, in `derived.db`.
///
/// A mention is of a writing (words, kind, form), a writing of a form (a key), a form of a name.
/// Names are joined anew whenever forms changed; all else follows the record question by question.
final class SqlNameFacts extends FactTables implements NameFacts {
  private static final String KIND = "names";

  private final RememberedProfiles profiles = new RememberedProfiles();

  /// @param version of the analyser
  SqlNameFacts(DerivedFile file, int version) {
    super(file, KIND, version);
  }

  @Override
  List<String> schema() {
    return List.of(
        "CREATE TABLE names_form (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name INTEGER)",
        "CREATE INDEX names_form_name ON names_form (name)",
        "CREATE TABLE names_writing (id INTEGER PRIMARY KEY, form INTEGER NOT NULL, words TEXT NOT"
            + " NULL, kind INTEGER NOT NULL, how INTEGER NOT NULL, UNIQUE (form, words, kind,"
            + " how))",
        "CREATE TABLE names_mention (question INTEGER NOT NULL, part INTEGER NOT NULL, start"
            + " INTEGER NOT NULL, stop INTEGER NOT NULL, writing INTEGER NOT NULL, within INTEGER"
            + " NOT NULL, PRIMARY KEY (question, part, start)) WITHOUT ROWID",
        "CREATE INDEX names_mention_writing ON names_mention (writing, question)",
        "CREATE TABLE names_question (id INTEGER PRIMARY KEY, day INTEGER, body TEXT NOT NULL,"
            + " asker TEXT NOT NULL)",
        "CREATE TABLE names_definition (question INTEGER NOT NULL, short TEXT NOT NULL, form"
            + " INTEGER NOT NULL)",
        "CREATE INDEX names_definition_question ON names_definition (question)",
        "CREATE TABLE names_renaming (question INTEGER NOT NULL, former INTEGER NOT NULL, later"
            + " INTEGER NOT NULL)",
        "CREATE INDEX names_renaming_question ON names_renaming (question)",
        "CREATE TABLE names_member (question INTEGER NOT NULL, part INTEGER NOT NULL, start INTEGER"
            + " NOT NULL, stop INTEGER NOT NULL, words TEXT NOT NULL, member TEXT NOT NULL, why"
            + " INTEGER NOT NULL, sure INTEGER NOT NULL, form INTEGER)",
        "CREATE INDEX names_member_question ON names_member (question)",
        "CREATE INDEX names_member_member ON names_member (member, question)",
        "CREATE INDEX names_member_form ON names_member (form) WHERE form IS NOT NULL",
        "CREATE TABLE names_word (word TEXT PRIMARY KEY, small INTEGER NOT NULL, capital INTEGER"
            + " NOT NULL) WITHOUT ROWID",
        "CREATE TABLE names_state (what TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE TABLE names_name (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, title TEXT NOT"
            + " NULL, kind INTEGER NOT NULL, link TEXT NOT NULL, questions INTEGER NOT NULL, recent"
            + " INTEGER NOT NULL, first INTEGER, last INTEGER)",
        "CREATE INDEX names_name_questions ON names_name (questions DESC)");
  }

  @Override
  public void write(List<NamedQuestion> changed, List<QuestionId> removed, Point to) {
    write(
        to,
        db -> {
          NameWriter writer = new NameWriter(db);
          removed.forEach(id -> writer.remove(id.value()));
          changed.forEach(writer::put);
          state(db, "unsettled", 1);
          state(db, "changes", state(db, "changes") + 1);
        });
  }

  private static void state(Db db, String what, long value) {
    db.update("INSERT OR REPLACE INTO names_state VALUES (?, ?)", what, value);
  }

  private static long state(Db db, String what) {
    return db.count("SELECT value FROM names_state WHERE what = ?", what);
  }

  @Override
  public boolean unsettled() {
    return read(false, db -> state(db, "unsettled") > 0);
  }

  @Override
  public void settle(Joining joining) {
    List<JoinedName> names =
        read(
            List.of(),
            db -> {
              NameFormReader forms = new NameFormReader(db);
              return joining.join(forms.forms(), forms.meanings(), forms.renamed());
            });
    write(db -> {
      new NameSettling(db).settle(names);
      state(db, "unsettled", 0);
      state(db, "changes", state(db, "changes") + 1);
    });
  }

  @Override
  public void keepWords(Map<String, int[]> counts, long questions) {
    write(db -> {
      db.execute("DELETE FROM names_word");
      counts.forEach(
          (word, n) -> db.update("INSERT INTO names_word VALUES (?, ?, ?)", word, n[0], n[1]));
      state(db, "counted", questions);
    });
  }

  @Override
  public Map<String, int[]> words() {
    return read(
        Map.of(),
        db -> {
          Map<String, int[]> words = new HashMap<>();
          db.each(
              "SELECT word, small, capital FROM names_word",
              row -> words.put(row.getString(1), new int[] {row.getInt(2), row.getInt(3)}));
          return words;
        });
  }

  @Override
  public long wordsCountedOver() {
    return read(0L, db -> state(db, "counted"));
  }

  @Override
  public void eachKey(Consumer<String> each) {
    read(
        0,
        db -> {
          db.each(
              "SELECT DISTINCT f.key FROM names_mention m JOIN names_writing w ON w.id = m.writing"
                  + " JOIN names_form f ON f.id = w.form WHERE m.within = 1 AND w.how = 0",
              row -> each.accept(row.getString(1)));
          return 0;
        });
  }

  @Override
  public List<NamePlace> places(QuestionId question) {
    return read(List.of(), db -> new NameReader(db).places(question.value()));
  }

  @Override
  public List<MeantMember> members(QuestionId question) {
    return read(List.of(), db -> new NameMemberReader(db).of(question.value()));
  }

  @Override
  public long mentionsOf(String member) {
    return read(0L, db -> new NameMemberReader(db).count(member));
  }

  @Override
  public List<MentionOfMember> mentionsOf(String member, int offset, int limit) {
    return read(List.of(), db -> new NameMemberReader(db).mentions(member, offset, limit));
  }

  @Override
  public List<MemberNaming> namings(String member) {
    return read(List.of(), db -> new NameMemberReader(db).namings(member));
  }

  @Override
  public Optional<String> slug(String called) {
    return read(Optional.empty(), db -> new NameReader(db).slug(called));
  }

  @Override
  public Optional<ListedName> named(String slug) {
    return read(Optional.empty(), db -> new NameReader(db).named(slug));
  }

  @Override
  public Optional<NameProfile> profile(String slug) {
    return read(
        Optional.empty(),
        db -> {
          var state = new RememberedProfiles.State(standing(db), state(db, "changes"));
          return profiles.get(slug, state, () -> profile(db, slug));
        });
  }

  private static Optional<NameProfile> profile(Db db, String slug) {
    return new NameReader(db).id(slug).map(id -> new NameProfileReader(db).profile(id));
  }

  @Override
  public List<NameProfile.Entry> timeline(String slug, int offset, int limit) {
    return read(
        List.of(),
        db -> {
          NameReader reader = new NameReader(db);
          return reader
              .id(slug)
              .map(id -> new NameProfileReader(db).timeline(id, offset, limit))
              .orElse(List.of());
        });
  }

  @Override
  public List<AnswerPlace> answered(String slug, int limit) {
    return read(
        List.of(),
        db ->
            new NameReader(db)
                .id(slug)
                .map(id -> new NameProfileReader(db).answered(id, limit))
                .orElse(List.of()));
  }

  @Override
  public List<ListedName> list(
      @Nullable NameKind kind, String words, Order order, int offset, int limit) {
    return read(List.of(), db -> new NameReader(db).list(kind, words, order, offset, limit));
  }

  @Override
  public Map<NameKind, Long> counts() {
    return read(Map.of(), db -> new NameReader(db).counts());
  }

  @Override
  public Coverage coverage() {
    return read(
        new Coverage(Map.of(), 0, 0, 0, 0, 0, Map.of(), 0),
        db -> new NameFormReader(db).coverage());
  }
}
