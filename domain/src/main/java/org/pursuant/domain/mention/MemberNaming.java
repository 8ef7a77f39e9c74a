package org.pursuant.domain.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// That a name was joined to a Member, counted over its places.
///
/// @param member the path of the Member's page
/// @param name the name of a person or an office
/// @param questions in which it was
/// @param first the day of the first of them; null where none has a day
/// @param last the day of the last of them; null where none has a day
/// @param words of the latest of the places
/// @param question where that is
public record MemberNaming(
    String member,
    ListedName name,
    MeantMember.Why why,
    boolean sure,
    long questions,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    String words,
    QuestionId question) {}
