package org.pursuant.benchmarks.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReplyType;

/// Counts how often something said of answers is what a reading says of them.
public final class Scores {
  private final int[][] types = new int[ReplyType.values().length][ReplyType.values().length];
  private final int[][] statuses = new int[LimbStatus.values().length][LimbStatus.values().length];
  private final Map<Marker, Hits> markers = new EnumMap<>(Marker.class);
  private final List<Integer> limbs = new ArrayList<>(List.of(0, 0));
  private final int[] notFound = new int[LimbStatus.values().length];

  /// Right, missed and wrongly found.
  ///
  /// @param right found and there
  /// @param missed there and not found
  /// @param extra found and not there
  public record Hits(int right, int missed, int extra) {
    Hits plus(Hits other) {
      return new Hits(right + other.right, missed + other.missed, extra + other.extra);
    }

    /// The harmonic mean of precision and recall; 1 where there was nothing to find and nothing
    /// was.
    public double f1() {
      int all = 2 * right + missed + extra;
      return all == 0 ? 1 : 2.0 * right / all;
    }
  }

  /// The figures.
  ///
  /// @param typeMacroF1 mean over the types that occur in the labels or were said
  /// @param markersMicroF1 over all markers of all answers
  /// @param limbsExact the share of answers whose limbs all have the labels of the reading
  /// @param statusAccuracy the share of the reading's limbs with its status; a limb not found
  ///   counts as wrong
  /// @param perType by code
  /// @param perMarker by code
  /// @param perStatus by code
  public record Figures(
      double typeMacroF1,
      double typeAccuracy,
      double markersMicroF1,
      double limbsExact,
      double statusAccuracy,
      Map<String, Hits> perType,
      Map<String, Hits> perMarker,
      Map<String, Hits> perStatus) {}

  /// Counts one answer in.
  public void add(Labels said, Labels reading) {
    types[reading.type().place()][said.type().place()]++;
    for (Marker m : Marker.values()) {
      boolean found = said.markers().contains(m);
      boolean there = reading.markers().contains(m);
      Hits hits =
          new Hits(found && there ? 1 : 0, there && !found ? 1 : 0, found && !there ? 1 : 0);
      markers.merge(m, hits, Hits::plus);
    }
    boolean exact =
        List.copyOf(said.limbs().keySet()).equals(List.copyOf(reading.limbs().keySet()));
    limbs.set(exact ? 0 : 1, limbs.get(exact ? 0 : 1) + 1);
    reading
        .limbs()
        .forEach((label, status) -> {
          LimbStatus read = said.limbs().get(label);
          if (read == null) {
            notFound[status.place()]++;
          } else {
            statuses[status.place()][read.place()]++;
          }
        });
  }

  /// How often each type was read as each: rows are what the reading says.
  public List<List<Integer>> confusion() {
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : types) {
      rows.add(Arrays.stream(row).boxed().toList());
    }
    return rows;
  }

  /// The figures of what was counted in.
  public Figures figures() {
    Map<String, Hits> perType = new LinkedHashMap<>();
    double sum = 0;
    int occurring = 0;
    for (ReplyType t : ReplyType.values()) {
      Hits hits = hits(types, t.place());
      if (hits.right() + hits.missed() + hits.extra() > 0) {
        perType.put(t.code(), hits);
        sum += hits.f1();
        occurring++;
      }
    }
    Map<String, Hits> perMarker = new LinkedHashMap<>();
    Hits all = new Hits(0, 0, 0);
    for (Map.Entry<Marker, Hits> e : markers.entrySet()) {
      perMarker.put(e.getKey().code(), e.getValue());
      all = all.plus(e.getValue());
    }
    Map<String, Hits> perStatus = new LinkedHashMap<>();
    for (LimbStatus s : LimbStatus.values()) {
      perStatus.put(s.code(), hits(statuses, s.place()).plus(new Hits(0, notFound[s.place()], 0)));
    }
    return new Figures(
        occurring == 0 ? 0 : sum / occurring,
        share(types, 0),
        all.f1(),
        (double) limbs.get(0) / Math.max(1, limbs.get(0) + limbs.get(1)),
        share(statuses, Arrays.stream(notFound).sum()),
        perType,
        perMarker,
        perStatus);
  }

  private static Hits hits(int[][] table, int of) {
    int missed = 0;
    int extra = 0;
    for (int i = 0; i < table.length; i++) {
      if (i != of) {
        missed += table[of][i];
        extra += table[i][of];
      }
    }
    return new Hits(table[of][of], missed, extra);
  }

  private static double share(int[][] table, int besides) {
    int right = 0;
    int all = besides;
    for (int i = 0; i < table.length; i++) {
      right += table[i][i];
      for (int n : table[i]) {
        all += n;
      }
    }
    return (double) right / Math.max(1, all);
  }
}
