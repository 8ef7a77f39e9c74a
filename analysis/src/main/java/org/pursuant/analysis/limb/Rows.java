package org.pursuant.analysis.limb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.limb.Mark.Row;

/// The rows that the marks of one segment make: an outer one, and inside its items others.
///
/// A row inside an item that is not the last, as in "(a) drug (i) use and (ii) trade, (b) arms", is
/// that item's. A row after the last item, as in "how many (a) men and (b) women were (i) hurt and
/// (ii) killed", goes with every item of the outer one and is no limb of its own; but it is the
/// last item's where nothing stands between their marks, or where the items are whole questions.
final class Rows {
  private static final Pattern ASKS =
      Pattern.compile(
          "^\\s*(?:(?:for|on|to|by|in|from|under|with|at|of) )?(?:what|whether|how|when|where|who|which|why|if)\\b");

  private final List<Item> items = new ArrayList<>();
  private boolean over;

  /// An item of the outer row.
  ///
  /// @param label its mark, or the one that should stand in its place
  /// @param inside marks between it and the next item
  record Item(String label, Mark mark, List<Mark> inside) {}

  private Rows() {}

  /// The outer row.
  ///
  /// @param expected the place that a letter going on from the segment before would have; 1 if none
  static List<Item> of(String text, List<Mark> marks, int expected) {
    if (marks.isEmpty()) {
      return List.of();
    }
    Mark first = marks.getFirst();
    boolean goesOn = expected > 1 && first.row() == Row.LETTERS && first.ordinal() == expected;
    if (first.ordinal() != 1 && !goesOn) {
      return of(text, marks.subList(1, marks.size()), expected);
    }
    Rows rows = new Rows();
    for (int i = 0; i < marks.size(); i++) {
      rows.add(marks.get(i), i + 1 < marks.size() ? marks.get(i + 1) : null);
    }
    if (rows.items.size() == 1 && !goesOn) {
      return of(text, marks.subList(1, marks.size()), expected);
    }
    return rows.items;
  }

  private void add(Mark mark, @Nullable Mark next) {
    if (items.isEmpty()) {
      items.add(new Item(mark.text(), mark, new ArrayList<>()));
      return;
    }
    Item last = items.getLast();
    if (mark.row() != last.mark().row() || over) {
      last.inside().add(mark);
      return;
    }
    int wanted = ordinal(last) + 1;
    if (continues(mark, wanted, next)) {
      String label = mark.ordinal() > wanted ? mark.text() : Mark.named(mark.row(), wanted);
      items.add(new Item(label, mark, new ArrayList<>()));
    } else {
      over |= mark.ordinal() == 1;
      last.inside().add(mark);
    }
  }

  private static int ordinal(Item item) {
    return new Mark(item.label(), item.mark().row(), 0, 0).ordinal();
  }

  /// Whether a mark stands where the next of the outer row should: it is that, or leaves one out,
  /// or is a slip of the pen for it ("(a), (b), (a), (d)", "(a), (b), (b)").
  private boolean continues(Mark mark, int wanted, @Nullable Mark next) {
    int ordinal = mark.ordinal();
    if (ordinal == wanted) {
      return true;
    }
    boolean bare = items.getLast().inside().isEmpty();
    if (ordinal == wanted + 1) {
      return bare;
    }
    boolean mended = next != null && next.row() == mark.row() && next.ordinal() == wanted + 1;
    return bare && (mended || ordinal == wanted - 1);
  }

  /// The row that is an item's own, empty where there is none.
  static List<Item> inside(String text, List<Item> items, int i) {
    Item item = items.get(i);
    if (item.inside().isEmpty()) {
      return List.of();
    }
    boolean last = i == items.size() - 1;
    Mark first = item.inside().getFirst();
    boolean own =
        !last
            || text.substring(item.mark().end(), first.at()).isBlank()
            || items.stream().allMatch(x -> asks(text, x));
    return own && first.row() != item.mark().row() ? of(text, item.inside(), 1) : List.of();
  }

  private static boolean asks(String text, Item item) {
    int from = item.mark().end();
    return ASKS.matcher(text.substring(from, Math.min(text.length(), from + PREFIX))).find();
  }

  private static final int PREFIX = 40;
}
