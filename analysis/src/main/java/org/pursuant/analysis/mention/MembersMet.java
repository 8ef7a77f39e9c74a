package org.pursuant.analysis.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.Parliament;
import org.pursuant.domain.person.Honorifics;
import org.pursuant.domain.person.Member.Membership;
import org.pursuant.domain.record.DaySpan;
import org.pursuant.domain.record.MetMember;

/// The Members that a record has met, by what texts call them.
final class MembersMet {
  private final Map<String, List<MetMember>> byName = new HashMap<>();
  private final Map<String, List<MetMember>> bySeat = new HashMap<>();
  private final Set<String> firsts = new HashSet<>();

  MembersMet(List<MetMember> members) {
    members.forEach(this::add);
  }

  private void add(MetMember member) {
    name(member.name(), member);
    String[] words = member.name().split(" ", 2);
    if (words.length == 2
        && Honorifics.isCourtesy(words[0].toLowerCase(Locale.ROOT))
        && words[1].indexOf(' ') > 0) {
      name(words[1], member);
    }
    for (Membership seat : member.seats()) {
      if (seat.constituency() != null) {
        put(bySeat, LongForms.key(seat.constituency()), member);
      }
    }
  }

  private void name(String name, MetMember member) {
    if (name.indexOf(' ') > 0 && !name.startsWith("Member ")) {
      put(byName, LongForms.key(name), member);
      firsts.add(Token.in(name).getFirst().lower());
    }
  }

  private static void put(Map<String, List<MetMember>> map, String key, MetMember member) {
    List<MetMember> members = map.computeIfAbsent(key, _ -> new ArrayList<>());
    if (!members.contains(member)) {
      members.add(member);
    }
  }

  /// Whether the name of a Member begins with a word.
  boolean begins(String lower) {
    return firsts.contains(lower);
  }

  List<MetMember> named(String key) {
    return byName.getOrDefault(key, List.of());
  }

  /// Those who sit or sat for a seat.
  List<MetMember> ofSeat(String key) {
    return bySeat.getOrDefault(key, List.of());
  }

  /// Those of some Members who asked or answered in the Parliament in which a time lies.
  ///
  /// @param when null where not known
  static List<MetMember> then(List<MetMember> members, @Nullable DaySpan when) {
    Parliament parliament = parliament(when);
    return parliament == null
        ? List.of()
        : members.stream().filter(m -> active(m, parliament) != null).toList();
  }

  /// The one Member who surely held a seat at a time; null where that is not sure.
  @Nullable MetMember holder(String seat, @Nullable DaySpan when) {
    if (when == null) {
      return null;
    }
    List<MetMember> holders =
        ofSeat(seat).stream()
            .filter(m -> m.seats().stream().anyMatch(s -> holds(m, s, seat, when)))
            .toList();
    return holders.size() == 1 ? holders.getFirst() : null;
  }

  /// Whether a Member held a seat at a time. A source that gives a seat without days is taken to
  /// mean the last Parliament in which the Member is met, and the Member to have come into it no
  /// later than their first question or answer there.
  private static boolean holds(MetMember member, Membership seat, String key, DaySpan when) {
    if (seat.constituency() == null || !LongForms.key(seat.constituency()).equals(key)) {
      return false;
    }
    if (seat.from() != null) {
      return !seat.from().isAfter(when.from())
          && (seat.to() == null || !seat.to().isBefore(when.to()));
    }
    Parliament parliament = parliament(when);
    DaySpan active = parliament == null ? null : active(member, parliament);
    return active != null
        && active.equals(member.active().getLast())
        && !active.from().isAfter(when.from());
  }

  private static @Nullable Parliament parliament(@Nullable DaySpan when) {
    if (when == null) {
      return null;
    }
    Optional<Parliament> first = Parliament.on(when.from());
    return first.equals(Parliament.on(when.to())) ? first.orElse(null) : null;
  }

  private static @Nullable DaySpan active(MetMember member, Parliament parliament) {
    LocalDate elected = parliament.elected();
    return member.active().stream()
        .filter(a -> Parliament.on(a.from()).filter(p -> p.elected().equals(elected)).isPresent())
        .findFirst()
        .orElse(null);
  }

  /// Whether a Member is called by a title of the Lords, which one person has at a time.
  static boolean isPeer(MetMember member) {
    return Honorifics.isPeerage(member.name().split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }
}
