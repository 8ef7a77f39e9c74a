package org.pursuant.web.page.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.PageModel;

/// What answers say is not held: a catalogue of what government says it does not know.
///
/// @param body slug of the department asked for; empty for all
/// @param words asked for; empty for any
/// @param bodies names by slug
/// @param page from 1
/// @param total of all pages
public record NotHeldPage(
    String body, String words, Map<String, String> bodies, int page, long total, List<Row> rows)
    implements PageModel {
  /// How many to a page.
  static final int SIZE = 50;

  public NotHeldPage {
    rows = List.copyOf(rows);
  }

  /// One answer that says so.
  public record Row(QuestionSummary question, String sentence) {
    public String title() {
      return Links.title(question);
    }

    public String href() {
      return Links.question(question) + "?show=not-held#answer";
    }

    public String department() {
      return question.body() == null ? "" : question.body().name();
    }

    public @Nullable LocalDate day() {
      Answer answer = question.state().answer();
      return answer == null ? null : answer.answeredOn();
    }
  }

  @Override
  public String template() {
    return "notheld";
  }

  @Override
  public String title() {
    return "Not held";
  }

  /// The address of another page of the same.
  private String address(String path, int wanted) {
    return choice(path) + "&page=" + wanted;
  }

  private String choice(String path) {
    return path + "?body=" + Links.encode(body) + "&q=" + Links.encode(words);
  }

  /// The address of the page before; empty for none.
  public String before() {
    return page > 1 ? address("/not-held", page - 1) : "";
  }

  /// The address of the page after; empty for none.
  public String after() {
    return (long) page * SIZE < total ? address("/not-held", page + 1) : "";
  }

  /// The address of all of it as a table.
  public String table() {
    return choice("/not-held.csv");
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(new Alternate("text/csv", title(), table()));
  }

  @Override
  public Object data() {
    return new Data(
        total,
        page,
        rows.stream()
            .map(r ->
                new Entry(
                    Links.question(r.question()), r.title(), r.department(), r.day(), r.sentence()))
            .toList());
  }

  private record Data(long total, int page, List<Entry> entries) {}

  private record Entry(
      String url, String heading, String body, @Nullable LocalDate answered, String sentence) {}
}
