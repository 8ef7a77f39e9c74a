package org.pursuant.analysis.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
/// For one thread at a time. The memory is [Regions]' own.
public final class LineFinder {
  /// No passage is compared with more others than this, those met last first.
  static final int MOST_COMPARED = 2_000;

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

  /// Takes a passage in.
  ///
  /// @param kind tells kinds of texts apart that are never to be compared, such as questions from
  ///   answers; small
  public Found add(String plain, int start, int end, int kind) {
    PassageWords words = PassageWords.of(plain, start, end).of(kind);
    long fingerprint = words.fingerprint();
    int known = table.find(fingerprint);
    if (known >= 0) {
      return new Found(known, List.of());
    }
    int[] shingles = words.shingles();
    int[] keys = Signature.keys(shingles);
    int wording = table.count();
    families.add(wording);
    List<WordingLink> links = links(wording, shingles, keys);
    table.add(fingerprint, words.numbers(), keys);
    return new Found(wording, links);
  }

  private List<WordingLink> links(int wording, int[] shingles, int[] keys) {
    List<WordingLink> links = new ArrayList<>();
    Set<Integer> compared = new HashSet<>();
    for (int band = 0; band < Signature.BANDS; band++) {
      table.sharing(
          band,
          keys[band],
          other -> {
            if (families.of(other) != families.of(wording) && compared.add(other)) {
              compare(wording, shingles, other, links);
            }
            return compared.size() < MOST_COMPARED;
          });
    }
    return links;
  }

  private void compare(int wording, int[] shingles, int other, List<WordingLink> links) {
    int[] its = PassageWords.ofNumbers(table.words(other)).shingles();
    if (Likeness.isLine(shingles, its)) {
      families.join(wording, other);
      links.add(new WordingLink(wording, other));
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
