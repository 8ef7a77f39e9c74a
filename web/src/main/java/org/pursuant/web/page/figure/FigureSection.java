package org.pursuant.web.page.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureReader.Order;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.feed.SeriesCsv;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Figures that answers state again over time.
public final class FigureSection implements Section {
  private static final int ON_ONE_PAGE = 50;

  private static final Reply NOT_FOUND =
      Reply.notFound(
          "No such series of figures is known.",
          "Series are derived from the record anew when it changes: look in the list of figures.");

  private final Site site;

  public FigureSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .page("/figures", this::list)
        .document("/figures/{key}.csv", r -> with(r, this::csv))
        .page("/figures/{key}", r -> with(r, this::page));
  }

  private Reply list(Request request) {
    String body = request.param("body").map(AnsweringBodies::slugOf).orElse("");
    @Nullable String of = body.isEmpty() ? null : body;
    Order order = order(request, of);
    String start = request.param("start").orElse("0");
    int first = start.matches("\\d{1,8}") ? Integer.parseInt(start) : 0;
    FigureReader figures = site.facts().figures();
    return Reply.page(
        new FiguresPage(
            figures.list(order, of, ON_ONE_PAGE, first),
            order,
            body,
            figures.count(order, of),
            first,
            ON_ONE_PAGE,
            site.record().bodies(),
            figures.counts()));
  }

  /// The order asked for; else those that changed, or all where none did.
  private Order order(Request request, @Nullable String body) {
    String wanted = request.param("order").orElse("").toUpperCase(Locale.ROOT);
    return Arrays.stream(Order.values())
        .filter(o -> o.name().equals(wanted))
        .findFirst()
        .orElseGet(() ->
            site.facts().figures().count(Order.CHANGED, body) > 0 ? Order.CHANGED : Order.LONGEST);
  }

  private Reply with(Request request, Function<FigureSeries, Reply> show) {
    String key = request.part("key");
    Optional<FigureSeries> series =
        key.matches("[0-9a-f]{16}") ? site.facts().figures().series(key) : Optional.empty();
    return series.map(show).orElse(NOT_FOUND);
  }

  private Reply page(FigureSeries series) {
    Map<QuestionId, QuestionSummary> questions = questions(series);
    List<SeriesPage.Pair> pairs = new ArrayList<>();
    for (FigureSeries.Difference d : series.differences()) {
      statement(d.earlier(), questions)
          .ifPresent(earlier ->
              statement(d.later(), questions)
                  .ifPresent(later -> pairs.add(new SeriesPage.Pair(earlier, later, d.course()))));
    }
    return Reply.page(
        new SeriesPage(
            series,
            series.statements().stream().flatMap(s -> statement(s, questions).stream()).toList(),
            pairs));
  }

  private static Optional<Statement> statement(
      FigureStatement said, Map<QuestionId, QuestionSummary> questions) {
    return Optional.ofNullable(questions.get(said.question())).map(q -> Statement.of(said, q));
  }

  private Map<QuestionId, QuestionSummary> questions(FigureSeries series) {
    Map<QuestionId, QuestionSummary> questions = new HashMap<>();
    site.record()
        .summaries(series.statements().stream().map(FigureStatement::question).distinct().toList())
        .forEach(q -> questions.put(q.id(), q));
    return questions;
  }

  private Reply csv(FigureSeries series) {
    Map<QuestionId, String> addresses = new HashMap<>();
    questions(series).forEach((id, q) -> addresses.put(id, Links.question(q)));
    return new Reply.Document(
        "text/csv; charset=utf-8",
        SeriesCsv.of(series, addresses),
        "pursuant-figure-" + series.key() + ".csv");
  }
}
