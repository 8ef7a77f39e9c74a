package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.MemberNaming;
import org.pursuant.domain.mention.MentionOfMember;
import org.pursuant.domain.question.QuestionId;

/// Reads which Members texts mean, and which names are joined to them.
final class NameMemberReader {
  private static final int MOST = 30;

  /// Names joined to Members, counted; of each the latest place.
  private static final String NAMINGS =
      "SELECT "
          + NameReader.LISTED
          + ", m.member, m.why, m.sure, count(DISTINCT m.question), min(q.day), max(q.day), m.words,"
          + " m.question FROM names_member m JOIN names_form f ON f.id = m.form JOIN names_name n ON"
          + " n.id = f.name JOIN names_question q ON q.id = m.question WHERE ";

  private static final String COUNTED =
      " GROUP BY n.id, m.member, m.why, m.sure ORDER BY m.sure DESC, 12 DESC, max(q.day) DESC,"
          + " m.member, n.slug LIMIT "
          + MOST;

  private static final String PLACE = "m.part, m.start, m.stop, m.words, m.member, m.why, m.sure";

  private final Db db;

  NameMemberReader(Db db) {
    this.db = db;
  }

  List<MemberNaming> members(long name) {
    return db.list(NAMINGS + "f.name = ?" + COUNTED, NameMemberReader::naming, name);
  }

  List<MemberNaming> namings(String member) {
    return db.list(NAMINGS + "m.member = ?" + COUNTED, NameMemberReader::naming, member);
  }

  private static MemberNaming naming(ResultSet row) throws SQLException {
    return new MemberNaming(
        row.getString(9),
        NameReader.listed(row),
        NameCodes.why(row.getInt(10)),
        row.getInt(11) > 0,
        row.getLong(12),
        Days.day(row, 13),
        Days.day(row, 14),
        row.getString(15),
        new QuestionId(row.getLong(16)));
  }

  /// Places where the words of a text mean a Member; an office that a source prints is in none.
  List<MeantMember> of(long question) {
    return db.list(
        "SELECT "
            + PLACE
            + ", m.question, coalesce(f.key, '') FROM names_member m LEFT JOIN names_form f ON f.id"
            + " = m.form WHERE m.question = ? AND m.stop > m.start ORDER BY m.part, m.start, m.stop,"
            + " m.member",
        row -> place(row, row.getString(9)),
        question);
  }

  private static MeantMember place(ResultSet row, String key) throws SQLException {
    return new MeantMember(
        NameCodes.part(row.getInt(1)),
        row.getInt(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        NameCodes.why(row.getInt(6)),
        row.getInt(7) > 0,
        key);
  }

  long count(String member) {
    return db.count(
        "SELECT count(DISTINCT question) FROM names_member WHERE member = ? AND sure = 1 AND stop >"
            + " start",
        member);
  }

  List<MentionOfMember> mentions(String member, int offset, int limit) {
    return db.list(
        "SELECT "
            + PLACE
            + ", m.question, min(2 * m.part - 1.0 / (m.start + 2)) FROM names_member m JOIN"
            + " names_question q ON q.id = m.question WHERE m.member = ? AND m.sure = 1 AND m.stop >"
            + " m.start GROUP BY m.question ORDER BY q.day DESC NULLS LAST, m.question DESC LIMIT ?"
            + " OFFSET ?",
        row -> new MentionOfMember(new QuestionId(row.getLong(8)), place(row, "")),
        member,
        limit,
        offset);
  }
}
