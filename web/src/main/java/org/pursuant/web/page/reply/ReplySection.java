package org.pursuant.web.page.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.reply.NotHeld;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.reply.ReplyScope;
import org.pursuant.web.feed.CsvTable;
import org.pursuant.web.html.Links;
import org.pursuant.web.page.body.BodyOptions;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// What answers do with what was asked, and what they say is not held.
public final class ReplySection implements Section {
  private static final int MOST_PAGES = 10_000;
  private static final int MOST_WORDS = 8;
  private static final int SUBJECTS = 40;

  private final Site site;

  public ReplySection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .document("/replies.csv", r -> document(replies(r).csv(), "replies.csv"))
        .document("/not-held.csv", r -> document(csv(notHeld(r)), "not-held.csv"))
        .page("/replies", r -> Reply.page(replies(r)))
        .page("/not-held", r -> Reply.page(notHeld(r)));
  }

  private static Reply document(String csv, String name) {
    return new Reply.Document("text/csv; charset=utf-8", csv, name);
  }

  private ReplyFacts facts() {
    return site.facts().replies();
  }

  private RepliesPage replies(Request request) {
    Map<String, String> bodies = BodyOptions.of(site.record().bodies());
    String body = body(request, bodies);
    ReplyScope scope = new ReplyScope(body, request.param("subject").orElse("").strip());
    boolean all = scope.equals(ReplyScope.ALL);
    return new RepliesPage(
        scope,
        bodies.getOrDefault(body, "all departments"),
        bodies,
        all ? facts().byBody() : List.of(),
        scope.subject().isEmpty() ? facts().bySubject(body, SUBJECTS) : List.of(),
        facts().byMonth(scope));
  }

  private static String body(Request request, Map<String, String> bodies) {
    return request
        .param("body")
        .map(AnsweringBodies::slugOf)
        .filter(bodies::containsKey)
        .orElse("");
  }

  private NotHeldPage notHeld(Request request) {
    Map<String, String> bodies = BodyOptions.of(site.record().bodies());
    String body = body(request, bodies);
    String words = request.param("q").orElse("");
    int page = request.page(MOST_PAGES);
    List<String> each =
        List.of(words.split("\\s+", -1)).stream()
            .filter(w -> !w.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    NotHeld found = facts().notHeld(body, each, (page - 1) * NotHeldPage.SIZE, NotHeldPage.SIZE);
    return new NotHeldPage(body, words, bodies, page, found.total(), rows(found));
  }

  private List<NotHeldPage.Row> rows(NotHeld found) {
    Map<Long, QuestionSummary> questions =
        site
            .record()
            .summaries(found.entries().stream().map(NotHeld.Entry::question).toList())
            .stream()
            .collect(Collectors.toMap(q -> q.id().value(), q -> q));
    List<NotHeldPage.Row> rows = new ArrayList<>();
    for (NotHeld.Entry entry : found.entries()) {
      QuestionSummary question = questions.get(entry.question().value());
      if (question != null) {
        rows.add(new NotHeldPage.Row(question, entry.sentence()));
      }
    }
    return rows;
  }

  private static String csv(NotHeldPage page) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("path", "heading", "body", "answered_on", "sentence"));
    for (NotHeldPage.Row r : page.rows()) {
      rows.add(
          List.of(
              Links.question(r.question()),
              r.title(),
              r.department(),
              r.day() == null ? "" : String.valueOf(r.day()),
              r.sentence()));
    }
    return CsvTable.of(rows);
  }
}
