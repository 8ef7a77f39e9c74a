package org.pursuant.web.page.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.TableKind;
import org.pursuant.domain.table.TableReader.Wanted;
import org.pursuant.domain.table.TableRow;
import org.pursuant.web.feed.TableCsv;
import org.pursuant.web.feed.TableXlsx;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.page.QuestionPath;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Tables of answers as data.
public final class TableSection implements Section {
  private static final int ON_ONE_PAGE = 50;
  private static final int MOST_CONTINUED = 50;
  private static final int MOST_WORDS = 8;

  private static final List<String> PLACES =
      List.of("/tables/id/{scheme}/<value>", "/tables/{house}/{tabled}/{uin}");

  private static final Reply NOT_FOUND =
      Reply.notFound(
          "The record has no such table.",
          "Tables are counted from 1 in each answer: look at the question’s own page.");

  private final Site site;

  public TableSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes.page("/tables", this::list);
    for (String place : PLACES) {
      routes
          .document(place + "/{number}/joined.csv", r -> with(r, found -> joined(found)))
          .document(place + "/{number}/printed.csv", r -> with(r, TableSection::printed))
          .document(place + "/{number}.csv", r -> with(r, TableSection::csv))
          .document(place + "/{number}.xlsx", r -> with(r, found -> xlsx(found, r.origin())))
          .page(place + "/{number}", r -> with(r, this::page));
    }
  }

  /// A table and the question whose answer it is in.
  private record Found(QuestionSummary question, DataTable table) {
    /// The name of a file of it.
    String file(String end) {
      return "pursuant-"
          + question.path().replaceAll("[^A-Za-z0-9]+", "-")
          + "-table-"
          + table.number()
          + end;
    }
  }

  private Reply with(Request request, Function<Found, Reply> show) {
    Optional<QuestionSummary> question =
        QuestionPath.find(request, site.record()).flatMap(site.record()::summary);
    String number = request.part("number");
    return question
        .flatMap(q ->
            tables(q).stream()
                .filter(t -> Integer.toString(t.number()).equals(number))
                .findFirst()
                .map(t -> new Found(q, t)))
        .map(show)
        .orElse(NOT_FOUND);
  }

  private List<DataTable> tables(QuestionSummary question) {
    return TableInAnswer.in(question, site.facts().tableFinder());
  }

  private Reply page(Found found) {
    return Reply.page(
        new TablePage(
            found.question(),
            QuestionRow.of(found.question(), site.today()),
            found.table(),
            continued(found).stream().map(c -> TableLink.of(c.row(), c.question())).toList()));
  }

  private static Reply csv(Found found) {
    return new Reply.Document(
        "text/csv; charset=utf-8", TableCsv.data(found.table()), found.file(".csv"));
  }

  private static Reply printed(Found found) {
    return new Reply.Document(
        "text/csv; charset=utf-8", TableCsv.printed(found.table()), found.file("-printed.csv"));
  }

  private static Reply xlsx(Found found, String origin) {
    return new Reply.File(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        () -> TableXlsx.of(found.table(), origin + Links.question(found.question())),
        found.file(".xlsx"));
  }

  private record Continued(TableRow row, QuestionSummary question) {}

  /// Tables with the same columns of answers by the same body to the same Member or under the same
  /// heading.
  private List<Continued> continued(Found found) {
    List<Continued> all = new ArrayList<>();
    for (TableRow row :
        site.facts()
            .tables()
            .continued(found.question().id(), found.table().number(), MOST_CONTINUED)) {
      site.record()
          .summary(row.question())
          .filter(q -> sameMatter(found.question(), q))
          .ifPresent(q -> all.add(new Continued(row, q)));
    }
    return all;
  }

  private static boolean sameMatter(QuestionSummary one, QuestionSummary other) {
    boolean asker = one.asker() != null && Objects.equals(one.asker(), other.asker());
    String heading = Links.heading(one.state().heading());
    boolean headed =
        heading != null
            && !heading.isEmpty()
            && heading.equals(Links.heading(other.state().heading()));
    return asker || headed;
  }

  private Reply joined(Found found) {
    List<TableCsv.Part> parts = new ArrayList<>();
    parts.add(part(found.question(), found.table()));
    for (Continued c : continued(found)) {
      tables(c.question()).stream()
          .filter(t -> t.number() == c.row().number())
          .filter(t -> t.signature().equals(found.table().signature()))
          .filter(t -> t.sectioned() == found.table().sectioned())
          .forEach(t -> parts.add(part(c.question(), t)));
    }
    return new Reply.Document(
        "text/csv; charset=utf-8", TableCsv.joined(parts), found.file("-joined.csv"));
  }

  private static TableCsv.Part part(QuestionSummary question, DataTable table) {
    LocalDate answered = question.state().answeredOn();
    return new TableCsv.Part(
        Links.question(question), answered == null ? "" : answered.toString(), table);
  }

  private Reply list(Request request) {
    String words = request.param("q").orElse("");
    String body = request.param("body").map(AnsweringBodies::slugOf).orElse("");
    String kind = request.param("kind").orElse("");
    List<TableKind> kinds =
        Arrays.stream(TableKind.values()).filter(k -> k.code().equals(kind)).toList();
    Wanted wanted =
        new Wanted(
            Arrays.stream(words.split("\\s+", -1))
                .filter(w -> !w.isEmpty())
                .limit(MOST_WORDS)
                .toList(),
            body,
            kinds);
    int start = start(request);
    List<TableLink> tables = new ArrayList<>();
    for (TableRow row : site.facts().tables().list(wanted, ON_ONE_PAGE, start)) {
      site.record().summary(row.question()).ifPresent(q -> tables.add(TableLink.of(row, q)));
    }
    return Reply.page(
        new TablesPage(
            tables,
            words,
            body,
            kinds.isEmpty() ? "" : kind,
            site.facts().tables().count(wanted),
            start,
            ON_ONE_PAGE,
            site.record().bodies()));
  }

  private static int start(Request request) {
    String start = request.param("start").orElse("0");
    return start.matches("\\d{1,8}") ? Integer.parseInt(start) : 0;
  }
}
