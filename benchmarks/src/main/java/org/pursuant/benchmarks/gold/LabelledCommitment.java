package org.pursuant.benchmarks.gold;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A promise as one reading labelled it.
///
/// @param quote exact words of the answer
/// @param dueText null where the reading saw no time
public record LabelledCommitment(
    String quote,
    String act,
    String firmness,
    @Nullable String dueText,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo) {}
