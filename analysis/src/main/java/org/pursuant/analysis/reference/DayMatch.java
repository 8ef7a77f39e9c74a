package org.pursuant.analysis.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.Citing;
import org.pursuant.domain.reference.Evidence;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.reference.StatedDay.Kind;

/// Compares the days that a citation states with those of a question.
final class DayMatch {
  /// How many days off a stated day may be to count as a slip.
  private static final int SLIP = 7;

  /// An answer that is not known is not supposed to have come later.
  private static final int LONGEST_WAIT = 120;

  /// A day without a year is the last such day, and not long past.
  private static final int DAYS_WITHOUT_YEAR = 366;

  private final Citing citing;

  DayMatch(Citing citing) {
    this.citing = citing;
  }

  /// What a day stated says of a question: exactly its day, or one that is a slip away; empty where
  /// it disagrees.
  List<Evidence> exact(List<StatedDay> days, Citable question) {
    for (StatedDay day : days) {
      Evidence which = which(day, question);
      if (which != null) {
        return day.kind() == Kind.NO_YEAR || day.kind() == Kind.BROKEN_YEAR
            ? List.of(which, Evidence.YEAR_SUPPLIED)
            : List.of(which);
      }
    }
    return List.of();
  }

  private @Nullable Evidence which(StatedDay day, Citable q) {
    if (means(day, q.answered())) {
      return Evidence.ANSWERED;
    }
    if (means(day, q.corrected())) {
      return Evidence.CORRECTED;
    }
    if (means(day, q.held())) {
      return Evidence.HELD;
    }
    return day.kind() != Kind.TODAY && means(day, q.tabled()) ? Evidence.TABLED : null;
  }

  private boolean means(StatedDay stated, @Nullable LocalDate day) {
    if (day == null) {
      return false;
    }
    if (stated.kind() == Kind.TODAY) {
      return citing.day().filter(day::equals).isPresent();
    }
    return stated.fits(day) && (stated.kind() == Kind.WHOLE || recent(day));
  }

  private boolean recent(LocalDate day) {
    LocalDate from = citing.from();
    return citing.after(day)
        && (from == null || ChronoUnit.DAYS.between(day, from) < DAYS_WITHOUT_YEAR);
  }

  /// Whether one of the days may be that of an answer that is not known: not long after the
  /// question was tabled, in the session in which it was.
  boolean possible(List<StatedDay> days, Citable question) {
    LocalDate tabled = question.tabled();
    if (tabled == null || question.answered() != null) {
      return false;
    }
    return days.stream()
        .flatMap(d ->
            d.year() != null
                ? d.date().stream()
                : sameSession(question) ? next(d, tabled) : Stream.empty())
        .anyMatch(day ->
            !day.isBefore(tabled)
                && ChronoUnit.DAYS.between(tabled, day) <= LONGEST_WAIT
                && citing.after(day)
                && Session.on(day).equals(Optional.ofNullable(question.session())));
  }

  private boolean sameSession(Citable question) {
    return citing.session() != null && citing.session().equals(question.session());
  }

  private static Stream<LocalDate> next(StatedDay day, LocalDate from) {
    return Stream.of(from.getYear(), from.getYear() + 1).flatMap(year -> day.in(year).stream());
  }

  /// The slip by which a day stated may stand for one of the question's; null for none.
  @Nullable Evidence slip(List<StatedDay> days, Citable question) {
    for (StatedDay stated : days) {
      for (LocalDate day : days(question)) {
        Evidence slip = stated.kind() == Kind.WHOLE ? slip(stated, day) : null;
        if (slip != null) {
          return slip;
        }
      }
    }
    return null;
  }

  private static List<LocalDate> days(Citable question) {
    List<LocalDate> days = new ArrayList<>(question.saidOn().toList());
    if (question.tabled() != null) {
      days.add(question.tabled());
    }
    return days;
  }

  private static @Nullable Evidence slip(StatedDay stated, LocalDate day) {
    boolean sameDay = stated.day() == day.getDayOfMonth();
    boolean sameMonth = stated.month() == day.getMonthValue();
    boolean sameYear = stated.year() != null && stated.year() == day.getYear();
    if (sameDay && sameMonth) {
      return Evidence.YEAR_SLIP;
    }
    if (sameDay && sameYear) {
      return Evidence.MONTH_SLIP;
    }
    LocalDate date = stated.date().orElse(null);
    boolean near = date != null && Math.abs(ChronoUnit.DAYS.between(date, day)) <= SLIP;
    boolean digit = sameMonth && sameYear && oneDigitOff(stated.day(), day.getDayOfMonth());
    return near || digit ? Evidence.DAY_SLIP : null;
  }

  /// Whether one of the two digits differs, or they have changed places.
  private static boolean oneDigitOff(int one, int other) {
    return one % 10 == other % 10
        || one / 10 == other / 10
        || one % 10 == other / 10 && one / 10 == other % 10;
  }
}
