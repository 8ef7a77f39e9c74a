package org.pursuant.analysis.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NameKind;

/// What the last word of a name tells of its kind where it ends with no [HeadWords]: "Lantern
/// Sharing Platform" is a system. These words decide neither whether words are a name nor where one
/// ends, for most are common in other uses.
final class LastWords {
  private static final Map<String, NameKind> KINDS = new HashMap<>();

  static {
    put(
        NameKind.SYSTEM,
        "system environment platform portal tool app software dashboard helpline hotline website"
            + " calculator finder tracker engine");
    put(
        NameKind.PROGRAMME,
        "mechanism incentive obligation discount pension wage premium relief tax stewardship"
            + " challenge award prize competition apprenticeship bootcamp voucher internship"
            + " fellowship scholarship");
    put(NameKind.FUND, "funding allocation bursary");
    put(NameKind.REVIEW, "study");
    put(NameKind.TASKFORCE, "dialogue meeting");
    put(
        NameKind.BODY,
        "icb government railway club league corps operator surgery chamber church cathedral"
            + " infirmary nursery hq water airline airways");
    put(NameKind.PUBLICATION, "book document criteria refresh opinion letter circular gazette");
    put(
        NameKind.PLACE,
        "area zone region territory landscape hill garden farm tunnel wood reservoir lake coast");
    put(
        NameKind.OFFICE,
        "representative inspector adjudicator coroner constable mayor bishop treasurer leader"
            + " judge");
    put(NameKind.PERSON, "mp");
  }

  /// Those that tell it in front of "of": "Mayor of Lampton".
  private static final Map<String, NameKind> IN_FRONT =
      Map.of(
          "government", NameKind.BODY,
          "mayor", NameKind.OFFICE,
          "bishop", NameKind.OFFICE,
          "archbishop", NameKind.OFFICE,
          "leader", NameKind.OFFICE,
          "chief", NameKind.OFFICE,
          "head", NameKind.OFFICE);

  private static final Set<String> NATIONS = Set.of("uk", "england", "scotland", "wales");

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "mid",
          "central",
          "northern",
          "southern",
          "eastern",
          "western");

  private LastWords() {}

  private static void put(NameKind kind, String words) {
    for (String word : words.split(" ", -1)) {
      KINDS.put(word, kind);
    }
  }

  /// The kind that the last word of a run tells, or what stands before "of"; null where neither
  /// does. A name that ends with a part of the United Kingdom is a body's ("Lanterns England"), if
  /// it is no part of it.
  static @Nullable NameKind kind(List<Token> tokens, Run run) {
    for (int at = run.from() + 1; at < run.to(); at++) {
      if (tokens.get(at).lower().equals("of")) {
        return IN_FRONT.get(tokens.get(at - 1).lower());
      }
    }
    int head = NameWords.headAt(tokens, run);
    if (head == run.from()) {
      return null;
    }
    String last = tokens.get(head).lower();
    if (NATIONS.contains(last)) {
      return DIRECTIONS.contains(tokens.get(head - 1).lower()) ? NameKind.PLACE : NameKind.BODY;
    }
    NameKind kind = KINDS.get(last);
    return kind != null ? kind : KINDS.get(HeadWords.singular(last));
  }
}
