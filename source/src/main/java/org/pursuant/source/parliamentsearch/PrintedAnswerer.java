package org.pursuant.source.parliamentsearch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who answers, as printed: a name, or an office with the name after it in brackets.
///
/// @param office null where only a name is printed
/// @param body the department, where the office names just one plainly, else null
record PrintedAnswerer(String name, @Nullable String office, @Nullable String body) {
  private static final Pattern OFFICE_AND_NAME =
      Pattern.compile("(.{1,300}?) \\(([^()]{1,200})\\)");
  private static final Pattern DEPARTMENT =
      Pattern.compile(", ((?:Department|Ministry) (?:of|for) .+)$");

  /// @param printed not blank
  static PrintedAnswerer of(String printed) {
    Matcher m = OFFICE_AND_NAME.matcher(printed);
    if (!m.matches()) {
      return new PrintedAnswerer(printed, null, null);
    }
    Matcher d = DEPARTMENT.matcher(m.group(1));
    String body = d.find() && !d.group(1).contains("&") ? d.group(1) : null;
    return new PrintedAnswerer(m.group(2), m.group(1), body);
  }
}
