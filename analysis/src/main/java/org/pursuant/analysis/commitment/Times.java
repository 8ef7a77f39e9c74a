package org.pursuant.analysis.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Period.Unit;
import org.pursuant.domain.commitment.Due;

/// Finds where a sentence says when, and the days that are meant.
final class Times {
  private static final Set<String> BY = Lexicon.words("by until till than");
  private static final Set<String> BEFORE = Lexicon.words("before ahead prior");
  private static final Set<String> IN =
      Lexicon.words(
          "in at on during within over throughout from after following since between around",
          "of beginning starting");
  private static final Set<String> BETWEEN =
      Lexicon.words(
          "the around about this next current coming of in on to new calendar following late",
          "later early mid mid- middle end start beginning close turn financial latest - course",
          "earlier approximately very our whole target");
  private static final Set<String> PAST =
      Lexicon.words(
          "published announced launched introduced made conducted began since held laid issued",
          "took last earlier previous signed passed");

  private static final Set<String> PLANNED = Lexicon.words("scheduled planned due expected");
  private static final Set<String> JOINING = Lexicon.words("and or to until / - –");

  private final String sentence;
  private final List<Word> words;
  private final @Nullable LocalDate day;

  private Times(String sentence, List<Word> words, @Nullable LocalDate day) {
    this.sentence = sentence;
    this.words = words;
    this.day = day;
  }

  /// The phrases of a sentence in its order.
  ///
  /// @param day on which the text was written; null where unknown
  static List<TimePhrase> in(String sentence, List<Word> words, @Nullable LocalDate day) {
    return new Times(sentence, words, day).all();
  }

  private List<TimePhrase> all() {
    Periods periods = new Periods(sentence, words, day);
    VagueTimes vague = new VagueTimes(words);
    List<TimePhrase> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      Period period = periods.at(i);
      if (period != null) {
        TimePhrase phrase = qualified(period, free, found);
        if (phrase != null) {
          join(found, phrase);
        }
        i = period.lastWord();
        free = i + 1;
        continue;
      }
      int last = vague.lastWordFrom(i);
      if (last >= 0) {
        found.add(new TimePhrase(i, last, new Due(text(i, last), null, null)));
        i = last;
        free = i + 1;
      }
    }
    return found;
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private String text(int first, int last) {
    return sentence.substring(words.get(first).start(), words.get(last).end());
  }

  /// The period with the words before it that say which part is meant and on which side of it.
  private @Nullable TimePhrase qualified(Period period, int free, List<TimePhrase> found) {
    int first = period.firstWord();
    while (first > free && BETWEEN.contains(word(first - 1))) {
      first--;
    }
    int start = first;
    String preposition = first > free ? word(first - 1) : "";
    if (BY.contains(preposition) || BEFORE.contains(preposition) || IN.contains(preposition)) {
      start = first - 1;
    } else if (first > free + 1 && word(first).equals("of") && BEFORE.contains(word(first - 1))) {
      start = first - 1;
    } else {
      preposition = leading(first, period.firstWord());
    }
    if (preposition.equals("since")) {
      return null;
    }
    start = preposition.equals("than") && start >= 2 ? start - 2 : start;
    boolean second =
        !found.isEmpty()
            && found.getLast().lastWord() == start - 2
            && found.getLast().due().dated()
            && JOINING.contains(word(start - 1));
    if (!second && !tellsTime(period, preposition, first) || past(start) && isPast(period)) {
      return null;
    }
    Due due = due(period, preposition, first, start);
    boolean over = day != null && due.to() != null && due.to().isBefore(day);
    return over ? null : new TimePhrase(start, period.lastWord(), due);
  }

  /// The preposition among the words that qualify, such as "in" of "later in the year".
  private String leading(int first, int before) {
    for (int i = first; i < before; i++) {
      if (Set.of("in", "on", "of").contains(word(i))) {
        return word(i);
      }
    }
    return "";
  }

  private boolean past(int start) {
    return PAST.contains(word(start - 1))
        && !Set.of("be", "being", "is", "are").contains(word(start - 2));
  }

  /// A month named after a past act is past, whichever is the next one to come.
  private boolean isPast(Period period) {
    return period.unit() == Unit.MONTH || period.unit() == Unit.SEASON || period.unit() == Unit.DAY;
  }

