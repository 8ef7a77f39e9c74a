package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.List;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.site.PageModel;

/// The choice between the questions that had one number in different sessions.
public record SessionsPage(String uin, List<QuestionSummary> questions, LocalDate today)
    implements PageModel {

  @Override
  public String template() {
    return "sessions";
  }

  @Override
  public String title() {
    return "Question " + uin + " of several sessions";
  }

  public List<QuestionRow> rows() {
    return questions.stream().map(q -> QuestionRow.of(q, today)).toList();
  }

  @Override
  public Object data() {
    return new Data(uin, questions.stream().map(QuestionData::of).toList());
  }

  private record Data(String uin, List<QuestionData> questions) {}
}
