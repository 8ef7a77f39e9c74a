package org.pursuant.domain.search;

import org.jspecify.annotations.Nullable;

/// Something in the record that begins as a reader has begun to write.
///
/// @param text as readers know it
/// @param path of a Member or body within its pages (`4567`, `home-office`); null for a heading
/// @param count how many questions have it
public record Suggestion(Kind kind, String text, @Nullable String path, long count) {
  public enum Kind {
    HEADING,
    MEMBER,
    BODY
  }
}
