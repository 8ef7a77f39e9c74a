package org.pursuant.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.reply.NotHeld;
import org.pursuant.domain.reply.QuestionReply;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyCount;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.reply.ReplyScope;
import org.pursuant.domain.reply.ReplyType;
import tools.jackson.databind.json.JsonMapper;

/// What was read of answers, in `derived.db`: a row for each, with what is counted in columns and
/// the whole as JSON.
final class ReplyTables extends FactTables implements ReplyFacts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Stands for the type where none is clear.
  private static final String UNCLEAR = "unclear";

  private static final String LIKE_SPECIAL = "[%_\\\\]";

  ReplyTables(DerivedFile file, int version) {
    super(file, "reply", version);
  }

  @Override
  List<String> schema() {
    return List.of(
        "CREATE TABLE reply_answer (question INTEGER PRIMARY KEY, body TEXT, subject TEXT, day TEXT, type TEXT NOT NULL, notheld TEXT, reply TEXT NOT NULL)",
        "CREATE INDEX reply_answer_body ON reply_answer (body, day, type)",
        "CREATE INDEX reply_answer_subject ON reply_answer (subject, body, day, type)",
        "CREATE INDEX reply_answer_notheld ON reply_answer (day, question) WHERE notheld IS NOT NULL");
  }

  @Override
  public void write(List<QuestionReply> read, List<QuestionId> gone, Point to) {
    write(
        to,
        db -> {
          for (QuestionId id : gone) {
            db.update("DELETE FROM reply_answer WHERE question = ?", id.value());
          }
          for (QuestionReply r : read) {
            db.update(
                "INSERT OR REPLACE INTO reply_answer VALUES (?, ?, ?, ?, ?, ?, ?)",
                r.question().value(),
                r.body(),
                r.subject(),
                text(r.answeredOn()),
                r.reply().unclear() ? UNCLEAR : r.reply().type().code(),
                r.notHeld().isEmpty() ? null : r.notHeld(),
                JSON.writeValueAsString(r.reply()));
          }
        });
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  @Override
  public Optional<ReadReply> of(QuestionId question) {
    return read(
        Optional.empty(),
        db ->
            db.first(
                "SELECT reply FROM reply_answer WHERE question = ?",
                row -> JSON.readValue(row.getString(1), ReadReply.class),
                question.value()));
  }

  @Override
  public List<ReplyCount> byBody() {
    return read(
        List.of(),
        db ->
            counts(
                db,
                "SELECT body, type, count(*), count(notheld) FROM reply_answer WHERE body IS NOT NULL GROUP BY body, type ORDER BY body"));
  }

  @Override
  public List<ReplyCount> bySubject(String body, int most) {
    String of = body.isEmpty() ? "" : " AND body = ?";
    String sql =
        "SELECT subject, type, count(*), count(notheld) FROM reply_answer WHERE subject IN (SELECT subject FROM reply_answer WHERE subject IS NOT NULL"
            + of
            + " GROUP BY subject ORDER BY count(*) DESC, subject LIMIT ?)"
            + of
            + " GROUP BY subject, type";
    Object[] args = body.isEmpty() ? new Object[] {most} : new Object[] {body, most, body};
    return read(
        List.<ReplyCount>of(),
        db ->
            counts(db, sql, args).stream()
                .sorted(Comparator.comparingLong(ReplyCount::answers).reversed())
                .toList());
  }

  @Override
  public List<ReplyCount> byMonth(ReplyScope scope) {
    List<String> conditions = new ArrayList<>();
    List<Object> args = new ArrayList<>();
    if (!scope.body().isEmpty()) {
      conditions.add("body = ?");
      args.add(scope.body());
    }
    if (!scope.subject().isEmpty()) {
      conditions.add("subject = ?");
      args.add(scope.subject());
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    String sql =
        "SELECT ifnull(substr(day, 1, 7), '') AS month, type, count(*), count(notheld) FROM reply_answer"
            + where
            + " GROUP BY month, type ORDER BY month";
    return read(List.of(), db -> counts(db, sql, args.toArray()));
  }

  private static List<ReplyCount> counts(Db db, String sql, Object... args) {
    Map<String, Map<ReplyType, Long>> types = new LinkedHashMap<>();
    Map<String, Long> unclear = new HashMap<>();
    Map<String, Long> notHeld = new HashMap<>();
    db.each(
        sql,
        row -> {
          String of = row.getString(1);
          long count = row.getLong(3);
          Map<ReplyType, Long> ofThis =
              types.computeIfAbsent(of, _ -> new EnumMap<>(ReplyType.class));
          ReplyType.ofCode(row.getString(2))
              .ifPresentOrElse(t -> ofThis.put(t, count), () -> unclear.put(of, count));
          notHeld.merge(of, row.getLong(4), Long::sum);
        },
        args);
    List<ReplyCount> counts = new ArrayList<>();
    types.forEach((of, byType) ->
        counts.add(
            new ReplyCount(
                of, byType, unclear.getOrDefault(of, 0L), notHeld.getOrDefault(of, 0L))));
    return counts;
  }

  @Override
  public NotHeld notHeld(String body, List<String> words, int from, int most) {
    StringBuilder where = new StringBuilder(" FROM reply_answer WHERE notheld IS NOT NULL");
    List<Object> args = new ArrayList<>();
    if (!body.isEmpty()) {
      where.append(" AND body = ?");
      args.add(body);
    }
    for (String word : words) {
      where.append(" AND lower(notheld) LIKE ? ESCAPE '\\'");
      args.add("%" + word.toLowerCase(Locale.ROOT).replaceAll(LIKE_SPECIAL, "\\\\$0") + "%");
    }
    return read(
        NotHeld.NONE,
        db -> {
          long total = db.count("SELECT count(*)" + where, args.toArray());
          List<Object> paged = new ArrayList<>(args);
          paged.add(most);
          paged.add(from);
          return new NotHeld(
              total,
              db.list(
                  "SELECT question, notheld"
                      + where
                      + " ORDER BY day DESC, question DESC LIMIT ? OFFSET ?",
                  row -> new NotHeld.Entry(new QuestionId(row.getLong(1)), row.getString(2)),
                  paged.toArray()));
        });
  }
}
