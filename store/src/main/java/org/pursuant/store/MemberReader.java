package org.pursuant.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.record.ListedMember;
import org.pursuant.domain.record.MemberProfile;

/// Reads what the record tells of Members.
final class MemberReader {
  private static final int RECENT = 20;

  private final View view;

  MemberReader(View view) {
    this.view = view;
  }

  /// A Member met under a number of the tables.
  ///
  /// @param printed the name that a question printed with the id; null where none did
  private record Met(
      long no,
      MemberId id,
      @Nullable String printed,
      @Nullable String party,
      @Nullable String constituency) {}

  Optional<MemberProfile> profile(MemberId id) {
    return met("WHERE scheme = ? AND value = ?", id.scheme(), id.value()).stream()
        .findFirst()
        .flatMap(m -> profile(m, view.members.canonical(id)));
  }

  private Optional<MemberProfile> profile(Met met, MemberId canonical) {
    if (!canonical.equals(met.id)) {
      return profile(canonical);
    }
    Optional<Member> known = view.members.get(met.id);
    long asked = view.db.count("SELECT count(*) FROM question WHERE asker = ?", met.no);
    long answered =
        view.db.count(
            "SELECT count(*) FROM question WHERE answerer = ? AND has_answer = 1", met.no);
    if (known.isEmpty() && asked == 0 && answered == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new MemberProfile(
            known.orElseGet(() -> unknown(met)),
            known.isPresent(),
            asked,
            answered,
            byBody("asker = ?", met.no),
            byBody("answerer = ? AND has_answer = 1", met.no),
            byMonth(view, "tabled", "asker = ?", met.no),
            byMonth(view, "answered", "answerer = ?", met.no),
            recent("asker = ? ORDER BY ifnull(tabled, answered) DESC, id DESC", met.no),
            recent("answerer = ? AND has_answer = 1 ORDER BY answered DESC, id DESC", met.no)));
  }

  /// What was printed with an id of which no source of Members tells.
  private static Member unknown(Met met) {
    String name = met.printed == null ? "Member " + met.id.path() : met.printed;
    List<Member.Membership> seats =
        met.constituency == null
            ? List.of()
            : List.of(new Member.Membership(null, met.constituency, null, null));
    List<Member.PartyPeriod> parties =
        met.party == null ? List.of() : List.of(new Member.PartyPeriod(met.party, null, null));
    return new Member(met.id, name, null, null, seats, parties);
  }

  /// The name that sources of Members give, else the one printed with the id.
  Optional<String> name(MemberId id) {
    Optional<String> given = view.members.get(view.members.canonical(id)).map(Member::name);
    return given.isPresent()
        ? given
        : met("WHERE scheme = ? AND value = ?", id.scheme(), id.value()).stream()
            .flatMap(m -> Stream.ofNullable(m.printed))
            .findFirst();
  }

  private List<Met> met(String where, @Nullable Object... args) {
    return view.db.list(
        "SELECT no, scheme, value, name, party, constituency FROM identity " + where,
        row ->
            new Met(
                row.getLong(1),
                new MemberId(row.getString(2), row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6)),
        args);
  }

  private List<org.pursuant.domain.record.QuestionSummary> recent(String where, long no) {
    return view.summaries.list("SELECT id FROM question WHERE " + where + " LIMIT " + RECENT, no);
  }

  private Map<String, Long> byBody(String where, long no) {
    Map<String, Long> counts = new LinkedHashMap<>();
    view.db.each(
        "SELECT b.name, count(*) FROM question q JOIN body b ON b.no = q.body WHERE "
            + where
            + " GROUP BY b.name ORDER BY 2 DESC, 1",
        row -> counts.put(row.getString(1), row.getLong(2)),
        no);
    return counts;
  }

  /// Questions by the month of one of their days.
  static Map<YearMonth, Long> byMonth(View view, String day, String where, Object arg) {
    Map<YearMonth, Long> counts = new TreeMap<>();
    view.db.each(
        "SELECT %1$s, count(*) FROM question WHERE %1$s IS NOT NULL AND %2$s GROUP BY %1$s"
            .formatted(day, where),
        row ->
            counts.merge(
                YearMonth.from(LocalDate.ofEpochDay(row.getLong(1))), row.getLong(2), Long::sum),
        arg);
    return counts;
  }

  /// Everyone who asked or answered, by name.
  List<ListedMember> all() {
    Map<Long, Long> asked = counts("asker", "1");
    Map<Long, Long> answered = counts("answerer", "has_answer");
    List<ListedMember> listed = new ArrayList<>();
    for (Met met : met("")) {
      long a = asked.getOrDefault(met.no, 0L);
      long b = answered.getOrDefault(met.no, 0L);
      if (a + b > 0) {
        Member m = view.members.get(met.id).orElseGet(() -> unknown(met));
        listed.add(
            new ListedMember(
                met.id.path(),
                m.name(),
                MemberCodec.party(m, null),
                MemberCodec.constituency(m, null),
                a,
                b));
      }
    }
    listed.sort(Comparator.comparing(ListedMember::name).thenComparing(ListedMember::path));
    return List.copyOf(listed);
  }

  private Map<Long, Long> counts(String column, String counted) {
    Map<Long, Long> counts = new LinkedHashMap<>();
    view.db.each(
        "SELECT %1$s, sum(%2$s) FROM question WHERE %1$s IS NOT NULL GROUP BY %1$s"
            .formatted(column, counted),
        row -> counts.put(row.getLong(1), row.getLong(2)));
    return counts;
  }

  /// Parliament's ids met in questions of which no source of Members tells, whatever was printed
  /// with them, those met most often first.
  List<MemberId> unknown() {
    return view.db.list(
        """
        SELECT i.scheme, i.value FROM (
          SELECT asker AS no, count(*) AS n FROM question WHERE asker IS NOT NULL GROUP BY asker
          UNION ALL
          SELECT answerer, count(*) FROM question WHERE answerer IS NOT NULL GROUP BY answerer) met
        JOIN identity i ON i.no = met.no
        WHERE i.scheme = 'mnis' AND NOT EXISTS (SELECT 1 FROM member m WHERE m.identity = i.no)
        GROUP BY i.no
        ORDER BY sum(met.n) DESC, length(i.value), i.value
        """,
        row -> new MemberId(row.getString(1), row.getString(2)));
  }
}
