package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Chain;

/// Checks what must hold of the record.
final class RecordCheck {
  private static final int TOLD = 100;
  private static final String RESTORE =
      "restore record.db from a backup, or import the documents in raw/ into a new archive";
  private static final String REPORT =
      "import the documents in raw/ into a new archive, and report the fault";

  private final View view;
  private final FileRawArchive raw;
  private final BodyTable bodies;
  private final List<String> found = new ArrayList<>();

  RecordCheck(View view, FileRawArchive raw) {
    this.view = view;
    this.raw = raw;
    bodies = new BodyTable(view.db);
  }

  List<String> violations() {
    for (String line : view.db.list("PRAGMA integrity_check", row -> row.getString(1))) {
      if (!line.equals("ok")) {
        tell("the file is damaged (" + line + "): " + RESTORE);
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    references();
    documents();
    numbers();
    view.db.each("SELECT id, " + Derived.COLUMNS + " FROM question ORDER BY id", this::question);
    if (found.size() > TOLD) {
      int more = found.size() - TOLD;
      found.subList(TOLD, found.size()).clear();
      found.add("and " + more + " more of these");
    }
    return found;
  }

  private void tell(String line) {
    found.add(line);
  }

  private void references() {
    view.db.each(
        "PRAGMA foreign_key_check",
        row ->
            tell(
                "a row of %s refers to a row of %s that is not there: %s"
                    .formatted(row.getString(1), row.getString(3), REPORT)));
  }

  private void documents() {
    view.db.each(
        "SELECT sha256, origin FROM document ORDER BY no",
        row -> {
          if (!raw.holds(row.getString(1))) {
            tell(
                "document %s (%s) is not in raw/: import %s again"
                    .formatted(row.getString(1), row.getString(2), row.getString(2)));
          }
        });
  }

  private void numbers() {
    long sequence = view.meta("sequence");
    long last =
        view.db.count(
            "SELECT max(ifnull((SELECT max(change) FROM question), 0), ifnull((SELECT max(change) FROM removed), 0))");
    if (last > sequence) {
      tell("change %d is later than the last number %d: %s".formatted(last, sequence, REPORT));
    }
    if (view.db.count("SELECT ifnull(max(id), 0) FROM question") >= view.meta("next_question")) {
      tell("a question's number would be used again: " + REPORT);
    }
    view.db.each(
        "SELECT path FROM question GROUP BY path HAVING count(*) > 1",
        row -> tell("two questions have the address " + row.getString(1) + ": " + REPORT));
  }

  private void question(ResultSet row) throws SQLException {
    long id = row.getLong(1);
    String path = row.getString(2);
    Map<Lineage, Chain> chains = view.chains.all(id);
    if (chains.isEmpty() || view.ids.of(id).isEmpty()) {
      tell("question %d (%s) has no revision or no id: %s".formatted(id, path, REPORT));
      return;
    }
    Derived derived = view.derivation.of(id, chains);
    List<@Nullable Object> expected =
        derived.row(member(derived.asker()), member(derived.answerer()), body(derived.body()));
    String[] names = Derived.COLUMNS.split(", ", -1);
    for (int i = 0; i < names.length; i++) {
      String is = row.getString(i + 2);
      if (!Objects.equals(is, Objects.toString(expected.get(i), null))) {
        tell(
            "question %d (%s): %s is %s and should be %s: %s"
                .formatted(id, path, names[i], is, expected.get(i), REPORT));
      }
    }
    List<Long> nodes =
        view.db.list(
            "SELECT node FROM group_node WHERE question = ? ORDER BY node", r -> r.getLong(1), id);
    if (!new TreeSet<>(nodes).equals(new TreeSet<>(derived.nodes()))) {
      tell("question %d (%s): its group is not as declared: %s".formatted(id, path, REPORT));
    }
  }

  private @Nullable Long member(@Nullable MemberRef ref) {
    return ref == null ? null : view.members.find(ref.identity());
  }

  private @Nullable Long body(@Nullable BodyRef body) {
    return body == null ? null : bodies.find(body);
  }
}
