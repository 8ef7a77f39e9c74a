package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.RichTextHtml;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.site.PageModel;

/// The answers to questions nearly the same, side by side.
///
/// @param questions in order of time, of like answers the first alone
/// @param left how many further questions were answered as one of these
public record DifferingPage(SameQuestion same, List<QuestionSummary> questions, int left)
    implements PageModel {

  @Override
  public String template() {
    return "differing";
  }

  @Override
  public String title() {
    return "Answered differently: "
        + (questions.isEmpty() ? same.key() : Links.title(questions.getFirst()));
  }

  public Markup asked(QuestionSummary question) {
    return words(question.state().question(), "the question");
  }

  public Markup answered(QuestionSummary question) {
    Answer answer = question.state().answer();
    return words(answer == null ? null : answer.text(), "the answer");
  }

  private static Markup words(@Nullable SourceText text, String place) {
    return RichTextHtml.of(text == null ? RichText.EMPTY : text.text(), place);
  }

  /// Who answered, for whom and when.
  public String answerer(QuestionSummary question) {
    Answer answer = question.state().answer();
    MemberRef by = answer == null ? null : answer.answeredBy();
    String body = question.body() == null ? "" : question.body().name();
    String name = by == null ? "" : Links.name(by);
    String day =
        answer == null || answer.answeredOn() == null
            ? "on a day not stated"
            : Dates.of(answer.answeredOn());
    return String.join(", ", List.of(body, name, day).stream().filter(w -> !w.isEmpty()).toList());
  }

  @Override
  public Object data() {
    return new Data(
        "/differing/" + same.key(),
        same.first(),
        same.last(),
        same.bodies(),
        same.answers(),
        questions.stream().map(QuestionData::of).toList());
  }

  private record Data(
      String url,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      List<String> bodies,
      int differentAnswers,
      List<QuestionData> questions) {}
}
