package org.pursuant.domain.question;

/// How much of a question a form of its source states.
public enum Coverage {
  /// A row of a list: texts clipped and stripped, attachments and original answers left out.
  LIST,
  /// Everything that the source knows.
  DETAIL
}
