package org.pursuant.benchmarks.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Counts promises found against those of a reading. Each is matched with at most one, those that
/// share most characters first; what is left over is missed or found in excess.
final class Tally {
  private int matched;
  private int gold;
  private int found;
  private int dates;
  private int dated;
  private int datedRight;
  private int acts;
  private int firmness;
  private final Map<String, int[]> byAct = new TreeMap<>();
  private final Map<String, int[]> byFirmness = new TreeMap<>();

  private record Pair(Found gold, Found found, int shared) {}

  void add(List<Found> goldOnes, List<Found> foundOnes) {
    gold += goldOnes.size();
    found += foundOnes.size();
    goldOnes.forEach(g -> classes(g, 1));
    foundOnes.forEach(f -> classes(f, 2));
    List<Pair> pairs = new ArrayList<>();
    for (Found g : goldOnes) {
      for (Found f : foundOnes) {
        if (g.shared(f) > 0) {
          pairs.add(new Pair(g, f, g.shared(f)));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::shared).reversed());
    Set<Found> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pair pair : pairs) {
      if (!used.contains(pair.gold()) && !used.contains(pair.found())) {
        used.add(pair.gold());
        used.add(pair.found());
        match(pair.gold(), pair.found());
      }
    }
  }

  private void match(Found g, Found f) {
    matched++;
    boolean right = Objects.equals(g.from(), f.from()) && Objects.equals(g.to(), f.to());
    dates += right ? 1 : 0;
    dated += g.to() != null ? 1 : 0;
    datedRight += g.to() != null && right ? 1 : 0;
    acts += same(g, f, Found::act) ? 1 : 0;
    firmness += same(g, f, Found::firmness) ? 1 : 0;
    if (same(g, f, Found::act)) {
      byAct.computeIfAbsent(g.act(), _ -> new int[3])[0]++;
    }
    if (same(g, f, Found::firmness)) {
      byFirmness.computeIfAbsent(g.firmness(), _ -> new int[3])[0]++;
    }
  }

  private static boolean same(Found a, Found b, Function<Found, String> what) {
    BiPredicate<String, String> equal = String::equals;
    return equal.test(what.apply(a), what.apply(b));
  }

  private void classes(Found f, int column) {
    byAct.computeIfAbsent(f.act(), _ -> new int[3])[column]++;
    byFirmness.computeIfAbsent(f.firmness(), _ -> new int[3])[column]++;
  }

  CommitmentScore score() {
    return new CommitmentScore(
        gold,
        found,
        matched,
        share(matched, found),
        share(matched, gold),
        share(2 * matched, found + gold),
        share(dates, matched),
        dated,
        share(datedRight, dated),
        share(acts, matched),
        share(firmness, matched),
        classes(byAct),
        classes(byFirmness));
  }

  private static Map<String, CommitmentScore.OfClass> classes(Map<String, int[]> counts) {
    Map<String, CommitmentScore.OfClass> classes = new TreeMap<>();
    counts.forEach((name, n) ->
        classes.put(
            name, new CommitmentScore.OfClass(n[1], n[2], n[0], share(2 * n[0], n[1] + n[2]))));
    return classes;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
