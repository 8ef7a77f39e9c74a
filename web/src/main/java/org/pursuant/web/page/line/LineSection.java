package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineQuery;
import org.pursuant.domain.line.LineReader;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.Words;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Lists of lines, each line's page, and questions answered differently.
public final class LineSection implements Section {
  private static final int TABLE_ROWS = 5_000;
  private static final int MOST_PAGES = 10_000;
  private static final int CASES = 20;
  private static final int SIDE_BY_SIDE = 12;

  private static final Reply NOT_FOUND =
      Reply.notFound(
          "There is no such line.",
          "Lines are derived from the answers in the record; see the list of lines for those there are.");

  private final Site site;

  public LineSection(Site site) {
    this.site = site;
  }

  private LineReader lines() {
    return site.facts().lines();
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .document("/lines.csv", this::table)
        .document("/lines/{key}/uses.csv", this::useTable)
        .page("/lines", this::list)
        .page("/lines/{key}", this::line)
        .page("/differing", this::differing)
        .page("/differing/{key}", this::sideBySide);
  }

  private Reply list(Request request) {
    LineQuery query = query(request, LinesPage.AT_ONCE);
    return Reply.page(
        new LinesPage(query, lines().list(query), names(), site.today().minusDays(6)));
  }

  private Reply table(Request request) {
    LineQuery query = query(request, TABLE_ROWS);
    return new Reply.Document(
        "text/csv; charset=utf-8", LineTable.lines(lines().list(query).lines()), "lines.csv");
  }

  /// Whatever cannot be read is as if not given.
  private static LineQuery query(Request request, int atOnce) {
    LineQuery.Order order =
        chosen(LineQuery.Order.values(), LineQuery.Order::code, request.param("order"))
            .orElse(LineQuery.Order.NEWEST);
    LineKind kind =
        chosen(LineKind.values(), LineKind::code, request.param("kind")).orElse(LineKind.SUBSTANCE);
    String body = request.param("body").map(AnsweringBodies::slugOf).orElse(null);
    return new LineQuery(
        order, kind, body, since(request), (request.page(MOST_PAGES) - 1) * atOnce, atOnce);
  }

  private static <T> Optional<T> chosen(
      T[] values, Function<T, String> code, Optional<String> wanted) {
    return wanted.flatMap(
        w -> Arrays.stream(values).filter(v -> code.apply(v).equals(w)).findFirst());
  }

  private static @Nullable LocalDate since(Request request) {
    try {
      return request.param("since").map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private Map<String, String> names() {
    return LinePage.names(site.record());
  }

  private Reply line(Request request) {
    Optional<Line> found = lines().line(request.part("key"));
    if (found.isEmpty()) {
      return NOT_FOUND;
    }
    Line line = found.get();
    if (!line.key().equals(request.part("key"))) {
      return new Reply.Moved("/lines/" + line.key(), false);
    }
    return Reply.page(LinePage.of(line, site.facts(), site.record(), site.today()));
  }

  private Reply useTable(Request request) {
    Optional<Line> line = lines().line(request.part("key"));
    if (line.isEmpty()) {
      return NOT_FOUND;
    }
    List<LineUse> uses = lines().uses(line.get().key());
    List<LineUse> some = uses.subList(0, Math.min(uses.size(), TABLE_ROWS));
    return new Reply.Document(
        "text/csv; charset=utf-8",
        LineTable.uses(some, site.record()),
        "line-" + line.get().key() + ".csv");
  }

  private Reply differing(Request request) {
    boolean several = request.param("bodies").filter("several"::equals).isPresent();
    int page = request.page(MOST_PAGES);
    SameQuestion.Listed listed = lines().differing(several, (page - 1) * CASES, CASES);
    Map<String, String> names = names();
    List<DifferingListPage.Row> rows = new ArrayList<>();
    for (SameQuestion same : listed.cases()) {
      site.record()
          .summary(same.questions().getFirst())
          .ifPresent(q -> rows.add(row(same, q, names)));
    }
    return Reply.page(new DifferingListPage(rows, listed.total(), several, page, CASES));
  }

  private DifferingListPage.Row row(
      SameQuestion same, QuestionSummary first, Map<String, String> names) {
    List<String> bodies = same.bodies().stream().map(b -> names.getOrDefault(b, b)).toList();
    return new DifferingListPage.Row(same, first, QuestionRow.of(first, site.today()), bodies);
  }

  private Reply sideBySide(Request request) {
    Optional<SameQuestion> same = lines().differing(request.part("key"));
    if (same.isEmpty()) {
      return Reply.notFound(
          "There is no such case.",
          "See the list of questions nearly the same that were answered differently.");
    }
    Map<String, QuestionSummary> different = new LinkedHashMap<>();
    List<QuestionSummary> all = site.record().summaries(same.get().questions());
    all.forEach(q -> different.putIfAbsent(words(q), q));
    List<QuestionSummary> shown = different.values().stream().limit(SIDE_BY_SIDE).toList();
    return Reply.page(new DifferingPage(same.get(), shown, all.size() - shown.size()));
  }

  private static String words(QuestionSummary question) {
    Answer answer = question.state().answer();
    return answer == null || answer.text() == null
        ? question.path()
        : Words.key(answer.text().text().plain());
  }
}
