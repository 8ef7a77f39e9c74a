package org.pursuant.source.theyworkforyou;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.text.Words;

/// The note that a later edition prints after a question whose answer was corrected, such as
/// `[Official Report, 23 May 1851, Vol. 5, c. 6MC.]`: where the ministerial correction stands.
///
/// @param on the day of the correction
/// @param words as printed
/// @param rest the HTML without the note
record CorrectionNote(LocalDate on, String words, String rest) {
  private static final Pattern NOTE =
      Pattern.compile(
          "\\s*(?:<a [^>]{0,500}>)?\\s*(\\[Official Report, (\\d{1,2}\\s+\\w+\\s+\\d{4}), Vol\\. \\d+,"
              + " cc?\\. [\\d-]+MC\\.?\\])\\s*(?:</a>)?");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static Optional<CorrectionNote> in(String html) {
    Matcher m = NOTE.matcher(html);
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      LocalDate on = LocalDate.parse(Words.folded(m.group(2)), DAY);
      String rest = html.substring(0, m.start()) + html.substring(m.end());
      return Optional.of(new CorrectionNote(on, m.group(1), rest));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
