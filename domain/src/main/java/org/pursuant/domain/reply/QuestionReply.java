package org.pursuant.domain.reply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// What was read of the answer to one question.
///
/// @param body slug of the answering body, that of its former names too; null where not stated
/// @param subject that its heading files it under; null where it has none
/// @param answeredOn null where not stated
/// @param notHeld the sentence that says that something is not held; empty where none does
public record QuestionReply(
    QuestionId question,
    @Nullable String body,
    @Nullable String subject,
    @Nullable LocalDate answeredOn,
    ReadReply reply,
    String notHeld) {}
