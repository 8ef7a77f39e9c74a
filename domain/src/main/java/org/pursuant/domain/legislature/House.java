package org.pursuant.domain.legislature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One chamber whose Members ask written questions.
///
/// A closed list for now; another legislature is another constant with its own code.
///
/// @param code lower-case, stable, used in addresses (`commons`)
/// @param name as readers know it (`Commons`)
/// @param legislature the parliament that the House belongs to
public record House(String code, String name, String legislature) {
  public static final House COMMONS = new House("commons", "Commons", "UK Parliament");
  public static final House LORDS = new House("lords", "Lords", "UK Parliament");
  public static final House SCOTTISH_PARLIAMENT =
      new House("scottish-parliament", "Scottish Parliament", "Scottish Parliament");

  private static final List<House> ALL = List.of(COMMONS, LORDS, SCOTTISH_PARLIAMENT);

  public static List<House> all() {
    return ALL;
  }

  /// The House with this code or name, whatever the case; empty when there is none.
  public static Optional<House> of(String codeOrName) {
    String wanted = codeOrName.strip().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(h -> h.code.equals(wanted) || h.name.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  @Override
  public String toString() {
    return name;
  }
}
