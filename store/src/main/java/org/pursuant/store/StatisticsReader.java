package org.pursuant.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.record.Statistics;

/// Counts what the record holds.
final class StatisticsReader {
  private final View view;
  private final Map<Long, Long> parents = new HashMap<>();

  StatisticsReader(View view) {
    this.view = view;
  }

  Statistics read() {
    Set<Long> grouped = new HashSet<>();
    long groups = groups(grouped);
    return new Statistics(
        count("SELECT count(*) FROM question"),
        count("SELECT count(*) FROM question WHERE revisions = 0"),
        count("SELECT sum(has_answer) FROM question"),
        count("SELECT count(DISTINCT identity) FROM member"),
        count("SELECT sum(revisions) FROM question"),
        events(),
        groups,
        grouped.size(),
        count(
            "SELECT count(*) FROM (SELECT 1 FROM question WHERE answer_key IS NOT NULL GROUP BY answer_key HAVING count(*) > 1)"),
        count("SELECT sum(tables) FROM question"),
        count("SELECT count(*) FROM question WHERE marks & " + Codes.bit(Mark.CLIPPED)),
        count("SELECT count(*) FROM rejection"),
        bySource(),
        count("SELECT count(*) FROM document"),
        view.meta("sample") == 1,
        day("SELECT min(tabled) FROM question WHERE tabled IS NOT NULL"),
        day("SELECT max(tabled) FROM question WHERE tabled IS NOT NULL"));
  }

  private long count(String sql) {
    return view.db.count(sql);
  }

  private @Nullable String day(String sql) {
    Long value = view.db.number(sql);
    return value == null ? null : java.time.LocalDate.ofEpochDay(value).toString();
  }

  private Map<String, Long> events() {
    Map<String, Long> events = new TreeMap<>();
    view.db.each(
        "SELECT events, count(*) FROM question WHERE events <> '' GROUP BY events",
        row -> {
          for (String kind : row.getString(1).split(" ", -1)) {
            int star = kind.indexOf('*');
            long each = star < 0 ? 1 : Long.parseLong(kind.substring(star + 1));
            events.merge(
                star < 0 ? kind : kind.substring(0, star), each * row.getLong(2), Long::sum);
          }
        });
    return events;
  }

  private Map<String, Long> bySource() {
    Map<String, Long> counts = new TreeMap<>();
    view.db.each(
        "SELECT forms, count(*) FROM question GROUP BY forms",
        row -> {
          long forms = row.getLong(1);
          long n = row.getLong(2);
          for (SourceForm form : SourceForm.values()) {
            if ((forms & Codes.bit(form)) != 0) {
              counts.merge(form.code(), n, Long::sum);
            }
          }
        });
    return counts;
  }

  /// Sets of questions joined by what they declare, whether or not all of a set are in the record.
  private long groups(Set<Long> grouped) {
    Map<Long, Long> firstNode = new HashMap<>();
    view.db.each(
        "SELECT question, node FROM group_node ORDER BY question",
        row -> {
          long question = row.getLong(1);
          long node = row.getLong(2);
          grouped.add(question);
          join(firstNode.computeIfAbsent(question, _ -> node), node);
        });
    Set<Long> roots = new HashSet<>();
    firstNode.values().forEach(node -> roots.add(root(node)));
    return roots.size();
  }

  private void join(long a, long b) {
    long x = root(a);
    long y = root(b);
    if (x != y) {
      parents.put(y, x);
    }
  }

  private long root(long node) {
    long at = node;
    Long parent = parents.get(at);
    while (parent != null) {
      Long above = parents.get(parent);
      if (above != null) {
        parents.put(at, above);
      }
      at = parent;
      parent = parents.get(at);
    }
    return at;
  }
}
