package org.pursuant.source.membersapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pursuant.source.json.FieldUse;

/// What becomes of the fields of a Member object and of a history; the reference documentation says
/// why.
final class MemberFieldUses {
  static final Map<String, FieldUse> ALL = all();

  private MemberFieldUses() {}

  private static Map<String, FieldUse> all() {
    Map<String, FieldUse> all = new TreeMap<>();
    put(all, FieldUse.USED, "", List.of("id", "nameListAs", "nameDisplayAs", "nameFullTitle"));
    put(all, FieldUse.SKIPPED, "", List.of("nameAddressAs", "gender", "thumbnailUrl"));
    put(all, FieldUse.USED, "", List.of("latestParty", "latestHouseMembership"));
    put(all, FieldUse.USED, "", List.of("partyHistory", "houseMembershipHistory"));
    put(all, FieldUse.RAW, "", List.of("nameHistory"));
    for (String seat : List.of("latestHouseMembership.", "houseMembershipHistory[].")) {
      put(all, FieldUse.USED, seat, List.of("house", "membershipFrom"));
      put(all, FieldUse.USED, seat, List.of("membershipStartDate", "membershipEndDate"));
      put(all, FieldUse.RAW, seat, List.of("membershipEndReason", "membershipEndReasonNotes"));
      put(all, FieldUse.RAW, seat, List.of("membershipFromId", "membershipEndReasonId"));
      put(all, FieldUse.RAW, seat, List.of("membershipStatus"));
    }
    put(all, FieldUse.USED, "partyHistory[].", List.of("party", "startDate", "endDate"));
    for (String party : List.of("latestParty.", "partyHistory[].party.")) {
      put(all, FieldUse.USED, party, List.of("name"));
      put(all, FieldUse.RAW, party, List.of("id", "abbreviation", "governmentType"));
      put(all, FieldUse.RAW, party, List.of("isIndependentParty"));
      put(all, FieldUse.RAW, party, List.of("isLordsMainParty", "isLordsSpiritualParty"));
      put(all, FieldUse.SKIPPED, party, List.of("backgroundColour", "foregroundColour"));
    }
    return Map.copyOf(all);
  }

  private static void put(
      Map<String, FieldUse> all, FieldUse use, String prefix, List<String> names) {
    names.forEach(name -> all.put(prefix + name, use));
  }
}
