package org.pursuant.web.page.line;

import java.util.List;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.site.PageModel;

/// Questions nearly the same that were answered differently.
///
/// @param severalBodies whether only those that different bodies answered are listed
/// @param page from 1
public record DifferingListPage(
    List<Row> rows, long total, boolean severalBodies, int page, int atOnce) implements PageModel {

  /// A case.
  ///
  /// @param first the first of its questions
  public record Row(
      SameQuestion same, QuestionSummary first, QuestionRow shown, List<String> bodies) {
    public String href() {
      return "/differing/" + same.key();
    }

    /// When the answers were given.
    public String span() {
      String first = LineWords.day(same.first(), false);
      String last = LineWords.day(same.last(), false);
      return first.equals(last) ? first : first + " to " + last;
    }
  }

  @Override
  public String template() {
    return "differinglist";
  }

  @Override
  public String title() {
    return "Nearly the same question, different answers";
  }

  public boolean hasNext() {
    return (long) page * atOnce < total;
  }

  /// The address of a page of the same list.
  public String href(int number) {
    return "/differing?page=" + number + (severalBodies ? "&bodies=several" : "");
  }

  @Override
  public Object data() {
    return new Data(
        total,
        rows.stream()
            .map(r ->
                new Case(
                    r.href(),
                    Links.title(r.first()),
                    r.same().answers(),
                    r.same().questions().size(),
                    r.same().bodies()))
            .toList());
  }

  private record Data(long total, List<Case> cases) {}

  private record Case(
      String url, String title, int differentAnswers, int questions, List<String> bodies) {}
}
