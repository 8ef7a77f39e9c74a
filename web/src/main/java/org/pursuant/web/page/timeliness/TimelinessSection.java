package org.pursuant.web.page.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.Tally;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.domain.timeliness.TimingFacts.Grouping;
import org.pursuant.domain.timeliness.TimingFacts.Span;
import org.pursuant.domain.timeliness.TimingFilter;
import org.pursuant.web.feed.TimingTable;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Who was answered in time, what waits beyond its day, and the rules that say so.
public final class TimelinessSection implements Section {
  private static final int ROWS = 50;
  private static final int TABLE_ROWS = 5_000;
  private static final int MOST_PAGES = 10_000;
  private static final String CSV = "text/csv; charset=utf-8";

  private final Site site;

  public TimelinessSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .page("/timeliness/rules", _ -> Reply.page(new TimingRulesPage()))
        .document("/timeliness.csv", r -> asked(r, (a, _) -> table(a, null)))
        .document("/timeliness/{body}.csv", r -> asked(r, (a, _) -> table(a, body(r))))
        .page("/timeliness", r -> shown(r, (a, spans) -> page(a, spans, null)))
        .page("/timeliness/{body}", r -> shown(r, (a, spans) -> page(a, spans, body(r))))
        .document("/overdue.csv", r -> asked(r, (a, _) -> overdueTable(r, a)))
        .page("/overdue", r -> shown(r, (a, spans) -> overdue(r, a, spans)));
  }

  /// Makes a reply to what was chosen.
  @FunctionalInterface
  private interface Answering {
    Reply of(TimingAsked asked, Map<House, Span> spans);
  }

  /// As a page, which is there before anything is reckoned too.
  private Reply shown(Request request, Answering answering) {
    return site.facts().timings().spans().isEmpty()
        ? Reply.page(new NotYetPage("Answered in time"))
        : asked(request, answering);
  }

  private Reply asked(Request request, Answering answering) {
    Map<House, Span> spans = site.facts().timings().spans();
    if (spans.isEmpty()) {
      return Reply.notFound(
          "Nothing is known yet of when questions were due.",
          "It is reckoned soon after questions come in; ./pursuant derive does it at once.");
    }
    return switch (TimingAsked.read(request, spans)) {
      case TimingAsked.Chosen c -> answering.of(c.asked(), spans);
      case TimingAsked.Refused r -> new Reply.Failure(r.problem());
    };
  }

  private Reply page(TimingAsked asked, Map<House, Span> spans, @Nullable String body) {
    String name = body == null ? "" : site.record().bodyName(body).orElse("");
    if (body != null && name.isEmpty()) {
      return Reply.notFound(
          "The record has no such department.", "See the list of departments for those in it.");
    }
    return Reply.page(new TimingPage(asked, TimingSums.of(site, asked, body), name, spans));
  }

  private Reply table(TimingAsked asked, @Nullable String body) {
    TimingSums sums = TimingSums.of(site, asked, body);
    List<List<String>> rows = new ArrayList<>();
    for (TimingSums.Month month : sums.months()) {
      String gap = month.gap() == null ? "" : month.gap().words();
      month.kinds().forEach(k -> rows.add(row("month", month.month().toString(), k, gap)));
    }
    for (TimingSums.Body b : sums.bodies()) {
      b.kinds().forEach(k -> rows.add(row("body", b.slug(), k, "")));
    }
    return new Reply.Document(CSV, TimingTable.csv(COLUMNS, rows), "pursuant-timeliness.csv");
  }

  private static final List<String> COLUMNS =
      List.of(
          "by",
          "group",
          "kind",
          "in_time",
          "late",
          "unanswered",
          "held_in_time",
          "transferred",
          "not_yet_due",
          "not_known",
          "apart",
          "ended_in_form",
          "ended_overdue",
          "no_facts",
          "percent",
          "low",
          "high",
          "percent_with_holding",
          "gap");

  private static List<String> row(String by, String group, KindSum sum, String gap) {
    Tally t = sum.tally();
    KindSum.Data data = sum.data();
    KindSum.ShareData share = data.share();
    KindSum.ShareData held = data.shareWithHolding();
    List<String> row = new ArrayList<>(List.of(by, group, sum.kind().code()));
    for (long n :
        new long[] {
          t.inTime(),
          t.late(),
          t.unanswered(),
          t.heldInTime(),
          t.transferred(),
          t.notYetDue(),
          t.notKnown(),
          t.apart(),
          t.endedInForm(),
          t.endedOverdue(),
          t.noFacts()
        }) {
      row.add(Long.toString(n));
    }
    row.add(share == null ? "" : Double.toString(share.percent()));
    row.add(share == null ? "" : Double.toString(share.low()));
    row.add(share == null ? "" : Double.toString(share.high()));
    row.add(held == null ? "" : Double.toString(held.percent()));
    row.add(gap);
    return row;
  }

  private Reply overdue(Request request, TimingAsked asked, Map<House, Span> spans) {
    int page = page(request);
    if (page == 0) {
      return new Reply.Failure(
          Problem.badParameter("page", "cannot be read", "Give a number from 1 on."));
    }
    TimingFacts facts = site.facts().timings();
    TimingFilter filter = filter(request, asked);
    TimingFacts.Waiting waiting = facts.waiting(filter, (page - 1) * ROWS, ROWS);
    OverduePage.Choice choice =
        new OverduePage.Choice(
            filter.body(),
            filter.body() == null ? "" : TimingSums.name(site, filter.body()),
            filter.asker(),
            filter.asker() == null ? "" : memberName(filter.asker()),
            page);
    return Reply.page(
        new OverduePage(
            asked,
            choice,
            rows(waiting.questions()),
            waiting.total(),
            groups(facts.tallies(filter, Grouping.BODY), slug -> TimingSums.name(site, slug)),
            groups(facts.tallies(filter, Grouping.ASKER), this::memberName),
            spans,
            site.today()));
  }

  private static TimingFilter filter(Request request, TimingAsked asked) {
    return asked
        .filter()
        .withBody(request.param("body").map(AnsweringBodies::slugOf).orElse(null))
        .withAsker(request.param("asker").orElse(null));
  }

  private static int page(Request request) {
    String given = request.param("page").orElse("1");
    int page = given.matches("\\d{1,6}") ? Integer.parseInt(given) : 0;
    return page > MOST_PAGES ? 0 : page;
  }

  private String memberName(String path) {
    return MemberId.ofPath(path).flatMap(site.record()::memberName).orElse("Member " + path);
  }

  private List<OverduePage.Row> rows(List<QuestionTiming> timings) {
    List<QuestionId> ids = timings.stream().map(QuestionTiming::id).toList();
    List<OverduePage.Row> rows = new ArrayList<>();
    for (QuestionSummary question : site.record().summaries(ids)) {
      timings.stream()
          .filter(t -> t.id().equals(question.id()))
          .findFirst()
          .ifPresent(t -> rows.add(new OverduePage.Row(question, t)));
    }
    return rows;
  }

  private static List<OverduePage.Group> groups(
      List<TimingFacts.Counted> counted, Function<String, String> name) {
    Map<String, Long> waiting = new TreeMap<>();
    counted.forEach(c -> waiting.merge(c.group(), c.tally().waiting(), Long::sum));
    return waiting.entrySet().stream()
        .filter(e -> e.getValue() > 0 && !e.getKey().isEmpty())
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(OverduePage.GROUPS)
        .map(e -> new OverduePage.Group(e.getKey(), name.apply(e.getKey()), e.getValue()))
        .toList();
  }

  private Reply overdueTable(Request request, TimingAsked asked) {
    TimingFacts.Waiting waiting =
        site.facts().timings().waiting(filter(request, asked), 0, TABLE_ROWS);
    List<List<String>> rows = new ArrayList<>();
    for (OverduePage.Row row : rows(waiting.questions())) {
      QuestionTiming t = row.timing();
      rows.add(
          List.of(
              t.house().code(),
              t.tabled().toString(),
              String.valueOf(row.question().state().uin()),
              t.body(),
              t.asker(),
              t.kind().code(),
              words(t.last().of(asked.convention())),
              words(t.held()),
              words(t.seen()),
              "/questions/" + row.question().path()));
    }
    return new Reply.Document(
        CSV,
        TimingTable.csv(
            List.of(
                "house",
                "tabled",
                "uin",
                "body",
                "asker",
                "kind",
                "last_day",
                "holding_answer",
                "last_seen",
                "path"),
            rows),
        "pursuant-overdue.csv");
  }

  private static String words(@Nullable LocalDate day) {
    return Optional.ofNullable(day).map(LocalDate::toString).orElse("");
  }

  /// The slug under which all names of the body in an address count together.
  private static String body(Request request) {
    return AnsweringBodies.slugOf(request.part("body"));
  }
}
