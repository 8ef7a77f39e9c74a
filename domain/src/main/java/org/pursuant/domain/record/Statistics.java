package org.pursuant.domain.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The size of the record.
///
/// @param questions every question, those known only by their texts included
/// @param textOnly of them, known only by id and texts
/// @param answers questions with an answer that is not a holding answer
/// @param members Members that a source of Members names
/// @param revisions over all questions and lineages
/// @param events by kind, in order of name
/// @param groups sets of questions declared as answered together
/// @param grouped questions in such a set
/// @param sharedAnswers sets of two or more questions whose answers have the very same words
/// @param tables in current answers
/// @param clipped questions of which a current text is known only in part
/// @param rejected items that could not be understood
/// @param bySource questions by source form
/// @param documents kept in the raw archive
/// @param sample whether this is the bundled sample
/// @param firstTabled ISO date of the earliest question; null when none
/// @param lastTabled ISO date of the latest question; null when none
public record Statistics(
    long questions,
    long textOnly,
    long answers,
    long members,
    long revisions,
    Map<String, Long> events,
    long groups,
    long grouped,
    long sharedAnswers,
    long tables,
    long clipped,
    long rejected,
    Map<String, Long> bySource,
    long documents,
    boolean sample,
    @Nullable String firstTabled,
    @Nullable String lastTabled) {}
