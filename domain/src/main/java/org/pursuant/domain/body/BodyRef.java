package org.pursuant.domain.body;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Slug;

/// The department or other body of which a question is asked, as a source names it.
///
/// @param id the API's answeringBodyId (not a department id elsewhere); null where not stated
/// @param name as printed
public record BodyRef(@Nullable Integer id, String name) {
  public BodyRef {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an answering body needs a name");
    }
  }

  /// The body as a part of an address (`home-office`).
  public String slug() {
    return Slug.of(name);
  }

  /// Whether both are the same body as far as they state it: by id where both have one.
  public boolean sameAs(BodyRef other) {
    boolean bothKnown = id != null && other.id != null;
    return bothKnown ? Objects.equals(id, other.id) : slug().equals(other.slug());
  }
}
