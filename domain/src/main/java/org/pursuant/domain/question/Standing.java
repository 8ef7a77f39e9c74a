package org.pursuant.domain.question;

/// Whether a question still stands on the order paper of its source.
public enum Standing {
  STANDING,
  /// Withdrawn, as the source declares.
  WITHDRAWN,
  /// No longer shown by a source that showed it, without a word.
  VANISHED
}
