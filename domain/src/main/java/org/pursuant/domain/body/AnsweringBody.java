package org.pursuant.domain.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Slug;

/// A department or other body over time, through its changes of name.
///
/// @param names what it was called, the newest first; never empty
/// @param successors the names of the bodies that took over its work when it ended; empty while it
///   lasts
public record AnsweringBody(List<Name> names, List<String> successors) {
  public AnsweringBody {
    names = List.copyOf(names);
    successors = List.copyOf(successors);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a body needs a name");
    }
  }

  /// A name for a time.
  ///
  /// @param forms other ways of writing it, acronyms first
  /// @param from null where before 1997 or not known
  /// @param to null while it lasts or where not known
  public record Name(
      String name, List<String> forms, @Nullable LocalDate from, @Nullable LocalDate to) {
    public Name {
      forms = List.copyOf(forms);
    }
  }

  /// A body of which nothing but its name is known.
  public static AnsweringBody named(String name) {
    return new AnsweringBody(List.of(new Name(name, List.of(), null, null)), List.of());
  }

  /// The newest name.
  public String name() {
    return names.getFirst().name();
  }

  /// As addresses and filters have it.
  public String slug() {
    return Slug.of(name());
  }

  /// What to write for it in few letters: its acronym if it has one, else its name.
  public String shortest() {
    return names.getFirst().forms().stream()
        .filter(f -> f.matches("\\p{Lu}[\\p{L}\\d]*\\p{Lu}[\\p{L}\\d]*"))
        .findFirst()
        .orElse(name());
  }
}
