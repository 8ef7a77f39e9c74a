package org.pursuant.source.theyworkforyou;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.text.Words;

/// Reads who speaks from an item's `speakerid` and `speakername`.
final class Speakers {
  private static final Pattern ID =
      Pattern.compile("(?:uk\\.org\\.publicwhip/)?((?:member|lord|person)/\\d{1,9})");

  /// The Scottish report prints `Name (Constituency or region) (Party)`.
  private static final Pattern WITH_SEAT =
      Pattern.compile("([^()]{1,200}) \\(([^()]{1,200})\\) \\(([^()]{1,60})\\)");

  private Speakers() {}

  /// The speaker; empty where neither a known id nor a name is given.
  static Optional<MemberRef> of(XmlNode.Element item) {
    MemberId id = id(item.attribute("speakerid"));
    String name = item.attribute("speakername");
    if (id == null && name == null) {
      return Optional.empty();
    }
    Matcher m = WITH_SEAT.matcher(name == null ? "" : Words.folded(name));
    return Optional.of(
        m.matches()
            ? new MemberRef(id, m.group(1), m.group(3), m.group(2), null)
            : new MemberRef(id, name == null ? null : Words.folded(name), null, null, null));
  }

  private static @Nullable MemberId id(@Nullable String printed) {
    Matcher m = ID.matcher(printed == null ? "" : printed);
    return m.matches() ? new MemberId(MemberId.TWFY, m.group(1)) : null;
  }
}
