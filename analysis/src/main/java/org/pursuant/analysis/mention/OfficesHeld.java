package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.MeantMember.Why;
import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.NameKind;

/// Finds where a text says which office a Member holds ("the Minister for Lamps (Ada Quill)", "Ada
/// Quill, the Minister for Lamps"), and which names of persons mean a Member.
final class OfficesHeld {
  private static final String HONOUR =
      "(?:(?:the |my )?(?:right |rt\\.? )?hon(?:ourable|\\.)?,? (?:friend,? )?)?";

  private static final String TITLE = "(?:(?:mr|mrs|ms|miss|dr|sir|dame)\\.? )?";

  /// What may stand between an office and the name of who holds it.
  private static final Pattern BEFORE_NAME =
      Pattern.compile("(?: ?\\(|, | )(?:the )?" + HONOUR + TITLE, Pattern.CASE_INSENSITIVE);

  /// What may stand between a name and the office.
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?: MP)?(?: \\(|, )(?:who is )?(?:the |our |my |as )?(?:current |new )?",
          Pattern.CASE_INSENSITIVE);

  /// What tells that the office was held before, or is held elsewhere.
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "\\b(?:then|former|formerly|previous|ex|shadow|late|outgoing|opposition)[ -]$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_BETWEEN = 40;
  private static final int BEFORE = 12;

  private OfficesHeld() {}

  /// Joins the places of a text to its names.
  ///
  /// @param places see [MemberPlaces#in]
  static List<MeantMember> join(String text, List<FoundName> names, List<MeantMember> places) {
    List<MeantMember> joined = new ArrayList<>();
    for (MeantMember place : places) {
      joined.add(ofPerson(place, names));
      for (FoundName name : names) {
        MeantMember held = held(text, place, name);
        if (held != null) {
          joined.add(held);
        }
      }
    }
    return joined;
  }

  private static MeantMember ofPerson(MeantMember place, List<FoundName> names) {
    for (FoundName name : names) {
      if (place.why() == Why.NAME
          && name.kind() == NameKind.PERSON
          && name.at().start() < place.to()
          && place.from() < name.at().end()) {
        return new MeantMember(
            place.part(),
            place.from(),
            place.to(),
            place.words(),
            place.member(),
            place.why(),
            place.sure(),
            name.key());
      }
    }
    return place;
  }

  /// Behind the bracket that closes after a name.
  private static int closed(String text, int end) {
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  private static @Nullable MeantMember held(String text, MeantMember place, FoundName office) {
    if (office.kind() != NameKind.OFFICE
        || office.form() != Form.FULL
        || place.why() != Why.NAME
        || !place.sure()) {
      return null;
    }
    Span at = office.at();
    boolean first = at.end() <= place.from();
    int from = first ? at.start() : place.from();
    int to = first ? closed(text, place.to()) : at.end();
    int gapFrom = first ? at.end() : place.to();
    int gapTo = first ? place.from() : at.start();
    if (gapTo < gapFrom || gapTo - gapFrom > LONGEST_BETWEEN) {
      return null;
    }
    Pattern between = first ? BEFORE_NAME : AFTER_NAME;
    boolean now =
        !NOT_NOW.matcher(text.substring(Math.max(0, at.start() - BEFORE), at.start())).find();
    return now && between.matcher(text.substring(gapFrom, gapTo)).matches()
        ? new MeantMember(
            place.part(),
            from,
            to,
            text.substring(from, to),
            place.member(),
            Why.OFFICE,
            true,
            office.key())
        : null;
  }
}
