package org.pursuant.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pursuant.domain.legislature.Parliament;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.record.DaySpan;
import org.pursuant.domain.record.ListedMember;
import org.pursuant.domain.record.MetMember;

/// Reads in which Parliaments Members asked and answered.
final class MemberTenure {
  private final View view;

  MemberTenure(View view) {
    this.view = view;
  }

  List<MetMember> all() {
    Map<String, Map<Integer, DaySpan>> active = new HashMap<>();
    add(active, "asker");
    add(active, "answerer");
    List<MetMember> met = new ArrayList<>();
    for (ListedMember member : new MemberReader(view).all()) {
      List<DaySpan> spans = List.copyOf(active.getOrDefault(member.path(), Map.of()).values());
      met.add(new MetMember(member.path(), member.name(), seats(member), spans));
    }
    met.sort(Comparator.comparing(MetMember::path));
    return List.copyOf(met);
  }

  private List<Member.Membership> seats(ListedMember member) {
    List<Member.Membership> known =
        MemberId.ofPath(member.path())
            .flatMap(view.members::get)
            .map(Member::memberships)
            .orElse(List.of());
    return known.isEmpty() && member.constituency() != null
        ? List.of(new Member.Membership(null, member.constituency(), null, null))
        : known;
  }

  /// Adds the first and the last day of each Parliament on which Members did something.
  ///
  /// @param role `asker` or `answerer`
  private void add(Map<String, Map<Integer, DaySpan>> active, String role) {
    view.db.each(
        "SELECT i.scheme, i.value, t.parliament, t.first, t.last FROM (SELECT %1$s AS no, %2$s AS"
                .formatted(role, parliament())
            + " parliament, min(day) AS first, max(day) AS last FROM (SELECT %1$s, ifnull(tabled,"
                .formatted(role)
            + " answered) AS day FROM question WHERE %1$s IS NOT NULL) WHERE day IS NOT NULL GROUP"
                .formatted(role)
            + " BY 1, 2) t JOIN identity i ON i.no = t.no",
        row ->
            active
                .computeIfAbsent(
                    new MemberId(row.getString(1), row.getString(2)).path(), _ -> new TreeMap<>())
                .merge(
                    row.getInt(3),
                    new DaySpan(
                        LocalDate.ofEpochDay(row.getLong(4)), LocalDate.ofEpochDay(row.getLong(5))),
                    MemberTenure::both));
  }

  private static DaySpan both(DaySpan one, DaySpan other) {
    return new DaySpan(
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.to().isBefore(other.to()) ? other.to() : one.to());
  }

  /// The number of the Parliament of a day.
  private static String parliament() {
    StringBuilder sql = new StringBuilder("CASE");
    List<Parliament> all = Parliament.all();
    for (int n = 0; n < all.size(); n++) {
      sql.append(" WHEN day < ").append(all.get(n).elected().toEpochDay()).append(" THEN ");
      sql.append(n);
    }
    return sql.append(" ELSE ").append(all.size()).append(" END").toString();
  }
}
