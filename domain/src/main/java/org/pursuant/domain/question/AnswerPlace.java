package org.pursuant.domain.question;

/// A stretch of the words of an answer.
///
/// @param from offset of its first character in [org.pursuant.domain.text.RichText#plain()]
/// @param to offset behind its last
public record AnswerPlace(QuestionId question, int from, int to) {}
