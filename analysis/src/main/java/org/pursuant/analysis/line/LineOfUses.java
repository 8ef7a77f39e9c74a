package org.pursuant.analysis.line;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Extent;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineUse;

/// Says what the uses of some wordings come to. Pure.
final class LineOfUses {
  private LineOfUses() {}

  /// Whether they make a line at all: more than one answer has them.
  static boolean isLine(List<LineUse> uses) {
    return uses.stream().map(LineUse::question).distinct().limit(2).count() > 1;
  }

  /// The use whose words stand for the line: the latest.
  static LineUse latest(List<LineUse> uses) {
    return uses.stream().filter(u -> u.day() != null).max(LineUse.IN_TIME).orElseGet(uses::getLast);
  }

  /// The line.
  ///
  /// @param uses of all its wordings, in order of time; of more than one answer
  /// @param text the words of the latest use
  /// @param keys gives each wording's key
  static Line of(List<LineUse> uses, String text, IntFunction<String> keys) {
    int occasions = (int) uses.stream().map(LineUse::occasion).distinct().count();
    Optional<LineRules.Met> met = LineRules.of(text);
    LineKind kind =
        occasions < 2 ? LineKind.GROUP : met.map(LineRules.Met::kind).orElse(LineKind.SUBSTANCE);
    List<LocalDate> days =
        uses.stream().map(LineUse::day).filter(Objects::nonNull).sorted().toList();
    Map<Integer, LineUse> firsts = new LinkedHashMap<>();
    uses.forEach(u -> firsts.putIfAbsent(u.wording(), u));
    return new Line(
        keys.apply(uses.getFirst().wording()),
        kind,
        met.map(m -> m.name() + ": “" + m.words() + "”").orElse(null),
        uses.stream().map(LineUse::extent).min(Comparator.naturalOrder()).orElse(Extent.SENTENCE),
        text,
        days.isEmpty() ? null : days.getFirst(),
        days.isEmpty() ? null : days.getLast(),
        uses.stream()
            .filter(u -> !days.isEmpty())
            .filter(u -> days.getFirst().equals(u.day()) || days.getLast().equals(u.day()))
            .anyMatch(LineUse::about),
        (int) uses.stream().map(LineUse::question).distinct().count(),
        occasions,
        firsts.size(),
        changed(firsts),
        bodies(uses),
        null,
        null);
  }

  /// When the newest wording was first said.
  private static @Nullable LocalDate changed(Map<Integer, LineUse> firsts) {
    return firsts.values().stream()
        .skip(1)
        .map(LineUse::day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<String> bodies(List<LineUse> uses) {
    Map<String, Integer> counts = new HashMap<>();
    for (LineUse use : uses) {
      String body = use.body();
      if (body != null) {
        counts.merge(body, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
