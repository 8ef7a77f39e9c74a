package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;

/// About when questions were asked whose source gives no day. Their official numbers rise with the
/// day tabled, but for a few days' disorder, and many cite an answer of the days before: so the
/// newest answer that others of about the same number cite tells the day, mostly to within three
/// days. The answer that a question cites itself never tells its day, whoever else cites it, for
/// that would give away what its query is to find.
///
/// Filled by one thread, then read by any number.
final class AskingDays {
  private static final Pattern NUMBERED = Pattern.compile("id/official/(\\d{1,12})");

  /// How far below and above a number others are looked at: some three days and one and a half.
  private static final long BELOW = 1_000;

  private static final long ABOVE = 500;

  /// A day that follows the next one before it by more than so many days stands alone.
  private static final long ALONE = 14;

  private final NavigableMap<Long, Cited> cited = new TreeMap<>();

  private record Cited(Uin uin, LocalDate day) {}

  /// Takes in what a question cites, where it has a number and no day.
  void see(QuestionSummary question, Uin uin, LocalDate day) {
    number(question).ifPresent(number -> cited.put(number, new Cited(uin, day)));
  }

  /// About when a question was asked: its own day; without one as others tell; empty where none do.
  Optional<LocalDate> of(QuestionSummary question) {
    LocalDate tabled = question.state().tabled();
    if (tabled != null) {
      return Optional.of(tabled);
    }
    return number(question).flatMap(this::asOthersTell);
  }

  private Optional<LocalDate> asOthersTell(long number) {
    Cited own = cited.get(number);
    return newest(
        cited.subMap(number - BELOW, true, number + ABOVE, true).values().stream()
            .filter(c -> !c.equals(own))
            .map(Cited::day)
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  /// The newest of some days that does not stand alone; where all do, the newest.
  ///
  /// @param days the newest first
  private static Optional<LocalDate> newest(List<LocalDate> days) {
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i).plusDays(ALONE).isBefore(days.get(i - 1))) {
        return Optional.of(days.get(i - 1));
      }
    }
    return days.stream().findFirst();
  }

  private static Optional<Long> number(QuestionSummary question) {
    Matcher numbered = NUMBERED.matcher(question.path());
    return question.state().tabled() == null && numbered.matches()
        ? Optional.of(Long.valueOf(numbered.group(1)))
        : Optional.empty();
  }
}
