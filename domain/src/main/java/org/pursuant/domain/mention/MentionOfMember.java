package org.pursuant.domain.mention;

import org.pursuant.domain.question.QuestionId;

/// A question of which a text means a Member, with the first place where one does.
public record MentionOfMember(QuestionId question, MeantMember place) {}
