package org.pursuant.domain.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A promise with every place where it was made and what says that it was done.
///
/// @param key stable: made of what is promised, not of when or where it was said
/// @param history every place, the earliest first, those without a day before all
/// @param evidence the earliest first; only what is later than the first place
public record Promise(String key, List<Said> history, List<Evidence> evidence) {
  private static final int SOON_DAYS = 30;

  public Promise {
    history = List.copyOf(history);
    evidence = List.copyOf(evidence);
    if (history.isEmpty()) {
      throw new IllegalArgumentException("a promise was made somewhere");
    }
  }

  /// Where it was made last.
  public Said latest() {
    return history.getLast();
  }

  /// Where its time was said last, which is the time that counts; where it was made last if no
  /// place gives a time. To make a promise again without a word of when takes nothing back.
  public Said timed() {
    for (Said said : history.reversed()) {
      if (!said.dueWords().isEmpty()) {
        return said;
      }
    }
    return latest();
  }

  /// Null where no day is known.
  public @Nullable LocalDate dueBy() {
    return timed().dueBy();
  }

  /// Evidence counts where it is later than the last place: what is promised anew after it was done
  /// is promised.
  public PromiseState state(LocalDate today) {
    LocalDate said = latest().day();
    if (evidence.stream().anyMatch(e -> said == null || e.day().isAfter(said))) {
      return PromiseState.EVIDENCE_FOUND;
    }
    LocalDate due = dueBy();
    if (due == null) {
      return PromiseState.OPEN;
    }
    if (due.isBefore(today)) {
      return PromiseState.PAST_DUE;
    }
    return due.isAfter(today.plusDays(SOON_DAYS)) ? PromiseState.OPEN : PromiseState.DUE_SOON;
  }

  /// The places where its time changed, the first place before all; of one that never changed, that
  /// alone. Answers of unknown days are passed over where there are others.
  public List<Said> times() {
    List<Said> times = new ArrayList<>();
    boolean dated = history.stream().anyMatch(s -> s.day() != null);
    for (Said said : history) {
      if (dated && said.day() == null) {
        continue;
      }
      if (times.isEmpty() || moved(times.getLast(), said)) {
        times.add(said);
      }
    }
    return times;
  }

  /// Whether the day by which it is due moved back, or was given up, from one time to a later one.
  public boolean slipped() {
    List<Said> times = times();
    for (int i = 1; i < times.size(); i++) {
      LocalDate before = times.get(i - 1).dueBy();
      LocalDate after = times.get(i).dueBy();
      boolean ordered = times.get(i - 1).day() != null && times.get(i).day() != null;
      if (ordered && before != null && (after == null || after.isAfter(before))) {
        return true;
      }
    }
    return false;
  }

  /// The same days, or the same words where there are none, are the same time. A place that says
  /// nothing of time changes none.
  private static boolean moved(Said before, Said after) {
    if (after.dueWords().isEmpty()) {
      return false;
    }
    if (rolling(before) && before.dueWords().equalsIgnoreCase(after.dueWords())) {
      return false;
    }
    LocalDate was = before.dueBy();
    LocalDate is = after.dueBy();
    return was == null && is == null
        ? !before.dueWords().equalsIgnoreCase(after.dueWords())
        : was == null || !was.equals(is);
  }

  /// "Over the next five years", said again, moves on by itself.
  private static boolean rolling(Said said) {
    Due due = said.commitment().due();
    String words = said.dueWords().toLowerCase(Locale.ROOT);
    return due != null
        && due.from() != null
        && due.from().equals(said.day())
        && (words.contains("next") || words.contains("within") || words.contains("coming"));
  }

  /// How one place of it stands: superseded where a later one gives another time.
  public PromiseState state(Said said, LocalDate today) {
    int at = history.indexOf(said);
    for (Said later : history.subList(at + 1, history.size())) {
      if (moved(said, later)) {
        return PromiseState.SUPERSEDED;
      }
    }
    return state(today);
  }
}