  /// A bare year, season or current span is a time only after a preposition or a qualifying word.
  private boolean tellsTime(Period period, String preposition, int first) {
    if (word(first - 1).equals("for") && !PLANNED.contains(word(first - 2))) {
      return false;
    }
    boolean qualified = first < period.firstWord();
    return switch (period.unit()) {
      case YEAR, DECADE, FINANCIAL_YEAR ->
          !preposition.isEmpty() && !preposition.equals("of")
              || part(first, period) != 0
              || word(period.firstWord() - 1).equals("next");
      case SEASON, DAY, MONTH ->
          qualified || !preposition.isEmpty() || word(first - 1).equals("for");
      default -> true;
    };
  }

  /// Which part of the period is meant: e(nd), l(ate), m(iddle), s(tart), L(ater); 0 for all of it.
  private char part(int first, Period period) {
    for (int i = first; i < period.firstWord(); i++) {
      switch (word(i)) {
        case "end", "close" -> {
          return 'e';
        }
        case "late" -> {
          return 'l';
        }
        case "later" -> {
          return 'L';
        }
        case "early", "start", "beginning", "turn", "earlier" -> {
          return 's';
        }
        case "mid", "mid-", "middle" -> {
          return 'm';
        }
        default -> {}
      }
    }
    return 0;
  }

  private Due due(Period period, String preposition, int first, int start) {
    String said = text(start, period.lastWord());
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from == null || to == null) {
      return new Due(said, null, null);
    }
    char part = part(first, period);
    boolean by = BY.contains(preposition);
    boolean before = BEFORE.contains(preposition);
    if ((by || before) && part == 'e' && period.unit() == Unit.CURRENT_YEAR) {
      return new Due(said, from, to);
    }
    Days meant = new Days(from, to).part(period.unit(), part, day);
    if (part == 'e' && period.unit() == Unit.CURRENT) {
      return new Due(said, null, meant.to());
    }
    if (before && part != 'e') {
      return new Due(said, null, meant.from().minusDays(1));
    }
    return new Due(said, by || before ? null : meant.from(), meant.to());
  }

  /// A stretch of days.
  private record Days(LocalDate from, LocalDate to) {

    /// Parts are told apart in years and decades; of shorter periods the whole is meant.
    Days part(Unit unit, char part, @Nullable LocalDate day) {
      boolean year = unit == Unit.YEAR || unit == Unit.CURRENT_YEAR && part == 'm';
      if (unit == Unit.DECADE) {
        return ofDecade(part);
      }
      return year ? ofYear(part, day) : this;
    }

    private Days ofDecade(char part) {
      return switch (part) {
        case 's' -> new Days(from, from.plusYears(4).minusDays(1));
        case 'm' -> new Days(from.plusYears(4), from.plusYears(7).minusDays(1));
        case 'l', 'e' -> new Days(from.plusYears(7), to);
        default -> this;
      };
    }

    private Days ofYear(char part, @Nullable LocalDate day) {
      LocalDate january = to.withDayOfYear(1);
      return switch (part) {
        case 's' -> new Days(january, january.plusMonths(3).minusDays(1));
        case 'm' -> new Days(january.plusMonths(4), january.plusMonths(8).minusDays(1));
        case 'l', 'e' -> new Days(january.plusMonths(9), to);
        case 'L' -> new Days(day != null && day.getYear() == to.getYear() ? day : from, to);
        default -> this;
      };
    }
  }

  /// "Late 2025 and early 2026" and "between May and July 2025" are one stretch.
  private void join(List<TimePhrase> found, TimePhrase next) {
    TimePhrase previous = found.isEmpty() ? null : found.getLast();
    if (previous != null
        && next.firstWord() - previous.lastWord() <= 2
        && JOINING.contains(word(previous.lastWord() + 1))) {
      String said = text(previous.firstWord(), next.lastWord());
      LocalDate from = previous.due().from();
      LocalDate to = next.due().to();
      while (from != null && to != null && from.isAfter(to)) {
        from = from.minusYears(1);
      }
      found.set(
          found.size() - 1,
          new TimePhrase(
              previous.firstWord(), next.lastWord(), new Due(said, to == null ? null : from, to)));
    } else {
      found.add(next);
    }
  }
}
