package org.pursuant.domain.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// A table as lists show it.
///
/// @param number its place in the answer, from 1
/// @param title its title, or what leads to it; empty for none
/// @param heading of the question; empty for none
/// @param body slug of the answering body; empty where unknown
/// @param said the day of the answer; null where unknown
/// @param signature see [DataTable#signature()]
public record TableRow(
    QuestionId question,
    int number,
    TableKind kind,
    String title,
    String heading,
    String body,
    @Nullable LocalDate said,
    int rows,
    int columns,
    String signature) {}
