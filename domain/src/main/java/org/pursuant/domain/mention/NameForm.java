package org.pursuant.domain.mention;

import java.util.Map;

/// All mentions of one key, counted.
///
/// @param id the store's own number
/// @param key see [Mention#key()]
/// @param kinds how often its words told which kind
/// @param writings how often it was written how, in full
/// @param full mentions in full
/// @param within those of them in the middle of a sentence
/// @param small mentions in small letters
/// @param questions how many questions mention it, at most
public record NameForm(
    long id,
    String key,
    Map<NameKind, Long> kinds,
    Map<String, Long> writings,
    long full,
    long within,
    long small,
    long questions) {
  public NameForm {
    kinds = Map.copyOf(kinds);
    writings = Map.copyOf(writings);
  }

  /// How often an abbreviation was said to stand for a form.
  ///
  /// @param body the slug of the asked body
  /// @param form the form's id
  public record Meaning(String abbreviation, String body, long form, long count) {}

  /// How often a form was said to be the former name of another.
  public record Renamed(long former, long later, long count) {}
}
