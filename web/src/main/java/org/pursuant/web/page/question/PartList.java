package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.Parts;
import org.pursuant.domain.question.Parts.Kind;
import org.pursuant.domain.question.Parts.Part;
import org.pursuant.domain.text.SourceText;

/// The parts of a question as a list to read under its untouched words.
///
/// @param items in reading order; empty where the question asks one thing or is not known in full
public record PartList(List<Item> items) {
  public PartList {
    items = List.copyOf(items);
  }

  /// One line of the list.
  ///
  /// @param mark with brackets; empty for words without one
  /// @param depth 0 for words without a mark, 1 for marked ones, 2 for those inside another
  /// @param lead whether it only leads in to what follows
  public record Item(String mark, String words, int depth, boolean lead) {}

  static PartList of(SourceText question) {
    Parts parts = Parts.of(question.text().plain());
    if (question.isClipped() || !parts.several()) {
      return new PartList(List.of());
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < parts.parts().size(); i++) {
      Part part = parts.parts().get(i);
      boolean markedNext =
          i + 1 < parts.parts().size() && parts.parts().get(i + 1).kind() == Kind.MARKED;
      Item item = item(parts, part, markedNext);
      if (!item.words().isEmpty() || !item.mark().isEmpty()) {
        items.add(item);
      }
    }
    return new PartList(items);
  }

  private static Item item(Parts parts, Part part, boolean markedNext) {
    boolean lead = part.kind() != Kind.MARKED && markedNext;
    String words = parts.words(part);
    String shown = part.kind() == Kind.LEAD ? matter(words) : words;
    String mark = part.kind() == Kind.MARKED ? "(" + part.mark() + ")" : "";
    return new Item(mark, lead && !shown.isEmpty() ? shown + " …" : shown, part.depth(), lead);
  }

  /// What leads in, without the words that address it.
  private static String matter(String lead) {
    Addressee split = Addressee.split(lead + " ");
    String words = split.address().isEmpty() && lead.endsWith(",") ? "" : split.matter();
    return words.replaceFirst("[;,.\\s]+$", "");
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }
}
