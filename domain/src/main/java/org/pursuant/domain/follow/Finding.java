package org.pursuant.domain.follow;

import org.pursuant.domain.record.QuestionLife;

/// An event that a saved search tells of, whether it was told before or not.
///
/// @param search the id of the saved search
/// @param question the question to which it happened
public record Finding(String search, QuestionLife question, Occurrence occurrence) {}
