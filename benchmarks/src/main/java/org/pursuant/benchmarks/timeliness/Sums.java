package org.pursuant.benchmarks.timeliness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.share.Share;
import org.pursuant.domain.timeliness.Convention;
import org.pursuant.domain.timeliness.MonthCapture;
import org.pursuant.domain.timeliness.Outcome;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.Tally;
import org.pursuant.domain.timeliness.TimingKind;

/// Questions of one month as they are counted one by one. Not for use by several threads.
final class Sums {
  private final Map<Convention, Map<TimingKind, Tally>> tallies = new EnumMap<>(Convention.class);
  private final Set<LocalDate> days = new TreeSet<>();
  private @Nullable LocalDate lastSeen;
  private long onFifthDay;

  /// @param fifth the fifth sitting day after the day of tabling; null where not known
  void add(QuestionTiming q, @Nullable LocalDate fifth) {
    for (Convention convention : Convention.values()) {
      tallies
          .computeIfAbsent(convention, _ -> new EnumMap<>(TimingKind.class))
          .merge(q.kind(), one(q, convention), Tally::plus);
    }
    days.add(q.tabled());
    LocalDate seen = q.seen();
    if (seen != null && (lastSeen == null || seen.isAfter(lastSeen))) {
      lastSeen = seen;
    }
    boolean strictly = q.answered() != null && fifth != null && !q.answered().isAfter(fifth);
    onFifthDay += q.kind() == TimingKind.ORDINARY && strictly ? 1 : 0;
  }

  private static Tally one(QuestionTiming q, Convention convention) {
    Outcome outcome = Outcome.of(q, convention, null);
    boolean held =
        (outcome == Outcome.LATE || outcome == Outcome.UNANSWERED)
            && Outcome.heldInTime(q, convention, null);
    boolean moved = outcome.judged() && !q.moves().isEmpty();
    return new Tally(
        is(outcome, Outcome.IN_TIME),
        is(outcome, Outcome.LATE),
        is(outcome, Outcome.UNANSWERED),
        is(outcome, Outcome.NOT_YET_DUE),
        is(outcome, Outcome.NOT_KNOWN),
        is(outcome, Outcome.APART),
        is(outcome, Outcome.ENDED_IN_FORM),
        Outcome.endedOverdue(q, convention, null) ? 1 : 0,
        is(outcome, Outcome.NO_FACTS),
        held ? 1 : 0,
        moved ? 1 : 0,
        outcome == Outcome.UNANSWERED && q.ending() == null ? 1 : 0);
  }

  private static long is(Outcome outcome, Outcome wanted) {
    return outcome == wanted ? 1 : 0;
  }

  Tally of(Convention convention, TimingKind kind) {
    return tallies.getOrDefault(convention, Map.of()).getOrDefault(kind, Tally.NONE);
  }

  /// Ordinary questions answered on the fifth sitting day itself or before.
  Share strictly() {
    Tally ordinary = of(Convention.SITTING_DAYS, TimingKind.ORDINARY);
    return new Share(onFifthDay, ordinary.judged());
  }

  MonthCapture capture(YearMonth month) {
    Tally all = Tally.sum(tallies.getOrDefault(Convention.SITTING_DAYS, Map.of()).values());
    LocalDate last = days.stream().reduce((_, b) -> b).orElse(month.atDay(1));
    return new MonthCapture(month, all, lastSeen, days.size(), last);
  }
}
