package org.pursuant.domain.record;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.person.Member;

/// What the record tells of a Member.
///
/// @param member of an unknown Member only the id, as the name
/// @param known whether a source of Members names them
/// @param asked how many questions they asked
/// @param answered how many they answered
/// @param askedByBody questions asked, by the body's name, most first
/// @param answeredByBody questions answered, by the body's name, most first
/// @param askedByMonth by month tabled, in order, without the empty ones
/// @param answeredByMonth by month answered, in order, without the empty ones
/// @param recentlyAsked newest first, at most 20
/// @param recentlyAnswered newest first, at most 20
public record MemberProfile(
    Member member,
    boolean known,
    long asked,
    long answered,
    Map<String, Long> askedByBody,
    Map<String, Long> answeredByBody,
    Map<YearMonth, Long> askedByMonth,
    Map<YearMonth, Long> answeredByMonth,
    List<QuestionSummary> recentlyAsked,
    List<QuestionSummary> recentlyAnswered) {}
