package org.pursuant.analysis.limb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pursuant.analysis.limb.Mark.Row;
import org.pursuant.analysis.limb.Rows.Item;
import org.pursuant.domain.reply.Limb;

/// Finds the separate things a question asks.
///
/// Parts are joined by semicolons ("; and if he will…") or marked (a), (b); numerals inside one
/// letter make limbs of their own (`b.i`), numerals that go with every letter do not, as the guide
/// of the labelled answers has it. Pure; time is linear in the length of the text but for marks
/// beyond any real question, which are cut off.
public final class Limbs {
  /// Of the analysis; counts up when its results change.
  public static final int VERSION = 1;

  /// No real question is half as long; of a longer one the beginning is read.
  public static final int LONGEST = 8_000;

  /// No real question has half as many.
  private static final int MOST = 60;

  private final String text;
  private final List<Limb> limbs = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  private Limbs(String text) {
    this.text = text;
  }

  /// The limbs of a question in order; one labelled `1` where it asks one thing, none for an empty
  /// text.
  ///
  /// @param text the question's plain words
  public static List<Limb> of(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    String read = text.substring(0, Math.min(LONGEST, text.length()));
    Limbs limbs = new Limbs(read);
    int expected = 1;
    for (Segment segment : Segment.of(read)) {
      expected = limbs.add(segment, expected);
    }
    return limbs.limbs.size() > MOST
        ? List.copyOf(limbs.limbs.subList(0, MOST))
        : List.copyOf(limbs.limbs);
  }

  /// Adds the limbs of a segment.
  ///
  /// @return the place of the letter that would go on from it
  private int add(Segment segment, int expected) {
    List<Item> items = Rows.of(text, segment.marks(), expected);
    if (items.isEmpty()) {
      String label = Integer.toString(segment.number());
      limbs.add(
          limb(label, segment, segment.start(), segment.start(), segment.start(), segment.end()));
      return expected;
    }
    int leadEnd = items.getFirst().mark().at();
    for (int i = 0; i < items.size(); i++) {
      int end = i + 1 < items.size() ? items.get(i + 1).mark().at() : segment.end();
      add(segment, items, i, leadEnd, end);
    }
    Item last = items.getLast();
    return last.mark().row() == Row.LETTERS
        ? new Mark(last.label(), Row.LETTERS, 0, 0).ordinal() + 1
        : 1;
  }

  private void add(Segment segment, List<Item> items, int i, int leadEnd, int end) {
    Item item = items.get(i);
    List<Item> inside = Rows.inside(text, items, i);
    if (inside.isEmpty()) {
      limbs.add(limb(item.label(), segment, segment.start(), leadEnd, item.mark().at(), end));
      return;
    }
    for (int j = 0; j < inside.size(); j++) {
      int to = j + 1 < inside.size() ? inside.get(j + 1).mark().at() : end;
      addInner(segment, item, inside, j, to);
    }
  }

  private void addInner(Segment segment, Item item, List<Item> inside, int j, int end) {
    int leadEnd = inside.getFirst().mark().at();
    List<Item> deeper = Rows.inside(text, inside, j);
    String label = item.label() + "." + inside.get(j).label();
    if (deeper.isEmpty()) {
      limbs.add(limb(label, segment, item.mark().at(), leadEnd, inside.get(j).mark().at(), end));
      return;
    }
    for (int k = 0; k < deeper.size(); k++) {
      int to = k + 1 < deeper.size() ? deeper.get(k + 1).mark().at() : end;
      Item d = deeper.get(k);
      limbs.add(
          limb(
              label + "." + d.label(),
              segment,
              inside.get(j).mark().at(),
              deeper.getFirst().mark().at(),
              d.mark().at(),
              to));
    }
  }

  /// A label met before, as when a second question begins again with (a), is told apart by the
  /// number of its part.
  private Limb limb(String label, Segment segment, int leadStart, int leadEnd, int start, int end) {
    String unique = used.contains(label) ? segment.number() + "." + label : label;
    while (!used.add(unique)) {
      unique += "'";
    }
    return new Limb(unique, segment.number(), leadStart, leadEnd, start, end);
  }
}
