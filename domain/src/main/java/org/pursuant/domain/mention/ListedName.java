package org.pursuant.domain.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A name as lists show it.
///
/// @param questions that mention it, or whose answer does
/// @param recent those of them in the last quarter of a year of the record
/// @param first the day of the first of them; null where none has a day
/// @param last the day of the last of them; null where none has a day
public record ListedName(
    String slug,
    String title,
    NameKind kind,
    String link,
    long questions,
    long recent,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}
