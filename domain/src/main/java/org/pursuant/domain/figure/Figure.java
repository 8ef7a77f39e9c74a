package org.pursuant.domain.figure;

import org.jspecify.annotations.Nullable;

/// A number stated in the running text of an answer. Places are offsets into
/// [org.pursuant.domain.text.RichText#plain()].
///
/// @param start of the number with its sign and bound
/// @param end behind its unit
/// @param subject what is counted or paid for, in the words of the text; empty where that cannot be
///   told
/// @param holding the time it holds for; null where the sentence states none
/// @param place that it holds for; empty where the sentence names none
/// @param sentenceStart of the sentence that states it
/// @param sentenceEnd behind that sentence
/// @param key what it has in common with other statements of the same quantity: equal keys make a
///   series; empty where it is too unspecific to be joined
public record Figure(
    int start,
    int end,
    Quantity quantity,
    String subject,
    @Nullable Holding holding,
    String place,
    int sentenceStart,
    int sentenceEnd,
    String key) {}
