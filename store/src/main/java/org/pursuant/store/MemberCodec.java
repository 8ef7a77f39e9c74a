package org.pursuant.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.Member.Membership;
import org.pursuant.domain.person.Member.PartyPeriod;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Members as JSON and back, and what they tell of a day.
final class MemberCodec {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MemberCodec() {}

  static String write(Member m) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("name", m.name());
    put(o, "list", m.listName());
    put(o, "title", m.fullTitle());
    ArrayNode seats = o.putArray("seats");
    for (Membership s : m.memberships()) {
      ObjectNode seat = seats.addObject();
      put(seat, "house", s.house() == null ? null : s.house().code());
      put(seat, "for", s.constituency());
      put(seat, "from", s.from());
      put(seat, "to", s.to());
    }
    ArrayNode parties = o.putArray("parties");
    for (PartyPeriod p : m.parties()) {
      ObjectNode party = parties.addObject();
      put(party, "party", p.party());
      put(party, "from", p.from());
      put(party, "to", p.to());
    }
    return JSON.writeValueAsString(o);
  }

  private static void put(ObjectNode o, String name, @Nullable Object value) {
    if (value != null) {
      o.put(name, value.toString());
    }
  }

  static Member read(MemberId id, String json) {
    JsonNode o = JSON.readTree(json);
    List<Membership> seats = new ArrayList<>();
    for (JsonNode s : o.path("seats")) {
      String house = string(s, "house");
      seats.add(
          new Membership(
              house == null ? null : House.of(house).orElse(null),
              string(s, "for"),
              day(s, "from"),
              day(s, "to")));
    }
    List<PartyPeriod> parties = new ArrayList<>();
    for (JsonNode p : o.path("parties")) {
      parties.add(new PartyPeriod(p.path("party").asString(), day(p, "from"), day(p, "to")));
    }
    return new Member(
        id, o.path("name").asString(), string(o, "list"), string(o, "title"), seats, parties);
  }

  private static @Nullable String string(JsonNode o, String name) {
    JsonNode node = o.get(name);
    return node == null ? null : node.asString();
  }

  private static @Nullable LocalDate day(JsonNode o, String name) {
    String value = string(o, name);
    return value == null ? null : LocalDate.parse(value);
  }

  /// Two sources' words on one Member; the first goes before. A period without dates adds nothing
  /// to one with dates.
  static Member joined(Member a, Member b) {
    List<Membership> seats = new ArrayList<>(a.memberships());
    b.memberships().stream()
        .filter(s ->
            a.memberships().stream()
                .noneMatch(k ->
                    Objects.equals(k.constituency(), s.constituency())
                        && (s.from() == null || s.from().equals(k.from()))))
        .forEach(seats::add);
    List<PartyPeriod> parties = new ArrayList<>(a.parties());
    b.parties().stream()
        .filter(p ->
            a.parties().stream()
                .noneMatch(k ->
                    k.party().equals(p.party()) && (p.from() == null || p.from().equals(k.from()))))
        .forEach(parties::add);
    return new Member(
        a.id(),
        a.name(),
        a.listName() != null ? a.listName() : b.listName(),
        a.fullTitle() != null ? a.fullTitle() : b.fullTitle(),
        seats,
        parties);
  }

  static @Nullable String party(Member m, @Nullable LocalDate day) {
    PartyPeriod found = at(m.parties(), p -> holds(p.from(), p.to(), day), p -> p.to() == null);
    return found == null ? null : found.party();
  }

  static @Nullable String constituency(Member m, @Nullable LocalDate day) {
    Membership found = at(m.memberships(), s -> holds(s.from(), s.to(), day), s -> s.to() == null);
    return found == null ? null : found.constituency();
  }

  /// Whether a Member ever sat for a constituency.
  static boolean satFor(Member m, String constituency) {
    String wanted = Words.key(constituency);
    return m.memberships().stream()
        .map(Membership::constituency)
        .anyMatch(c -> c != null && Words.key(c).equals(wanted));
  }

  /// The last that holds on the day, else the last that lasts, else the last.
  private static <T> @Nullable T at(List<T> all, Predicate<T> holds, Predicate<T> lasts) {
    for (Predicate<T> wanted : List.of(holds, lasts, (Predicate<T>) _ -> true)) {
      for (T one : all.reversed()) {
        if (wanted.test(one)) {
          return one;
        }
      }
    }
    return null;
  }

  private static boolean holds(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate day) {
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
