package org.pursuant.domain.follow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened to a question, as it is told to those who follow.
///
/// @param day on which it happened, as stated, else as first seen, else that of the question; null
///   where no source states any
/// @param signs by any one of which it is known again among the events of its kind and question,
///   whatever else has become known since; the first stands in the id of its entry. Made of what
///   happened alone, so that a record built anew gives the same ones
/// @param detail what there is to say beside the kind, in words; empty for nothing
/// @param cause the address below `/questions/` of the question by which it happened; null where it
///   was none
public record Occurrence(
    FollowedEvent event,
    @Nullable LocalDate day,
    List<String> signs,
    String detail,
    @Nullable String cause) {
  public Occurrence {
    signs = List.copyOf(signs);
    if (signs.isEmpty()) {
      throw new IllegalArgumentException("an occurrence needs a sign to be known by");
    }
  }
}
