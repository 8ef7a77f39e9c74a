package org.pursuant.source.theyworkforyou;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.SourceId;

/// An id of something in a scraped file, such as `wrans/2009-10-26f.294961.q0`.
///
/// @param value without the prefix that all of them have
/// @param kind `wrans` for both Houses of the UK Parliament, `spwa` for the Scottish Parliament
/// @param date the day of the answers
/// @param edition the letters of the scrape version; empty where the file has none
/// @param rest what follows the first full stop
record Gid(String value, String kind, LocalDate date, String edition, String rest) {
  static final String PREFIX = "uk.org.publicwhip/";
  private static final Pattern FORM =
      Pattern.compile("([a-z]+)/(\\d{4}-\\d\\d-\\d\\d)([a-z]{0,2})\\.([\\w.-]{1,60})");

  static Optional<Gid> parse(@Nullable String printed) {
    if (printed == null) {
      return Optional.empty();
    }
    String value = printed.startsWith(PREFIX) ? printed.substring(PREFIX.length()) : printed;
    Matcher m = FORM.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(m.group(2));
      return Optional.of(new Gid(value, m.group(1), date, m.group(3), m.group(4)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// A time that puts the editions of one day in order: midnight UTC of the day and a second more
  /// for each edition after the first. It is not the time at which anybody saw the edition, which
  /// no file states.
  Instant editionTime() {
    int index = 0;
    for (int i = 0; i < edition.length(); i++) {
      index = index * 26 + edition.charAt(i) - 'a' + (i == 0 && edition.length() > 1 ? 1 : 0);
    }
    return date.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(index);
  }

  /// Whether it can name a question. Newer ids say what they name by their last part (`q0`, `r0`,
  /// `h`, `mh`); older ones are a column and a place in it.
  boolean mayNameQuestion() {
    String last = rest.substring(rest.lastIndexOf('.') + 1);
    return last.matches("q?\\d+");
  }

  SourceId id() {
    return new SourceId(SourceId.TWFY, value);
  }

  /// The id of one of several questions printed as one item.
  ///
  /// @param number the question's own; null for the one that the gid alone stands for
  SourceId id(@Nullable String number) {
    return number == null ? id() : new SourceId(SourceId.TWFY, value + "#" + number);
  }

  /// Whether this id was made from that question number.
  boolean contains(String number) {
    return rest.equals(number) || rest.startsWith(number + ".");
  }
}
