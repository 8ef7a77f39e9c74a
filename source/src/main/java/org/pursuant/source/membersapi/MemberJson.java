package org.pursuant.source.membersapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.source.json.FieldUse;
import org.pursuant.source.json.JsonFields;
import tools.jackson.databind.JsonNode;

/// Reads the Members API's objects: a Member as now, and a Member's history.
public final class MemberJson {
  private MemberJson() {}

  /// A Member as now; an item (`{"value", "links"}`) or its value.
  public static ParseOutcome read(JsonNode json, String place) {
    JsonNode value = json.path("value").isObject() ? json.path("value") : json;
    if (!value.isObject()) {
      return new ParseOutcome.Rejected(place, "expected a Member object", json.toString());
    }
    JsonFields fields = new JsonFields(value);
    Member member = member(fields);
    return member == null || !fields.faults().isEmpty()
        ? new ParseOutcome.Rejected(place, String.join("; ", fields.faults()), json.toString())
        : new ParseOutcome.Parsed(place, new Observation.MemberSeen(member));
  }

  /// A Member with the seats and parties that a history item states; the Member as it was where the
  /// item is of another Member or cannot be read.
  public static Member withHistory(Member member, JsonNode item) {
    JsonFields fields = new JsonFields(item.path("value"));
    Long id = fields.number("id");
    List<Member.Membership> seats =
        fields.objects("houseMembershipHistory").stream().map(MemberJson::seat).toList();
    List<Member.PartyPeriod> parties =
        fields.objects("partyHistory").stream()
            .map(MemberJson::party)
            .flatMap(Optional::stream)
            .toList();
    if (id == null || !MemberId.mnis(id).equals(member.id()) || !fields.faults().isEmpty()) {
      return member;
    }
    return new Member(
        member.id(),
        member.name(),
        member.listName(),
        member.fullTitle(),
        seats.isEmpty() ? member.memberships() : seats,
        parties.isEmpty() ? member.parties() : parties);
  }

  private static @Nullable Member member(JsonFields fields) {
    Long id = fields.number("id");
    String name = fields.text("nameDisplayAs");
    if (id == null || id == 0) {
      fields.fault("id", "the Member's number");
    }
    if (name == null) {
      fields.fault("nameDisplayAs", "a name");
    }
    JsonFields seat = fields.object("latestHouseMembership");
    JsonFields party = fields.object("latestParty");
    String partyName = party == null ? null : party.text("name");
    if (id == null || name == null) {
      return null;
    }
    return new Member(
        MemberId.mnis(id),
        name,
        fields.text("nameListAs"),
        fields.text("nameFullTitle"),
        seat == null ? List.of() : List.of(seat(seat)),
        partyName == null ? List.of() : List.of(new Member.PartyPeriod(partyName, null, null)));
  }

  /// A seat. In the Lords `membershipFrom` is the kind of peerage.
  private static Member.Membership seat(JsonFields seat) {
    return new Member.Membership(
        house(seat),
        seat.text("membershipFrom"),
        seat.day("membershipStartDate"),
        seat.day("membershipEndDate"));
  }

  private static @Nullable House house(JsonFields seat) {
    Long code = seat.number("house");
    if (code == null) {
      return null;
    }
    if (code == 1) {
      return House.COMMONS;
    }
    if (code == 2) {
      return House.LORDS;
    }
    seat.fault("house", "1 (Commons) or 2 (Lords)");
    return null;
  }

  private static Optional<Member.PartyPeriod> party(JsonFields period) {
    JsonFields party = period.object("party");
    String name = party == null ? null : party.text("name");
    return name == null
        ? Optional.empty()
        : Optional.of(new Member.PartyPeriod(name, period.day("startDate"), period.day("endDate")));
  }

  /// Every field of a Member object and what becomes of it.
  public static Map<String, FieldUse> fieldUses() {
    return MemberFieldUses.ALL;
  }
}
