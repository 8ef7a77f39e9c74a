package org.pursuant.analysis.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NameKind;

/// The nouns at the head of names, by the kind of what they name: "Programme" of a programme. In
/// the singular and small letters; a plural is looked up by its singular too.
final class HeadWords {
  private static final Map<String, NameKind> KINDS = new HashMap<>();

  static {
    put(
        NameKind.PROGRAMME,
        "programme program scheme pathway initiative project campaign pilot accelerator");
    put(
        NameKind.PROGRAMME,
        "guarantee trailblazer operation allowance credit levy offer hubs route visa payment"
            + " benefit");
    put(NameKind.FUND, "fund grant subsidy endowment");
    put(
        NameKind.STRATEGY,
        "strategy plan framework roadmap vision blueprint mission policy prospectus");
    put(NameKind.REVIEW, "review audit evaluation assessment investigation inspection");
    put(NameKind.INQUIRY, "inquiry enquiry inquest");
    put(
        NameKind.TASKFORCE,
        "taskforce group panel forum roundtable team squad cell alliance partnership");
    put(NameKind.TASKFORCE, "network collaborative consortium coalition summit conference");
    put(
        NameKind.BODY,
        "department ministry office agency authority board council committee service force");
    put(
        NameKind.BODY,
        "police centre college university school academy hospital trust society charity");
    put(
        NameKind.BODY,
        "institute institution executive inspectorate directorate ombudsman regulator tribunal"
            + " court");
    put(
        NameKind.BODY,
        "bank company corporation association union federation foundation museum gallery library");
    put(
        NameKind.BODY,
        "bureau unit registry registrar secretariat cabinet parliament assembly army navy");
    put(
        NameKind.BODY,
        "constabulary brigade laboratory observatory organisation organization group's limited ltd"
            + " plc llp");
    put(
        NameKind.BODY,
        "division branch command regiment squadron prison embassy consulate airport station"
            + " barracks");
    put(
        NameKind.BODY,
        "commission party collaboration catapult confederation congress treasury arms nhs");
    put(NameKind.BILL, "bill");
    put(NameKind.ACT, "act");
    put(NameKind.REGULATIONS, "regulations regulation order rules directive");
    put(
        NameKind.AGREEMENT,
        "contract treaty agreement convention protocol memorandum concordat compact covenant"
            + " accord");
    put(
        NameKind.PUBLICATION,
        "report paper guidance code handbook manual guide toolkit statement update bulletin");
    put(
        NameKind.PUBLICATION,
        "standard standards principles charter guidelines curriculum specification handbook"
            + " advice");
    put(
        NameKind.PUBLICATION,
        "budget estimates accounts return factsheet note protocols declaration journal register"
            + " constitution");
    put(NameKind.CONSULTATION, "consultation");
    put(NameKind.STATISTICS, "statistics survey census index dataset database barometer");
    put(
        NameKind.PLACE,
        "road street river estate county city island islands airport valley forest park bridge");
    put(NameKind.PLACE, "borough republic kingdom sea bay strip peninsula heath");
    put(
        NameKind.OFFICE,
        "minister secretary commissioner adviser advisor envoy ambassador officer chancellor"
            + " champion");
    put(
        NameKind.OFFICE,
        "governor director president chair general whip tsar coordinator rapporteur speaker");
  }

  /// Those after which a name goes on with "for": Fund for …, Department for ….
  private static final Set<NameKind> WITH_FOR =
      Set.of(
          NameKind.PROGRAMME,
          NameKind.FUND,
          NameKind.STRATEGY,
          NameKind.REVIEW,
          NameKind.INQUIRY,
          NameKind.TASKFORCE,
          NameKind.PUBLICATION,
          NameKind.OFFICE,
          NameKind.STATISTICS,
          NameKind.AGREEMENT);

  private static final Set<String> BODIES_WITH_FOR =
      Set.of(
          "department",
          "ministry",
          "office",
          "centre",
          "college",
          "institute",
          "society",
          "council",
          "association",
          "board",
          "committee",
          "agency",
          "inspectorate",
          "authority",
          "service",
          "foundation",
          "unit",
          "bureau",
          "trust",
          "organisation",
          "organization",
          "union",
          "academy",
          "school",
          "tribunal",
          "directorate",
          "executive",
          "charity");

  private static final Set<NameKind> WITH_ON =
      Set.of(
          NameKind.REVIEW,
          NameKind.INQUIRY,
          NameKind.TASKFORCE,
          NameKind.STRATEGY,
          NameKind.PUBLICATION,
          NameKind.AGREEMENT,
          NameKind.CONSULTATION,
          NameKind.STATISTICS,
          NameKind.FUND);

  private HeadWords() {}

  private static void put(NameKind kind, String words) {
    for (String word : words.split(" ", -1)) {
      KINDS.put(word, kind);
    }
  }

  /// What a word is the head of names of; null for one that is of none.
  ///
  /// @param lower in small letters
  static @Nullable NameKind kind(String lower) {
    NameKind kind = KINDS.get(lower);
    return kind != null ? kind : KINDS.get(singular(lower));
  }

  /// What a word in front is the head of ("Centre for …"); a body in the plural heads none.
  static @Nullable NameKind front(String lower, String connector) {
    boolean inquiry = connector.equals("into") || connector.equals("on");
    if (lower.equals("commission") && inquiry) {
      return NameKind.INQUIRY;
    }
    NameKind kind = kind(lower);
    return kind == NameKind.BODY && !KINDS.containsKey(lower) ? null : kind;
  }

  /// The singular of a regular plural; what is none comes back as it is.
  static String singular(String lower) {
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("ches")) {
      return lower.substring(0, lower.length() - 2);
    }
    return lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /// Whether names headed by a word go on with a connecting word.
  static boolean goesOn(String lower, String connector) {
    NameKind kind = kind(lower);
    return switch (connector) {
      case "of" -> kind != null;
      case "for" -> kind != null && (WITH_FOR.contains(kind) || BODIES_WITH_FOR.contains(lower));
      case "on" ->
          lower.equals("expertise")
              || kind != null
                  && (WITH_ON.contains(kind)
                      || lower.equals("committee")
                      || lower.equals("commission")
                      || lower.equals("centre")
                      || lower.equals("council"));
      case "into" ->
          kind == NameKind.INQUIRY || kind == NameKind.REVIEW || lower.equals("commission");
      case "against", "with" -> kind != null && kind != NameKind.BODY;
      default -> false;
    };
  }
}
