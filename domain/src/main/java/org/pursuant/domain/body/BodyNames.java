package org.pursuant.domain.body;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pursuant.domain.text.EditDistance;
import org.pursuant.domain.text.Slug;

/// Tells which body is meant by a name as people write it: in full, an acronym, a former name, the
/// name of its Minister's office ("the Secretary of State for the Home Department"), or words of it
/// that no other body has.
public final class BodyNames {
  private static final int SHORTEST_BEGINNING = 3;
  private static final int PROPOSED = 3;
  private static final Pattern BEFORE_MATTER =
      Pattern.compile(
          "^(?:the-)?(?:department|dept|ministry|office|(?:minister-of-state|secretary-of-state"
              + "|secretary|minister)(?:-and-lord-chancellor)?)-(?:for|of)-(?:the-)?");
  private static final Pattern AFTER_MATTER =
      Pattern.compile("-(?:office|department|dept|affairs|ministry|minister|secretary)$");

  private static final List<Entry> KNOWN = AnsweringBodies.all().stream().map(Entry::of).toList();

  private final List<Entry> entries;

  /// A body with its names, each by the key that it is compared by.
  private record Entry(AnsweringBody body, Map<String, String> names) {
    static Entry of(AnsweringBody body) {
      Map<String, String> names = new LinkedHashMap<>();
      for (AnsweringBody.Name name : body.names()) {
        names.putIfAbsent(key(name.name()), name.name());
        name.forms().forEach(form -> names.putIfAbsent(key(form), form));
      }
      return new Entry(body, names);
    }
  }

  /// What a name comes to.
  public sealed interface Meant {
    /// One body.
    record One(AnsweringBody body) implements Meant {}

    /// More than one body could be meant.
    record Several(List<AnsweringBody> bodies) implements Meant {}

    /// No body is called so.
    ///
    /// @param nearest names that are spelled nearly so, nearest first; may be empty
    record None(List<String> nearest) implements Meant {}
  }

  /// The names of all bodies there are.
  ///
  /// @param printed names in the record, which may be of bodies that [AnsweringBodies] does not
  ///   know
  public BodyNames(Collection<String> printed) {
    List<Entry> others =
        printed.stream()
            .filter(name -> AnsweringBodies.ofSlug(Slug.of(name)).isEmpty())
            .distinct()
            .map(name -> Entry.of(AnsweringBody.named(name)))
            .toList();
    entries = Stream.concat(KNOWN.stream(), others.stream()).toList();
  }

  /// The body meant. A whole name goes before what it says of its matter, and that before mere
  /// words of a name.
  public Meant find(String name) {
    String wanted = key(name);
    List<AnsweringBody> found = having(wanted::equals);
    if (found.isEmpty()) {
      found = having(n -> matter(n).equals(matter(wanted)));
    }
    if (found.isEmpty()) {
      found = having(n -> hasWords(n, matter(wanted)));
    }
    return switch (found.size()) {
      case 0 -> new Meant.None(nearest(name));
      case 1 -> new Meant.One(found.getFirst());
      default -> new Meant.Several(found);
    };
  }

  /// Whether a name is the whole name of one body, in any form that it has or had.
  public boolean isWhole(String name) {
    return having(key(name)::equals).size() == 1;
  }

  private List<AnsweringBody> having(Predicate<String> key) {
    return entries.stream()
        .filter(e -> e.names().keySet().stream().anyMatch(key))
        .map(Entry::body)
        .toList();
  }

  /// Whether every word wanted is a word of the name, or begins one.
  private static boolean hasWords(String name, String wanted) {
    List<String> words = Arrays.asList(name.split("-", -1));
    return Arrays.stream(wanted.split("-", -1))
        .allMatch(w ->
            words.stream()
                .anyMatch(
                    n -> n.equals(w) || (w.length() >= SHORTEST_BEGINNING && n.startsWith(w))));
  }

  private List<String> nearest(String name) {
    Map<String, String> whole = new LinkedHashMap<>();
    entries.forEach(e -> e.names().forEach(whole::putIfAbsent));
    entries.forEach(e -> e.names().forEach((key, n) -> whole.putIfAbsent(matter(key), n)));
    return EditDistance.nearest(key(name), whole.keySet(), PROPOSED).stream()
        .map(key -> whole.getOrDefault(key, key))
        .distinct()
        .toList();
  }

  private static String key(String name) {
    return Slug.of(name).replaceFirst("^the-", "");
  }

  private static String matter(String key) {
    String matter =
        AFTER_MATTER.matcher(BEFORE_MATTER.matcher(key).replaceFirst("")).replaceFirst("");
    return matter.isEmpty() ? key : matter;
  }
}
