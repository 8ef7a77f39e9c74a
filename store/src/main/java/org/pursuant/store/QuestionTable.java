package org.pursuant.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.QuestionKey;

/// Writes the rows of questions and numbers their changes.
final class QuestionTable {
  private static final String SAVE =
      "INSERT INTO question (id, change, %s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET change = excluded.change, %s"
          .formatted(
              Derived.COLUMNS,
              String.join(", ", Collections.nCopies(2 + columns().size(), "?")),
              columns().stream().map(c -> c + " = excluded." + c).collect(joining(", ")));

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

  private static List<String> columns() {
    return List.of(Derived.COLUMNS.split(", ", -1));
  }

  /// The number for a new question. Numbers are never used twice.
  long next() {
    return nextQuestion++;
  }

  /// Writes a question's row as changed now.
  void save(long question, Derived derived) {
    List<@Nullable Object> args = new ArrayList<>();
    args.add(question);
    args.add(++sequence);
    args.addAll(
        derived.row(
            member(derived.asker()),
            member(derived.answerer()),
            derived.body() == null ? null : (Long) bodies.number(derived.body())));
    view.db.update(SAVE, args.toArray());
    view.db.update("DELETE FROM group_node WHERE question = ?", question);
    for (Long node : derived.nodes()) {
      view.db.update("INSERT INTO group_node VALUES (?, ?)", question, node);
    }
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
