package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;

/// One query of a task.
///
/// @param name of what it is about, the same in every archive; it decides part and order
/// @param address the words to whom it is addressed whose words these are, "To ask the Secretary of
///   State for …,"; empty where there are none
/// @param asker the Member who asked what the words are from; null where not known or from none
/// @param words that are looked for
/// @param own the id of the question the words are from, which no system is to show; null where the
///   words are from none
/// @param relevant ids of the questions to be found, at least one
/// @param tabled the day by which the query is counted to a year, and on which, or about which, a
///   question's own words are asked; null where not known
public record TaskQuery(
    Task task,
    String name,
    String address,
    @Nullable MemberRef asker,
    String words,
    @Nullable Long own,
    Set<Long> relevant,
    @Nullable LocalDate tabled) {
  public TaskQuery {
    relevant = Set.copyOf(relevant);
    if (relevant.isEmpty()) {
      throw new IllegalArgumentException("a query without anything to be found: " + name);
    }
  }

  /// The last day tabled of what there is to be found, so that the record is searched as it stood
  /// when the question was written; null where all of it is. Siblings are tabled the same day; what
  /// is cited has been answered before.
  public @Nullable LocalDate until() {
    return switch (task) {
      case SIBLINGS -> tabled;
      case PURSUANT -> tabled == null ? null : tabled.minusDays(1);
      case KNOWN_ITEM, HEADING -> null;
    };
  }

  /// The words as a draft has them, address and all.
  String addressed() {
    return address.isEmpty() ? words : address + " " + words;
  }

  /// All that is told of a question, as words: who asks whom what.
  String told() {
    String name = asker == null ? null : asker.name();
    return name == null ? addressed() : name + " " + addressed();
  }

  public Part part() {
    return Part.of(name);
  }
}
