package org.pursuant.analysis.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.pursuant.domain.line.Regions;
import org.pursuant.domain.line.WordingLink;

/// Finds which passages are wordings of one line, as they arrive.
///
/// Two wordings are linked where their likeness is 0.8 or more: the share of their words and pairs
/// of neighbouring words that both have. A line is all wordings that links join. Candidates come
/// from [Signature]; each is compared exactly. So the lines follow from the passages alone, in
/// whatever order they arrive, but for the one pair in hundreds at the very limit that shares no
/// key, and for a passage with more than [#MOST_COMPARED] candidates.
///
/// For one thread at a time, but for [#ready]. The memory is [Regions]' own.
public final class LineFinder {
  /// No passage is compared with more others than this, those met last first.
  static final int MOST_COMPARED = 2_000;

  private static final int[] NONE = {};

  private final Families families;
  private final WordingTable table;

  public LineFinder(Regions regions) {
    this.table = new WordingTable(regions);
    this.families = new Families(regions);
  }

  /// What a passage was found to be.
  ///
  /// @param wording its number
  /// @param links to others of the line that were not joined before; none for a wording already met
  public record Found(int wording, List<WordingLink> links) {}

  /// A passage made ready to be taken in. Of one whose wording is known already only this is held.
  public static final class Ready {
    private final long fingerprint;
    private final int[] words;
    private final int[] shingles;
    private final int[] keys;
    private final int[] alike;
    private final int among;

    /// @param alike those found alike among the wordings known then, one of each line
    /// @param among how many were known
    private Ready(
        long fingerprint, int[] words, int[] shingles, int[] keys, int[] alike, int among) {
      this.fingerprint = fingerprint;
      this.words = words;
      this.shingles = shingles;
      this.keys = keys;
      this.alike = alike;
      this.among = among;
    }
  }

  /// A number made of the words of a text: the same for the same words, whatever their marks and
  /// layout; never 0.
  public static long fingerprint(String plain) {
    long fingerprint = PassageWords.of(plain, 0, plain.length()).fingerprint();
    return fingerprint == 0 ? 1 : fingerprint;
  }

  /// How many wordings are known.
  public int count() {
    return table.count();
  }

  /// Makes a passage ready to be taken in: compares it with the wordings that are known. For
  /// several threads at a time, while none takes in.
  ///
  /// @param kind tells kinds of texts apart that are never to be compared, such as questions from
  ///   answers; small
  /// @param before those made ready since anything was taken in, by fingerprint: what is repeated
  ///   is compared once
  public Ready ready(String plain, int start, int end, int kind, Map<Long, Ready> before) {
    PassageWords words = PassageWords.of(plain, start, end).of(kind);
    return before.computeIfAbsent(words.fingerprint(), f -> ready(f, words));
  }

  private Ready ready(long fingerprint, PassageWords words) {
    if (table.find(fingerprint) >= 0) {
      return new Ready(fingerprint, NONE, NONE, NONE, NONE, 0);
    }
    int[] shingles = words.shingles();
    int[] keys = Signature.keys(shingles);
    List<Integer> alike = new ArrayList<>();
    Set<Integer> lines = new HashSet<>();
    search(
        shingles,
        keys,
        0,
        other -> !lines.isEmpty() && lines.contains(families.root(other)),
        other -> {
          alike.add(other);
          lines.add(families.root(other));
        });
    int[] found = alike.stream().mapToInt(Integer::intValue).toArray();
    return new Ready(fingerprint, words.numbers(), shingles, keys, found, table.count());
  }

  /// Takes a passage in that was made ready since the last [#goBack]; it is compared with what was
  /// taken in since.
  public Found add(Ready ready) {
    int known = table.find(ready.fingerprint);
    if (known >= 0) {
      return new Found(known, List.of());
    }
    int wording = table.count();
    families.add(wording);
    List<WordingLink> links = new ArrayList<>();
    for (int other : ready.alike) {
      join(wording, other, links);
    }
    search(
        ready.shingles,
        ready.keys,
        ready.among,
        other -> families.of(other) == families.of(wording),
        other -> join(wording, other, links));
    table.add(ready.fingerprint, ready.words, ready.keys);
    return new Found(wording, links);
  }

  private void join(int wording, int other, List<WordingLink> links) {
    if (families.of(wording) != families.of(other)) {
      families.join(wording, other);
      links.add(new WordingLink(wording, other));
    }
  }

  /// Compares with every wording that shares a key, but for those that it is joined to already.
  ///
  /// @param since the lowest number of those to compare with
  private void search(
      int[] shingles, int[] keys, int since, IntPredicate joined, IntConsumer alike) {
    Comparing comparing = new Comparing(new SoughtShingles(shingles), keys, since, joined, alike);
    for (int band = 0; band < Signature.BANDS; band++) {
      int of = band;
      table.sharing(band, keys[band], other -> comparing.more(other, of));
    }
  }

  /// One passage's comparisons.
  private final class Comparing {
    private final SoughtShingles sought;
    private final int[] keys;
    private final int since;
    private final IntPredicate joined;
    private final IntConsumer alike;
    private int compared;

    Comparing(
        SoughtShingles sought, int[] keys, int since, IntPredicate joined, IntConsumer alike) {
      this.sought = sought;
      this.keys = keys;
      this.since = since;
      this.joined = joined;
      this.alike = alike;
    }

    /// Compares with one more.
    ///
    /// @return whether there is to be another
    boolean more(int other, int band) {
      if (other < since) {
        return false;
      }
      if (!table.sharesBefore(other, band, keys) && !joined.test(other)) {
        compared++;
        if (sought.isLine(table.words(other))) {
          alike.accept(other);
        }
      }
      return compared < MOST_COMPARED;
    }
  }

  /// A name for a wording made of its words alone: the same in every archive.
  public String key(int wording) {
    return WordingKey.of(table.fingerprint(wording));
  }

  /// The number that stands for a wording's whole line: its lowest.
  public int line(int wording) {
    return families.of(wording);
  }

  /// All wordings of a wording's line, ascending.
  public int[] wordings(int wording) {
    return families.members(wording);
  }

  /// Goes back to what was known before the last passages: for whoever keeps the rest elsewhere and
  /// was stopped in between.
  ///
  /// @param count how many wordings stay; no more than there are
  /// @param links all links between those
  public void goBack(int count, Iterable<WordingLink> links) {
    table.takeBack(count);
    families.reset(count);
    links.forEach(link -> families.join(link.later(), link.earlier()));
  }
}
