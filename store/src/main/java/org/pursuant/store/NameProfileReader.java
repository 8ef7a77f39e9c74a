package org.pursuant.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pursuant.domain.mention.Association;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.domain.mention.NameProfile.Companion;
import org.pursuant.domain.mention.NameProfile.Count;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.QuestionId;

/// Reads all about one name.
final class NameProfileReader {
  private static final int MOST = 15;

  /// What a name is mentioned with is counted over so many of the questions that mention it, the
  /// newest.
  private static final int COUNTED = 3_000;

  private static final int MOST_WRITINGS = 40;

  /// The questions of a name, each once.
  private static final String QUESTIONS =
      "SELECT DISTINCT m.question FROM names_form f JOIN names_writing w ON w.form = f.id JOIN"
          + " names_mention m ON m.writing = w.id WHERE f.name = ?1";

  private final Db db;

  NameProfileReader(Db db) {
    this.db = db;
  }

  NameProfile profile(long id) {
    ListedName name =
        db.first(
                "SELECT " + NameReader.LISTED + " FROM names_name n WHERE n.id = ?",
                NameReader::listed,
                id)
            .orElseThrow();
    return new NameProfile(
        name,
        writings(id),
        months(id),
        counts(id, "asker"),
        counts(id, "body"),
        company(id, name),
        former(id),
        new NameMemberReader(db).members(id));
  }

  private List<NameProfile.Writing> writings(long id) {
    return db.list(
        "SELECT w.words, w.how, count(*) AS n FROM names_form f JOIN names_writing w ON w.form ="
            + " f.id JOIN names_mention m ON m.writing = w.id WHERE f.name = ?1 AND w.how IN (0, 3,"
            + " 4) GROUP BY w.words, w.how UNION ALL SELECT substr(f.key, 2, instr(f.key, '@') -"
            + " 2), 2, count(*) FROM names_form f JOIN names_writing w ON w.form = f.id JOIN"
            + " names_mention m ON m.writing = w.id WHERE f.name = ?1 AND w.how = 2 AND f.key LIKE"
            + " '=%' GROUP BY 1 UNION ALL SELECT d.short, 1, count(*) FROM names_form f JOIN"
            + " names_definition d ON d.form = f.id WHERE f.name = ?1 GROUP BY 1 ORDER BY 3 DESC,"
            + " 1, 2 LIMIT "
            + MOST_WRITINGS,
        row ->
            new NameProfile.Writing(
                row.getString(1), NameCodes.form(row.getInt(2)), row.getLong(3)),
        id);
  }

  private Map<YearMonth, Long> months(long id) {
    Map<YearMonth, Long> months = new TreeMap<>();
    db.each(
        "SELECT q.day FROM names_question q WHERE q.day IS NOT NULL AND q.id IN ("
            + QUESTIONS
            + ")",
        row -> months.merge(YearMonth.from(LocalDate.ofEpochDay(row.getLong(1))), 1L, Long::sum),
        id);
    return months;
  }

  private List<Count> counts(long id, String column) {
    return db.list(
        "SELECT q."
            + column
            + ", count(*) FROM names_question q WHERE q."
            + column
            + " <> '' AND q.id IN ("
            + QUESTIONS
            + ") GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT "
            + MOST,
        row -> new Count(row.getString(1), row.getLong(2)),
        id);
  }

  private List<Companion> company(long id, ListedName name) {
    long all = db.count("SELECT count(*) FROM names_question");
    long own = Math.min(COUNTED, name.questions());
    List<Companion> company = new ArrayList<>();
    db.each(
        "SELECT "
            + NameReader.LISTED
            + ", t.n FROM (SELECT f.name AS name, count(DISTINCT m.question) AS n FROM ("
            + QUESTIONS
            + " ORDER BY m.question DESC LIMIT "
            + COUNTED
            + ") AS own JOIN names_mention m ON m.question = own.question JOIN names_writing w ON"
            + " w.id = m.writing JOIN names_form f ON f.id = w.form WHERE f.name IS NOT NULL AND"
            + " f.name <> ?1 GROUP BY f.name HAVING n > 1) t JOIN names_name n ON n.id = t.name",
        row -> {
          ListedName other = NameReader.listed(row);
          Association association = new Association(row.getLong(9), own, other.questions(), all);
          if (association.together() > association.expected()) {
            company.add(
                new Companion(
                    other, association.together(), association.expected(), association.score()));
          }
        },
        id);
    company.sort(
        Comparator.comparingDouble(Companion::score)
            .reversed()
            .thenComparing(c -> c.name().slug()));
    return company.subList(0, Math.min(MOST, company.size()));
  }

  private List<String> former(long id) {
    return db.list(
        "SELECT w.words, count(*) FROM names_renaming r JOIN names_form f ON f.id = r.former JOIN"
            + " names_form l ON l.id = r.later JOIN names_writing w ON w.form = f.id WHERE f.name ="
            + " ?1 AND l.name = ?1 AND w.how = 0 GROUP BY f.id ORDER BY 2 DESC, 1",
        row -> row.getString(1),
        id);
  }

  List<AnswerPlace> answered(long id, int limit) {
    return db.list(
        "SELECT m.question, m.start, m.stop FROM names_form f JOIN names_writing w ON w.form = f.id"
            + " JOIN names_mention m ON m.writing = w.id JOIN names_question q ON q.id = m.question"
            + " WHERE f.name = ? AND m.part = ? ORDER BY q.day DESC, m.question DESC, m.start LIMIT"
            + " ?",
        row -> new AnswerPlace(new QuestionId(row.getLong(1)), row.getInt(2), row.getInt(3)),
        id,
        NameCodes.of(Part.ANSWER),
        limit);
  }

  List<NameProfile.Entry> timeline(long id, int offset, int limit) {
    return db.list(
        "SELECT m.question, max(m.part = 0), max(m.part = 1) FROM names_form f JOIN names_writing w"
            + " ON w.form = f.id JOIN names_mention m ON m.writing = w.id JOIN names_question q ON"
            + " q.id = m.question WHERE f.name = ? GROUP BY m.question ORDER BY q.day DESC,"
            + " m.question DESC LIMIT ? OFFSET ?",
        row ->
            new NameProfile.Entry(
                new QuestionId(row.getLong(1)), row.getInt(2) > 0, row.getInt(3) > 0),
        id,
        limit,
        offset);
  }
}
