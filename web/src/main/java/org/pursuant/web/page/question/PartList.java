package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.reply.Limb;

/// The limbs of a question as a list to read under its untouched words.
///
/// @param items in reading order; empty where the question asks one thing or is not known in full
public record PartList(List<Item> items) {
  private static final Pattern OUTER_MARK =
      Pattern.compile("^(\\(\\w{1,4}\\))\\s*(.*)$", Pattern.DOTALL);

  public PartList {
    items = List.copyOf(items);
  }

  /// One line of the list.
  ///
  /// @param mark with brackets; empty for words without one
  /// @param depth 0 for words without a mark, 1 for marked ones, 2 for those inside another
  /// @param lead whether it only leads in to what follows
  public record Item(String mark, String words, int depth, boolean lead) {}

  /// The list of some limbs.
  ///
  /// @param words of the question
  static PartList of(String words, List<Limb> limbs) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; limbs.size() > 1 && i < limbs.size(); i++) {
      Limb limb = limbs.get(i);
      if (i == 0 || limbs.get(i - 1).leadStart() != limb.leadStart()) {
        addLead(items, limb, words);
      }
      items.add(item(limb, words, i == 0));
    }
    return new PartList(items);
  }

  private static Item item(Limb limb, String question, boolean first) {
    String mark = LimbWords.ownMark(limb, question);
    String words = LimbWords.words(limb, question);
    return new Item(
        mark,
        mark.isEmpty() && first ? LimbWords.bare(matter(words)) : words,
        mark.isEmpty() ? 0 : limb.depth(),
        false);
  }

  /// What leads in to a row of limbs: it has a mark itself where the row stands inside another.
  private static void addLead(List<Item> items, Limb limb, String question) {
    String lead = question.substring(limb.leadStart(), limb.leadEnd()).strip();
    Matcher marked = OUTER_MARK.matcher(lead);
    boolean inside = limb.depth() > 1 && marked.matches();
    String mark = inside ? marked.group(1) : "";
    String shown =
        inside
            ? LimbWords.bare(marked.group(2))
            : limb.segment() > 1 ? LimbWords.bare(lead) : matter(lead);
    if (!shown.isEmpty() || inside) {
      items.add(
          new Item(mark, shown.isEmpty() ? "" : shown + " …", inside ? limb.depth() - 1 : 0, true));
    }
  }

  /// What is asked, without the words that address it.
  private static String matter(String lead) {
    Addressee split = Addressee.split(lead + " ");
    return split.address().isEmpty() && lead.endsWith(",") ? "" : LimbWords.bare(split.matter());
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }
}
