package org.pursuant.domain.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.text.SourceText;

/// What the government has said to a question at one time: a holding answer or an answer, corrected
/// or not.
///
/// @param text null where a source states that there is an answer and not its words
/// @param holding true for a holding answer, which is no answer yet
/// @param answeredOn the day of the answer; for a holding answer the day it was given
/// @param heldOn the day of an earlier (or this) holding answer; null where none is stated
/// @param correctedOn the day of a declared correction; null where none is declared
/// @param originalText before the declared correction; null where not stated
public record Answer(
    @Nullable SourceText text,
    boolean holding,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate heldOn,
    @Nullable MemberRef answeredBy,
    @Nullable LocalDate correctedOn,
    @Nullable MemberRef correctedBy,
    @Nullable SourceText originalText,
    List<Attachment> attachments) {

  public Answer {
    attachments = List.copyOf(attachments);
  }

  /// An answer of which only the words are known.
  public static Answer ofText(SourceText text) {
    return new Answer(text, false, null, null, null, null, null, null, List.of());
  }

  public Answer withText(@Nullable SourceText newText) {
    return new Answer(
        newText,
        holding,
        answeredOn,
        heldOn,
        answeredBy,
        correctedOn,
        correctedBy,
        originalText,
        attachments);
  }
}
