package org.pursuant.domain.reply;

import org.jspecify.annotations.Nullable;

/// Which answers are counted.
///
/// @param body slug of the answering body; empty for all
/// @param subject of the questions, see [#subjectOf]; empty for all
public record ReplyScope(String body, String subject) {
  /// All answers.
  public static final ReplyScope ALL = new ReplyScope("", "");

  /// The subject that a heading files a question under, `Prisons` of `Prisons: Injuries`.
  ///
  /// @return null for no heading
  public static @Nullable String subjectOf(@Nullable String heading) {
    if (heading == null || heading.isBlank()) {
      return null;
    }
    int colon = heading.indexOf(':');
    return (colon < 0 ? heading : heading.substring(0, colon)).strip();
  }
}
