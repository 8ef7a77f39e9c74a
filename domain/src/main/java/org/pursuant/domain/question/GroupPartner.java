package org.pursuant.domain.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Another question that a source declares to be answered together with this one.
///
/// @param tabled null where the source gives only a number
public record GroupPartner(@Nullable LocalDate tabled, Uin uin) {}
