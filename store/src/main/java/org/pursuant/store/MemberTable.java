package org.pursuant.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.text.Words;

/// Members as sources of Members tell of them, and who a printed name is.
final class MemberTable {
  private static final String LINKED =
      """
      SELECT o.value FROM identity o
      WHERE o.scheme = 'mnis' AND o.no IN (
        SELECT l.other FROM member_link l WHERE l.one = ?1
        UNION SELECT l.one FROM member_link l WHERE l.other = ?1)
      ORDER BY o.no
      """;

  private final Db db;
  private final Map<MemberId, Optional<Member>> known = new HashMap<>();
  private final Map<MemberId, MemberId> canonical = new HashMap<>();
  private final Map<MemberId, Long> numbers = new HashMap<>();

  MemberTable(Db db) {
    this.db = db;
  }

  void forget() {
    known.clear();
    canonical.clear();
  }

  /// What all sources together tell of a Member; empty when none does.
  Optional<Member> get(MemberId id) {
    Optional<Member> found = known.get(id);
    if (found == null) {
      found =
          db
              .list(
                  "SELECT m.data FROM member m JOIN identity i ON i.no = m.identity WHERE i.scheme = ? AND i.value = ? ORDER BY CASE m.form WHEN 'members-api' THEN 0 ELSE 1 END, m.form",
                  row -> MemberCodec.read(id, row.getString(1)),
                  id.scheme(),
                  id.value())
              .stream()
              .reduce(MemberCodec::joined);
      known.put(id, found);
    }
    return found;
  }

  /// Keeps what a form of source tells of a Member.
  ///
  /// @return whether the Member is new, told of anew, or known just so
  Stored put(Member member, SourceForm form) {
    long identity = number(member.id());
    String data = MemberCodec.write(member);
    Optional<String> before =
        db.first(
            "SELECT data FROM member WHERE identity = ? AND form = ?",
            row -> row.getString(1),
            identity,
            form.code());
    if (before.isPresent() && before.get().equals(data)) {
      return Stored.UNCHANGED;
    }
    boolean met = db.count("SELECT count(*) FROM member WHERE identity = ?", identity) > 0;
    db.update(
        "INSERT OR REPLACE INTO member VALUES (?, ?, ?, ?)",
        identity,
        form.code(),
        Words.key(member.name()),
        data);
    forget();
    return met ? Stored.REVISED : Stored.ADDED;
  }

  /// Notes that two ids are one Member's; false if that was known.
  boolean link(MemberId one, MemberId other) {
    boolean added =
        db.update("INSERT OR IGNORE INTO member_link VALUES (?, ?)", number(one), number(other))
            > 0;
    if (added) {
      forget();
    }
    return added;
  }

  /// Parliament's own id of a Member where sources link it, else the id itself.
  MemberId canonical(MemberId id) {
    return id.scheme().equals(MemberId.MNIS) ? id : canonical.computeIfAbsent(id, this::linked);
  }

  private MemberId linked(MemberId id) {
    Long no = find(id);
    return no == null
        ? id
        : db.first(LINKED, row -> new MemberId(MemberId.MNIS, row.getString(1)), no).orElse(id);
  }

  /// A reference with what the record knows of the Member on a day; what was printed stays. A name
  /// printed with its constituency that agrees with exactly one Member is that Member.
  MemberRef filled(MemberRef ref, @Nullable LocalDate day) {
    MemberId id = ref.id() == null ? resolved(ref) : canonical(ref.id());
    if (id == null) {
      return ref;
    }
    Optional<Member> member = get(id);
    return new MemberRef(
        id,
        ref.name() != null ? ref.name() : member.map(Member::name).orElse(null),
        ref.party() != null ? ref.party() : member.map(m -> MemberCodec.party(m, day)).orElse(null),
        ref.constituency() != null
            ? ref.constituency()
            : member.map(m -> MemberCodec.constituency(m, day)).orElse(null),
        ref.office());
  }

  /// A reference with the name that the record knows for its id; what was printed stays.
  MemberRef named(MemberRef ref) {
    if (ref.id() == null || ref.name() != null) {
      return ref;
    }
    return get(canonical(ref.id()))
        .map(m -> new MemberRef(ref.id(), m.name(), ref.party(), ref.constituency(), ref.office()))
        .orElse(ref);
  }

  private @Nullable MemberId resolved(MemberRef ref) {
    String name = ref.name();
    String seat = ref.constituency();
    if (name == null || seat == null) {
      return null;
    }
    List<MemberId> candidates =
        db
            .list(
                "SELECT DISTINCT i.scheme, i.value FROM member m JOIN identity i ON i.no = m.identity WHERE m.name_key = ? AND i.scheme = 'mnis'",
                row -> new MemberId(row.getString(1), row.getString(2)),
                Words.key(name))
            .stream()
            .filter(id -> get(id).map(m -> MemberCodec.satFor(m, seat)).orElse(false))
            .toList();
    return candidates.size() == 1 ? candidates.getFirst() : null;
  }

  /// The number of an id in the tables, a new one if need be.
  long number(MemberId id) {
    Long no = numbers.get(id);
    if (no == null) {
      no = find(id);
      if (no == null) {
        db.update("INSERT INTO identity (scheme, value) VALUES (?, ?)", id.scheme(), id.value());
        no = db.count("SELECT last_insert_rowid()");
      }
      numbers.put(id, no);
    }
    return no;
  }

  @Nullable Long find(MemberId id) {
    return db.number(
        "SELECT no FROM identity WHERE scheme = ? AND value = ?", id.scheme(), id.value());
  }

  /// Keeps what was printed beside an id, for Members of whom no source of Members tells.
  void printed(long no, MemberRef ref) {
    if (ref.name() != null) {
      db.update(
          "UPDATE identity SET name = ?, party = ifnull(party, ?), constituency = ifnull(constituency, ?) WHERE no = ? AND name IS NULL",
          ref.name(),
          ref.party(),
          ref.constituency(),
          no);
    }
  }
}
