package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Completion;
import org.pursuant.domain.question.Revision;

/// Chains of revisions, a row for each revision and each completion.
final class ChainTable {
  private final Db db;
  private final StateCodec codec;

  ChainTable(Db db, StateCodec codec) {
    this.db = db;
    this.codec = codec;
  }

  /// The chains of a question by lineage, the most authoritative first; empty for a new one.
  Map<Lineage, Chain> all(long question) {
    Map<Lineage, List<Revision>> revisions = new EnumMap<>(Lineage.class);
    Map<Lineage, List<Completion>> completions = new EnumMap<>(Lineage.class);
    for (Row<Revision> row :
        db.list(
            "SELECT r.lineage, r.place, d.sha256, d.form, d.origin, r.first_seen, r.last_seen, r.state FROM revision r JOIN document d ON d.no = r.document WHERE question = ? ORDER BY lineage, n",
            this::revision,
            question)) {
      revisions.computeIfAbsent(row.lineage, _ -> new ArrayList<>()).add(row.value);
    }
    for (Row<Completion> row :
        db.list(
            "SELECT c.lineage, c.place, d.sha256, d.form, d.origin, c.texts FROM completion c JOIN document d ON d.no = c.document WHERE question = ? ORDER BY lineage, n",
            this::completion,
            question)) {
      completions.computeIfAbsent(row.lineage, _ -> new ArrayList<>()).add(row.value);
    }
    Map<Lineage, Chain> chains = new EnumMap<>(Lineage.class);
    for (Lineage lineage : Lineage.values()) {
      List<Revision> r = revisions.getOrDefault(lineage, List.of());
      List<Completion> c = completions.getOrDefault(lineage, List.of());
      if (!r.isEmpty() || !c.isEmpty()) {
        chains.put(lineage, new Chain(r, c));
      }
    }
    return chains;
  }

  private record Row<T>(Lineage lineage, T value) {}

  private Row<Revision> revision(ResultSet row) throws SQLException {
    return new Row<>(
        Codes.lineage(row.getInt(1)),
        new Revision(
            Days.instant(row, 6),
            Days.instant(row, 7),
            codec.read(row.getString(8)),
            provenance(row)));
  }

  private Row<Completion> completion(ResultSet row) throws SQLException {
    StateCodec.Texted texts = codec.readTexts(row.getString(6));
    return new Row<>(
        Codes.lineage(row.getInt(1)),
        new Completion(texts.question(), texts.answer(), provenance(row)));
  }

  private static Provenance provenance(ResultSet row) throws SQLException {
    return new Provenance(
        row.getString(3), Codes.form(row.getString(4)), row.getString(5), row.getString(2));
  }

  /// Writes what differs between two states of a chain.
  void save(long question, Lineage lineage, Chain before, Chain after) {
    for (int i = 0; i < after.revisions().size(); i++) {
      Revision r = after.revisions().get(i);
      if (i >= before.revisions().size() || !before.revisions().get(i).equals(r)) {
        db.update(
            "INSERT OR REPLACE INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            question,
            Codes.number(lineage),
            i,
            Days.of(r.firstSeen()),
            Days.of(r.lastSeen()),
            document(r.provenance()),
            r.provenance().place(),
            codec.write(r.state()));
      }
    }
    if (after.revisions().size() < before.revisions().size()) {
      // What was seen without a time may turn out to be one with what was seen at one.
      db.update(
          "DELETE FROM revision WHERE question = ? AND lineage = ? AND n >= ?",
          question,
          Codes.number(lineage),
          after.revisions().size());
    }
    for (int i = 0; i < after.completions().size(); i++) {
      Completion c = after.completions().get(i);
      if (i >= before.completions().size() || !before.completions().get(i).equals(c)) {
        db.update(
            "INSERT OR REPLACE INTO completion VALUES (?, ?, ?, ?, ?, ?)",
            question,
            Codes.number(lineage),
            i,
            document(c.provenance()),
            c.provenance().place(),
            codec.writeTexts(c.question(), c.answer()));
      }
    }
  }

  private long document(Provenance p) {
    return db.count("SELECT no FROM document WHERE sha256 = ?", p.document());
  }

  void delete(long question) {
    db.update("DELETE FROM revision WHERE question = ?", question);
    db.update("DELETE FROM completion WHERE question = ?", question);
  }

  /// Whether two chains say the same, whenever and wherever it was seen.
  static boolean sameStates(Chain a, Chain b) {
    if (a.revisions().size() != b.revisions().size()
        || a.completions().size() != b.completions().size()) {
      return false;
    }
    for (int i = 0; i < a.revisions().size(); i++) {
      if (!a.revisions().get(i).state().equals(b.revisions().get(i).state())) {
        return false;
      }
    }
    return true;
  }

  /// The forms that a question's chains were read from, a bit for each.
  static long forms(Map<Lineage, Chain> chains) {
    long forms = 0;
    for (Chain chain : chains.values()) {
      for (Revision r : chain.revisions()) {
        forms |= Codes.bit(r.provenance().form());
      }
      for (Completion c : chain.completions()) {
        forms |= Codes.bit(c.provenance().form());
      }
    }
    return forms;
  }
}
