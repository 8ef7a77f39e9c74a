package org.pursuant.domain.question;

/// The record's own number for a question: stable within one archive, meaningless outside it.
public record QuestionId(long value) {}
