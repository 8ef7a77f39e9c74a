package org.pursuant.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.Statistics;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.site.PageModel;

/// The start: what is new, what changed, what still waits.
///
/// @param fetched when a document was last kept; null where none is
/// @param today see [org.pursuant.web.site.Site#today()]
public record HomePage(
    Statistics size,
    @Nullable Instant fetched,
    LocalDate today,
    List<QuestionSummary> answered,
    List<QuestionSummary> asked,
    List<QuestionSummary> changed,
    List<QuestionSummary> waiting)
    implements PageModel {

  @Override
  public String template() {
    return size.questions() == 0 ? "begin" : "home";
  }

  @Override
  public String title() {
    return "Written questions and answers";
  }

  /// The size of the record and the time it spans, as a sentence.
  public String inWords() {
    String questions = Figures.of(size.questions(), "question", "questions");
    return questions + ", " + Figures.of(size.answers()) + " of them answered" + span() + ".";
  }

  private String span() {
    if (size.firstTabled() == null || size.lastTabled() == null) {
      return "";
    }
    String first = Dates.of(LocalDate.parse(size.firstTabled()));
    String last = Dates.of(LocalDate.parse(size.lastTabled()));
    return first.equals(last) ? ", tabled on " + first : ", tabled from " + first + " to " + last;
  }

  /// Questions as rows of this page.
  public List<QuestionRow> rows(List<QuestionSummary> questions) {
    return questions.stream().map(q -> QuestionRow.of(q, today)).toList();
  }

  @Override
  public Object data() {
    return new Data(
        size.questions(),
        size.answers(),
        fetched,
        size.sample(),
        list(answered),
        list(asked),
        list(changed),
        list(waiting));
  }

  private static List<QuestionData> list(List<QuestionSummary> questions) {
    return questions.stream().map(QuestionData::of).toList();
  }

  private record Data(
      long questions,
      long answers,
      @Nullable Instant fetched,
      boolean sample,
      List<QuestionData> newlyAnswered,
      List<QuestionData> newlyAsked,
      List<QuestionData> changedAfterAnswering,
      List<QuestionData> waitingLongest) {}
}
