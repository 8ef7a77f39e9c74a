package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.reference.Citable;

/// What is known of questions that may be cited, as rows.
final class CitableRows {
  static final String TYPED_COLUMNS =
      "house TEXT, uin TEXT, tabled INTEGER, answered INTEGER, held INTEGER, corrected INTEGER, heading TEXT, body_id INTEGER, body TEXT, asker_id TEXT, asker TEXT, constituency TEXT, answerer_id TEXT, answerer TEXT, partners TEXT";

  static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

  private CitableRows() {}

  static @Nullable Object[] values(Citable q) {
    House house = q.house();
    Uin uin = q.uin();
    BodyRef body = q.body();
    MemberRef asker = q.asker();
    MemberRef answerer = q.answerer();
    return new @Nullable Object[] {
      q.id().value(),
      house == null ? null : house.code(),
      uin == null ? null : uin.value(),
      Days.of(q.tabled()),
      Days.of(q.answered()),
      Days.of(q.held()),
      Days.of(q.corrected()),
      q.heading(),
      body == null ? null : body.id(),
      body == null ? null : body.name(),
      id(asker),
      asker == null ? null : asker.name(),
      asker == null ? null : asker.constituency(),
      id(answerer),
      answerer == null ? null : answerer.name(),
      q.group().stream().map(p -> p.uin().value()).sorted().collect(Collectors.joining(" "))
    };
  }

  private static @Nullable String id(@Nullable MemberRef member) {
    return member == null || member.id() == null ? null : member.id().path();
  }

  static Citable read(ResultSet row) throws SQLException {
    String house = row.getString(2);
    String uin = row.getString(3);
    return new Citable(
        new QuestionId(row.getLong(1)),
        house == null ? null : House.of(house).orElse(null),
        uin == null ? null : new Uin(uin),
        Days.day(row, 4),
        Days.day(row, 5),
        Days.day(row, 6),
        Days.day(row, 7),
        row.getString(8),
        body(row),
        member(row.getString(11), row.getString(12), row.getString(13)),
        member(row.getString(14), row.getString(15), null),
        partners(row.getString(16)));
  }

  private static @Nullable BodyRef body(ResultSet row) throws SQLException {
    Long id = Db.longOf(row, 9);
    String name = row.getString(10);
    return name == null ? null : new BodyRef(id == null ? null : (Integer) id.intValue(), name);
  }

  private static @Nullable MemberRef member(
      @Nullable String id, @Nullable String name, @Nullable String constituency) {
    MemberId member = id == null ? null : MemberId.ofPath(id).orElse(null);
    return member == null && (name == null || name.isBlank())
        ? null
        : new MemberRef(member, name, null, constituency, null);
  }

  private static List<GroupPartner> partners(String uins) {
    return Stream.of(uins.split(" ", -1))
        .flatMap(uin -> Uin.parse(uin).stream())
        .map(uin -> new GroupPartner(null, uin))
        .toList();
  }
}
