package org.pursuant.domain.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// A place in an answer that says something was done. Whether it is what was promised is for a
/// person to judge.
///
/// @param key that a promise of the same act would have
/// @param day of the answer; null where unknown
/// @param start offset in the answer's plain text
/// @param end offset after the last character
public record Evidence(
    String key, QuestionId question, @Nullable LocalDate day, int start, int end, String quote) {}
