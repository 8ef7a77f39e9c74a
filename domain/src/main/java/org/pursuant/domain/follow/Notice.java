package org.pursuant.domain.follow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.SourceId;

/// One entry of the feed of a saved search: an event of a question that it matches. Never changed
/// once it is written, and never written twice.
///
/// @param number rises with every notice of the archive and is never used again
/// @param search the id of the saved search
/// @param id names the entry within its search for good; made of what happened
/// @param day see [Occurrence#day()]
/// @param noticed when it was written
/// @param question an id by which a source knows the question
/// @param path the question's address below `/questions/` when the notice was written
/// @param title what the question was called then
/// @param detail see [Occurrence#detail()]
/// @param cause see [Occurrence#cause()]
public record Notice(
    long number,
    String search,
    String id,
    FollowedEvent event,
    @Nullable LocalDate day,
    Instant noticed,
    SourceId question,
    String path,
    String title,
    String detail,
    @Nullable String cause) {}
