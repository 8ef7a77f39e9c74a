package org.pursuant.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pursuant.domain.follow.Finding;
import org.pursuant.domain.follow.Occurrence;
import org.pursuant.domain.follow.Occurrences;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionLife;

/// Writes findings that are not told yet, within one transaction.
final class NoticeWriter {
  private final Db db;
  private final Instant now;
  private final boolean sample;
  private final Map<String, Long> searches = new HashMap<>();
  private final Map<QuestionId, List<Long>> questions = new HashMap<>();
  private int written;

  NoticeWriter(Db db, Instant now, boolean sample) {
    this.db = db;
    this.now = now;
    this.sample = sample;
  }

  /// How many were not told before.
  int written() {
    return written;
  }

  void write(Finding finding) {
    long search =
        searches.computeIfAbsent(
            finding.search(), id -> db.count("SELECT no FROM search WHERE id = ?", id));
    if (search == 0) {
      // It was removed while its questions were looked for.
      return;
    }
    List<Long> numbers =
        questions.computeIfAbsent(
            finding.question().summary().id(), _ -> numbers(finding.question()));
    long question = numbers.getFirst();
    boolean told = numbers.stream().anyMatch(q -> told(search, q, finding.occurrence()));
    if (!told) {
      insert(search, question, finding);
      written++;
    }
    for (String sign : finding.occurrence().signs()) {
      db.update(
          "INSERT OR IGNORE INTO told VALUES (?, ?, ?, ?)",
          search,
          question,
          finding.occurrence().event().code(),
          sign);
    }
  }

  /// The numbers under which a question is known from now on, several where two became one.
  private List<Long> numbers(QuestionLife life) {
    List<String> names = Occurrences.names(life);
    List<Long> known = known(names);
    List<Long> numbers = known.isEmpty() ? List.of(added(life)) : known;
    names.forEach(name ->
        db.update("INSERT OR IGNORE INTO question_name VALUES (?, ?)", name, numbers.getFirst()));
    return numbers;
  }

  private List<Long> known(List<String> names) {
    return names.stream()
        .map(name -> db.number("SELECT question FROM question_name WHERE name = ?", name))
        .filter(Objects::nonNull)
        .map(Long.class::cast)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean told(long search, long question, Occurrence occurrence) {
    return occurrence.signs().stream()
        .anyMatch(sign ->
            db.count(
                    "SELECT 1 FROM told WHERE search = ? AND question = ? AND event = ? AND sign = ?",
                    search,
                    question,
                    occurrence.event().code(),
                    sign)
                == 1);
  }

  private long added(QuestionLife life) {
    db.update("INSERT INTO question (path) VALUES (?)", life.summary().path());
    return db.count("SELECT last_insert_rowid()");
  }

  private void insert(long search, long question, Finding finding) {
    Occurrence occurrence = finding.occurrence();
    String first =
        db.list("SELECT path FROM question WHERE no = ?", row -> row.getString(1), question)
            .getFirst();
    SourceId source = finding.question().ids().getFirst();
    db.update(
        "INSERT INTO notice (search, question, id, event, day, noticed, scheme, value, path, title, detail, cause, sample) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        search,
        question,
        String.join("/", first, occurrence.event().code(), occurrence.signs().getFirst()),
        occurrence.event().code(),
        Days.of(occurrence.day()),
        now.toEpochMilli(),
        source.scheme(),
        source.value(),
        finding.question().summary().path(),
        Occurrences.title(finding.question().summary()),
        occurrence.detail(),
        occurrence.cause(),
        sample ? 1 : 0);
  }
}
