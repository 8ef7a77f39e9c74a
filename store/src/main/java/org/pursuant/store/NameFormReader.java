package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.mention.MeantMember.Why;
import org.pursuant.domain.mention.Mention;
import org.pursuant.domain.mention.NameFacts.Coverage;
import org.pursuant.domain.mention.NameForm;
import org.pursuant.domain.mention.NameKind;

/// Reads forms with their counts, and what texts say of them.
final class NameFormReader {
  private final Db db;

  NameFormReader(Db db) {
    this.db = db;
  }

  /// A form while its writings are counted together.
  private static final class Counted {
    private final long id;
    private final String key;
    private final Map<NameKind, Long> kinds = new EnumMap<>(NameKind.class);
    private final Map<String, Long> writings = new HashMap<>();
    private long full;
    private long within;
    private long small;
    private long questions;

    Counted(long id, String key) {
      this.id = id;
      this.key = key;
    }

    void add(ResultSet row) throws SQLException {
      NameKind kind = NameCodes.kind(row.getInt(4));
      Mention.Form how = NameCodes.form(row.getInt(5));
      long n = row.getLong(6);
      questions += row.getLong(8);
      switch (how) {
        case FULL -> {
          kinds.merge(kind, n, Long::sum);
          writings.merge(row.getString(3), n, Long::sum);
          full += n;
          within += row.getLong(7);
        }
        case SMALL -> {
          kinds.merge(kind, n, Long::sum);
          writings.merge(row.getString(3), n, Long::sum);
          small += n;
        }
        case DEFINED, BACK, SHORT -> kinds.merge(kind, 0L, Long::sum);
      }
    }

    NameForm form() {
      return new NameForm(id, key, kinds, writings, full, within, small, questions);
    }
  }

  List<NameForm> forms() {
    List<NameForm> forms = new ArrayList<>();
    Counted[] at = new Counted[1];
    db.each(
        "SELECT f.id, f.key, w.words, w.kind, w.how, count(*), sum(m.within), count(DISTINCT"
            + " m.question) FROM names_form f JOIN names_writing w ON w.form = f.id JOIN"
            + " names_mention m ON m.writing = w.id GROUP BY f.id, w.id ORDER BY f.id",
        row -> {
          long id = row.getLong(1);
          if (at[0] == null || at[0].id != id) {
            if (at[0] != null) {
              forms.add(at[0].form());
            }
            at[0] = new Counted(id, row.getString(2));
          }
          at[0].add(row);
        });
    if (at[0] != null) {
      forms.add(at[0].form());
    }
    return forms;
  }

  List<NameForm.Meaning> meanings() {
    return db.list(
        "SELECT d.short, q.body, d.form, count(*) FROM names_definition d JOIN names_question q ON"
            + " q.id = d.question GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        row ->
            new NameForm.Meaning(
                row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
  }

  List<NameForm.Renamed> renamed() {
    return db.list(
        "SELECT former, later, count(*) FROM names_renaming GROUP BY 1, 2 ORDER BY 1, 2",
        row -> new NameForm.Renamed(row.getLong(1), row.getLong(2), row.getLong(3)));
  }

  Coverage coverage() {
    Map<Mention.Form, Long> mentions = new EnumMap<>(Mention.Form.class);
    db.each(
        "SELECT w.how, count(*) FROM names_mention m JOIN names_writing w ON w.id = m.writing JOIN"
            + " names_form f ON f.id = w.form WHERE f.name IS NOT NULL GROUP BY 1",
        row -> mentions.put(NameCodes.form(row.getInt(1)), row.getLong(2)));
    Map<Why, Long> members = new EnumMap<>(Why.class);
    db.each(
        "SELECT why, count(*) FROM names_member WHERE sure = 1 GROUP BY 1",
        row -> members.put(NameCodes.why(row.getInt(1)), row.getLong(2)));
    long all = db.count("SELECT count(*) FROM names_mention");
    long named = mentions.values().stream().mapToLong(Long::longValue).sum();
    String defined =
        "SELECT DISTINCT d.short FROM names_definition d JOIN names_form f ON f.id = d.form WHERE"
            + " f.key <> ''";
    return new Coverage(
        mentions,
        all - named,
        db.count("SELECT count(*) FROM (" + defined + ")"),
        db.count("SELECT count(*) FROM (" + defined + " AND f.name IS NOT NULL)"),
        db.count(
            "SELECT count(*) FROM (SELECT name FROM names_form WHERE name IS NOT NULL GROUP BY name"
                + " HAVING count(*) > 1)"),
        db.count("SELECT count(*) FROM names_name"),
        members,
        db.count(
            "SELECT count(DISTINCT f.name) FROM names_member m JOIN names_form f ON f.id = m.form"
                + " WHERE m.sure = 1 AND f.name IS NOT NULL"));
  }
}
