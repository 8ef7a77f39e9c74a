package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.reference.Evidence;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.Resolution.Resolved;
import org.pursuant.domain.reference.Resolution.Unresolved;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.ReferenceWords;

/// A reference as JSON has it.
///
/// @param in `question` or `answer`, the text in which it stands
/// @param start of the words that name it, as an offset into that text's plain words
/// @param kind what is cited
/// @param named its number in the form of its kind; null for none
/// @param day the first whole day stated
/// @param sureness `certain`, `probable` or `unresolved`
/// @param evidence codes of what speaks for it; empty where it is not resolved
/// @param why the code of why it is not resolved; null where it is
/// @param url of the question cited on this site; null where it is not resolved
/// @param address on the web of another paper; null for none
public record ReferenceData(
    String in,
    int start,
    int end,
    String kind,
    @Nullable String named,
    @Nullable LocalDate day,
    String sureness,
    List<String> evidence,
    @Nullable String why,
    @Nullable String url,
    @Nullable String address) {

  /// The references of a list, of which the questions cited are looked up.
  public static List<ReferenceData> of(
      List<FoundReference> references, java.util.Map<QuestionId, QuestionSummary> questions) {
    return references.stream().map(r -> of(r, questions)).toList();
  }

  private static ReferenceData of(
      FoundReference r, java.util.Map<QuestionId, QuestionSummary> questions) {
    QuestionId target = r.target();
    QuestionSummary question = target == null ? null : questions.get(target);
    return new ReferenceData(
        r.place().code(),
        r.words().from(),
        r.words().to(),
        r.kind().code(),
        r.named(),
        r.day(),
        ReferenceWords.code(r.resolution()),
        r.resolution() instanceof Resolved to
            ? to.evidence().stream().sorted().map(Evidence::code).toList()
            : List.of(),
        r.resolution() instanceof Unresolved not ? not.why().code() : null,
        question == null ? null : Links.question(question),
        r.address());
  }
}
