package org.pursuant.domain.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pursuant.domain.text.EditDistance;
import org.pursuant.domain.text.Slug;

/// Tells which Member of the record is meant by a name as people write it: in full, without what
/// stands before it ("Sir"), by the surname alone, or by the id that addresses have.
public final class MemberNames {
  private static final int PROPOSED = 3;

  private final List<ListedMember> members;

  /// What a name comes to.
  public sealed interface Meant {
    /// One Member.
    record One(ListedMember member) implements Meant {}

    /// More than one Member could be meant.
    record Several(List<ListedMember> members) implements Meant {
      public Several {
        members = List.copyOf(members);
      }
    }

    /// Nobody in the record is called so.
    ///
    /// @param nearest names that are spelled nearly so, nearest first; may be empty
    record None(List<String> nearest) implements Meant {
      public None {
        nearest = List.copyOf(nearest);
      }
    }
  }

  /// @param members all of the record
  public MemberNames(List<ListedMember> members) {
    this.members = List.copyOf(members);
  }

  /// The Member meant. An id goes before a whole name, and that before words of one.
  public Meant find(String name) {
    String wanted = Slug.of(name);
    List<ListedMember> found = having(m -> m.path().equals(name.strip()));
    if (found.isEmpty()) {
      found = having(m -> Slug.of(m.name()).equals(wanted));
    }
    if (found.isEmpty()) {
      List<String> words = words(wanted);
      found = having(m -> words(Slug.of(m.name())).containsAll(words));
    }
    return switch (found.size()) {
      case 0 -> new Meant.None(nearest(wanted));
      case 1 -> new Meant.One(found.getFirst());
      default -> new Meant.Several(found);
    };
  }

  private List<ListedMember> having(Predicate<ListedMember> what) {
    return members.stream().filter(what).toList();
  }

  private static List<String> words(String slug) {
    return Arrays.asList(slug.split("-", -1));
  }

  private List<String> nearest(String wanted) {
    Map<String, String> names = new HashMap<>();
    members.forEach(m -> names.putIfAbsent(Slug.of(m.name()), m.name()));
    return EditDistance.nearest(wanted, names.keySet(), PROPOSED).stream()
        .map(slug -> names.getOrDefault(slug, slug))
        .toList();
  }
}
