package org.pursuant.domain.reference;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reference.Resolution.Resolved;

/// A citation and where it leads.
public record Reference(Citation citation, Resolution resolution) {

  /// The question that it leads to; null where it is not resolved.
  public @Nullable QuestionId target() {
    return resolution instanceof Resolved resolved ? resolved.question() : null;
  }
}
