package org.pursuant.web.page.name;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.MemberNaming;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;

/// A name of a person or an office, joined to a Member.
///
/// @param called what the Member is called
/// @param question where the latest of the places is; null where the record no longer holds it
public record MemberNamed(MemberNaming naming, String called, @Nullable QuestionSummary question) {

  public String memberHref() {
    return Links.memberPath(naming.member());
  }

  public String nameHref() {
    return NameWords.path(naming.name().slug());
  }

  /// The address of the question with the words; empty for none.
  public String questionHref() {
    return question == null ? "" : Links.question(question);
  }

  /// The words that the joining rests on, on one line.
  public String words() {
    return naming.words().replaceAll("\\s+", " ").strip();
  }

  /// Why they are joined, in how many questions and when.
  public String account() {
    String why = (naming.sure() ? "" : "possibly meant: ") + naming.why().label();
    return why
        + ", "
        + Figures.of(naming.questions(), "question", "questions")
        + span(naming.first(), naming.last());
  }

  private static String span(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return "";
    }
    return ", " + Dates.of(first) + (first.equals(last) ? "" : " to " + Dates.of(last));
  }

  /// As JSON has it.
  public record Data(
      String member,
      String memberName,
      String url,
      String name,
      String why,
      boolean sure,
      long questions,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String words,
      @Nullable String question) {}

  public Data data() {
    return new Data(
        memberHref(),
        called,
        nameHref(),
        naming.name().title(),
        naming.why().code(),
        naming.sure(),
        naming.questions(),
        naming.first(),
        naming.last(),
        words(),
        question == null ? null : Links.question(question));
  }
}
