package org.pursuant.domain.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage that answers repeat, exactly or nearly.
///
/// @param key its address below `/lines/`: made of the words it was first said in, so that it stays
///   while those stay the first; the keys of its other wordings lead to it too
/// @param rule by which it is a formula or signpost, and the words that decided; null for others
/// @param extent the widest that it is said in
/// @param text its latest wording
/// @param first the day it was first said; null where none is known
/// @param last the day it was last said
/// @param about whether one of these days is only judged from the numbers of other questions
/// @param answers how many answers have it
/// @param occasions how many times it was said, answers declared as given together taken as one
/// @param wordings how many different wordings it has
/// @param changed the day its newest wording was first said; null where it has but one
/// @param bodies slugs of the answering bodies, the one that said it most first
/// @param within the key of a longer line that every answer with this one has around it; null where
///   there is none
/// @param follows the key of the line that stands right before it in every answer with either; null
///   where there is none
public record Line(
    String key,
    LineKind kind,
    @Nullable String rule,
    Extent extent,
    String text,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    boolean about,
    int answers,
    int occasions,
    int wordings,
    @Nullable LocalDate changed,
    List<String> bodies,
    @Nullable String within,
    @Nullable String follows) {
  public Line {
    bodies = List.copyOf(bodies);
  }
}
