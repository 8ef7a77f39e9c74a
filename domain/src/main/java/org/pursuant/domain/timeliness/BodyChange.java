package org.pursuant.domain.timeliness;

import java.time.LocalDate;

/// A transfer of a question. The clock goes on.
///
/// @param from slug of the body that had it before
/// @param on the first day on which it was seen to be with another
public record BodyChange(String from, LocalDate on) {}
