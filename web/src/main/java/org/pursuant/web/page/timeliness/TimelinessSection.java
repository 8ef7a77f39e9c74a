package org.pursuant.web.page.timeliness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.domain.timeliness.TimingFacts.Grouping;
import org.pursuant.domain.timeliness.TimingFacts.Span;
import org.pursuant.domain.timeliness.TimingFilter;
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

  private final Site site;

  public TimelinessSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .page("/timeliness/rules", _ -> Reply.page(new TimingRulesPage()))
        .document("/timeliness.csv", r -> asked(r, (a, _) -> table(r, a, null)))
        .document("/timeliness/{body}.csv", r -> asked(r, (a, _) -> table(r, a, body(r))))
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
      return noDepartment();
    }
    return Reply.page(new TimingPage(asked, TimingSums.of(site, asked, body), name, spans));
  }

  private static Reply noDepartment() {
    return Reply.notFound(
        "The record has no such department.", "See the list of departments for those in it.");
  }

  private Reply table(Request request, TimingAsked asked, @Nullable String body) {
    TimingSums sums = TimingSums.of(site, asked, body);
    return switch (request.param("table").orElse("shares")) {
      case "shares" -> csv(TimingTables.shares(sums), "pursuant-timeliness.csv");
      case "days" -> csv(TimingTables.days(sums), "pursuant-timeliness-days.csv");
      default ->
          new Reply.Failure(
              Problem.badParameter("table", "there is no such table", "Use shares or days."));
    };
  }

  private static Reply csv(String table, String name) {
    return new Reply.Document("text/csv; charset=utf-8", table, name);
  }

  private Reply overdue(Request request, TimingAsked asked, Map<House, Span> spans) {
    int page = page(request);
    if (page == 0) {
      return new Reply.Failure(
          Problem.badParameter("page", "cannot be read", "Give a number from 1 on."));
    }
    TimingFacts facts = site.facts().timings();
    TimingFilter filter = filter(request, asked);
    if (filter.body() != null && site.record().bodyName(filter.body()).isEmpty()) {
      return noDepartment();
    }
    if (filter.asker() != null
        && MemberId.ofPath(filter.asker()).flatMap(site.record()::memberName).isEmpty()) {
      return Reply.notFound(
          "The record has no such Member.", "See the list of Members for those in it.");
    }
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
    return csv(
        TimingTables.overdue(rows(waiting.questions()), asked.convention()),
        "pursuant-overdue.csv");
  }

  /// The slug under which all names of the body in an address count together.
  private static String body(Request request) {
    return AnsweringBodies.slugOf(request.part("body"));
  }
}
