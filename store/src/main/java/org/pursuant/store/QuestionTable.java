package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.QuestionKey;

/// Writes the rows of questions and numbers their changes.
final class QuestionTable {
  private static final List<String> COLUMNS = List.of(Derived.COLUMNS.split(", ", -1));
  private static final String INSERT =
      "INSERT INTO question (change, id, %s) VALUES (%s)"
          .formatted(
              Derived.COLUMNS, String.join(", ", Collections.nCopies(2 + COLUMNS.size(), "?")));
  private static final String SELECT = "SELECT " + Derived.COLUMNS + " FROM question WHERE id = ?";

  private final View view;
  private final BodyTable bodies;
  private final long firstSequence;
  private long sequence;
  private long nextQuestion;

  QuestionTable(View view) {
    this.view = view;
    bodies = new BodyTable(view.db);
    firstSequence = view.meta("sequence");
    sequence = firstSequence;
    nextQuestion = view.meta("next_question");
  }

  /// The number for a new question. Numbers are never used twice.
  long next() {
    return nextQuestion++;
  }

  /// Writes a question's row as changed now.
  void save(long question, Derived derived) {
    List<@Nullable Object> row =
        derived.row(
            member(derived.asker()),
            member(derived.answerer()),
            derived.body() == null ? null : (Long) bodies.number(derived.body()));
    Optional<List<@Nullable Object>> known = view.db.first(SELECT, QuestionTable::values, question);
    if (known.isEmpty()) {
      List<@Nullable Object> args = new ArrayList<>(List.of(++sequence, question));
      args.addAll(row);
      view.db.update(INSERT, args.toArray());
    } else {
      update(question, known.get(), row);
      view.db.update("DELETE FROM group_node WHERE question = ?", question);
    }
    for (Long node : derived.nodes()) {
      view.db.update("INSERT INTO group_node VALUES (?, ?)", question, node);
    }
  }

  private static List<@Nullable Object> values(ResultSet row) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 1; i <= COLUMNS.size(); i++) {
      values.add(row.getString(i));
    }
    return values;
  }

  /// Sets only the columns that differ, for each one set costs its indices.
  private void update(long question, List<@Nullable Object> known, List<@Nullable Object> row) {
    List<@Nullable Object> args = new ArrayList<>(List.of(++sequence));
    StringBuilder sql = new StringBuilder("UPDATE question SET change = ?");
    for (int i = 0; i < row.size(); i++) {
      if (!Objects.equals(known.get(i), Objects.toString(row.get(i), null))) {
        sql.append(", ").append(COLUMNS.get(i)).append(" = ?");
        args.add(row.get(i));
      }
    }
    args.add(question);
    view.db.update(sql.append(" WHERE id = ?").toString(), args.toArray());
  }

  private @Nullable Long member(@Nullable MemberRef ref) {
    if (ref == null) {
      return null;
    }
    long no = view.members.number(ref.identity());
    view.members.printed(no, ref);
    return no;
  }

  /// Derives a question's row again.
  void refresh(long question) {
    Map<Lineage, Chain> chains = view.chains.all(question);
    if (!chains.isEmpty()) {
      save(question, view.derivation.of(question, chains));
    }
  }

  /// Numbers a question as changed without its row's being other than it was.
  void touch(long question) {
    view.db.update("UPDATE question SET change = ? WHERE id = ?", ++sequence, question);
  }

  void remove(long question) {
    view.chains.delete(question);
    view.db.update("DELETE FROM group_node WHERE question = ?", question);
    view.db.update("DELETE FROM question WHERE id = ?", question);
    view.db.update("INSERT INTO removed VALUES (?, ?)", ++sequence, question);
  }

  /// Whether a key is a question's present one.
  boolean hasKey(long question, QuestionKey key) {
    return view.db.count(
            "SELECT count(*) FROM question WHERE id = ? AND house = ? AND tabled = ? AND uin = ?",
            question,
            key.house().code(),
            key.tabled().toEpochDay(),
            key.uin().value())
        > 0;
  }

  /// Writes down how far the numbers have come.
  void finish() {
    view.meta("next_question", nextQuestion);
    if (sequence != firstSequence) {
      view.meta("sequence", sequence);
    }
  }
}
