package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.record.QuestionSummary;

/// About when questions were asked whose source gives no day. Their official numbers rise with the
/// day tabled, but for a few days' disorder, and many cite an answer of the days before: so the
/// newest answer that others of about the same number cite tells the day, mostly to within three
/// days. What a question cites itself never tells its own day, which would give away what its query
/// is to find.
///
/// Filled by one thread, then read by any number.
final class AskingDays {
  private static final Pattern NUMBERED = Pattern.compile("id/official/(\\d{1,12})");

  /// How far below and above a number others are looked at: some three days and one and a half.
  private static final long BELOW = 1_000;

  private static final long ABOVE = 500;

  private final NavigableMap<Long, LocalDate> cited = new TreeMap<>();

  /// Takes in what a question cites, where it has a number and no day.
  void see(QuestionSummary question, LocalDate citedDay) {
    number(question).ifPresent(number -> cited.put(number, citedDay));
  }

  /// About when a question was asked: its own day; without one as others tell; empty where none do.
  Optional<LocalDate> of(QuestionSummary question) {
    LocalDate tabled = question.state().tabled();
    if (tabled != null) {
      return Optional.of(tabled);
    }
    return number(question)
        .flatMap(number ->
            cited.subMap(number - BELOW, true, number + ABOVE, true).entrySet().stream()
                .filter(e -> !e.getKey().equals(number))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder()));
  }

  private static Optional<Long> number(QuestionSummary question) {
    Matcher numbered = NUMBERED.matcher(question.path());
    return question.state().tabled() == null && numbered.matches()
        ? Optional.of(Long.valueOf(numbered.group(1)))
        : Optional.empty();
  }
}
