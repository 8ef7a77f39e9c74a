package org.pursuant.domain.question;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A question's unique identifying number as the House prints it: digits in the Commons, `HL` and
/// digits in the Lords, `S3W-28257` in the Scottish Parliament. Numbers restart each session, so a
/// UIN alone names a question of every session in which it was used.
public record Uin(String value) implements Comparable<Uin> {
  private static final Pattern FORM =
      Pattern.compile("\\d{1,9}|HL\\d{1,8}|S\\d{1,2}[A-Z]{1,2}-\\d{1,7}");

  public Uin {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a UIN: " + value);
    }
  }

  /// Reads a UIN in any common writing (`hl 4404`, `HL4404`, `17499`); empty when it is none.
  public static Optional<Uin> parse(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    return FORM.matcher(upper).matches() ? Optional.of(new Uin(upper)) : Optional.empty();
  }

  @Override
  public int compareTo(Uin other) {
    int byLength = Integer.compare(value.length(), other.value.length());
    return byLength != 0 ? byLength : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
