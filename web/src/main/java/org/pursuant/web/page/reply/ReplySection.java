package org.pursuant.web.page.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /// The most rows of a table.
  private static final int IN_A_FILE = 20_000;

  private final Site site;

  public ReplySection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .document(
            "/replies.csv",
            r -> chosen(r, (slug, all) -> document(replies(r, slug, all).csv(), "replies.csv")))
        .document(
            "/not-held.csv",
            r ->
                chosen(r, (slug, _) -> document(csv(found(r, slug, 0, IN_A_FILE)), "not-held.csv")))
        .page("/replies", r -> chosen(r, (slug, all) -> Reply.page(replies(r, slug, all))))
        .page("/not-held", r -> chosen(r, (slug, all) -> Reply.page(notHeld(r, slug, all))));
  }

  /// Replies to a request for a department that the record has, or for all.
  ///
  /// @param then takes its slug, empty for all, and the names of all by slug
  private Reply chosen(Request request, BiFunction<String, Map<String, String>, Reply> then) {
    Map<String, String> bodies = BodyOptions.of(site.record().bodies());
    String slug = request.param("body").map(AnsweringBodies::slugOf).orElse("");
    return slug.isEmpty() || bodies.containsKey(slug)
        ? then.apply(slug, bodies)
        : Reply.notFound(
            "The record has no such department.", "See the list of departments for those in it.");
  }

  private static Reply document(String csv, String name) {
    return new Reply.Document("text/csv; charset=utf-8", csv, name);
  }

  private ReplyFacts facts() {
    return site.facts().replies();
  }

  private RepliesPage replies(Request request, String body, Map<String, String> bodies) {
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

  private NotHeldPage notHeld(Request request, String body, Map<String, String> bodies) {
    int page = request.page(MOST_PAGES);
    NotHeld found = found(request, body, (page - 1) * NotHeldPage.SIZE, NotHeldPage.SIZE);
    String words = request.param("q").orElse("");
    return new NotHeldPage(body, words, bodies, page, found.total(), rows(found));
  }

  private NotHeld found(Request request, String body, int from, int most) {
    List<String> words =
        Stream.of(request.param("q").orElse("").split("\\s+", -1))
            .filter(w -> !w.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    return facts().notHeld(body, words, from, most);
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

  private String csv(NotHeld found) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("path", "heading", "body", "answered_on", "sentence"));
    for (NotHeldPage.Row r : rows(found)) {
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
