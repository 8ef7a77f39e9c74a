package org.pursuant.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.record.BodyProfile;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.Slug;

/// Reads what the record tells of answering bodies.
final class BodyReader {
  private static final int SHOWN = 20;
  private static final int LONGEST = 60;

  /// With the slugs of all names of a body, as JSON.
  private static final String OF =
      "body IN (SELECT no FROM body WHERE slug IN (SELECT value FROM json_each(?)))";

  private final View view;

  BodyReader(View view) {
    this.view = view;
  }

  /// @param slug of any name of the body
  Optional<BodyProfile> profile(String slug) {
    String slugs = slugs(slug);
    if (view.db.count("SELECT count(*) FROM question WHERE " + OF, slugs) == 0) {
      return Optional.empty();
    }
    return Optional.of(profileOf(AnsweringBodies.slugOf(Slug.of(slug)), slugs));
  }

  private BodyProfile profileOf(String whole, String slug) {
    return new BodyProfile(
        whole,
        names(slug),
        count("1", slug),
        count("status = 'answered'", slug),
        count("status = 'unanswered'", slug),
        count("status = 'holding'", slug),
        count("marks & " + Codes.bit(Mark.CORRECTED), slug),
        count("marks & " + Codes.bit(Mark.EDITED), slug),
        MemberReader.byMonth(view, "tabled", OF, slug),
        timing(slug),
        list(
            "status IN ('unanswered', 'holding') ORDER BY ifnull(due, tabled) IS NULL, ifnull(due, tabled), id",
            slug),
        list("answered IS NOT NULL ORDER BY answered DESC, id DESC", slug),
        topAskers(slug));
  }

  /// Slugs have letters, digits and hyphens alone, which JSON needs no escape for.
  private static String slugs(String slug) {
    List<String> names =
        AnsweringBodies.ofSlug(Slug.of(slug))
            .map(b -> b.names().stream().map(n -> Slug.of(n.name())).toList())
            .orElse(List.of(Slug.of(slug)));
    return "[\"" + String.join("\",\"", names) + "\"]";
  }

  /// Every name of this body, those that Parliament gave to the same body included, the latest used
  /// first.
  private List<String> names(String slug) {
    return view.db.list(
        """
        SELECT b.name, max(ifnull(q.tabled, q.answered)) AS last FROM body b
        LEFT JOIN question q ON q.body = b.no
        WHERE b.slug IN (SELECT value FROM json_each(?1))
          OR b.id IN (
            SELECT id FROM body
            WHERE slug IN (SELECT value FROM json_each(?1)) AND id IS NOT NULL)
        GROUP BY b.name ORDER BY last DESC, b.name
        """,
        row -> row.getString(1),
        slug);
  }

  /// The name by which lists call it.
  ///
  /// @param slug of any of its names
  Optional<String> name(String slug) {
    return view.db
        .first(
            "SELECT max(name) FROM body WHERE slug IN (SELECT value FROM json_each(?)) HAVING count(*) > 0",
            row -> row.getString(1),
            slugs(slug))
        .map(BodyReader::newest);
  }

  /// The newest name of the body that bore a name.
  private static String newest(String name) {
    return AnsweringBodies.of(name).name();
  }

  private long count(String where, String slug) {
    return view.db.count(
        "SELECT count(*) FROM question WHERE " + OF + " AND (" + where + ") <> 0", slug);
  }

  private List<QuestionSummary> list(String where, String slug) {
    return view.summaries.list(
        "SELECT id FROM question WHERE " + OF + " AND " + where + " LIMIT " + SHOWN, slug);
  }

  private BodyProfile.Timing timing(String slug) {
    TreeMap<Integer, Long> days = new TreeMap<>();
    view.db.each(
        "SELECT answered - tabled, count(*) FROM question WHERE "
            + OF
            + " AND answered >= tabled GROUP BY 1",
        row -> days.put(row.getInt(1), row.getLong(2)),
        slug);
    long counted = days.values().stream().mapToLong(Long::longValue).sum();
    Map<Integer, Long> shown = new TreeMap<>();
    days.forEach((d, n) -> shown.merge(Math.min(d, LONGEST), n, Long::sum));
    return new BodyProfile.Timing(
        counted, quantile(days, counted, 0.5), quantile(days, counted, 0.9), shown);
  }

  /// The least number of days within which at least this share was answered; 0 of none.
  private static int quantile(Map<Integer, Long> days, long counted, double share) {
    long met = 0;
    for (Map.Entry<Integer, Long> entry : days.entrySet()) {
      met += entry.getValue();
      if (met >= share * counted) {
        return entry.getKey();
      }
    }
    return 0;
  }

  private List<BodyProfile.Asker> topAskers(String slug) {
    return view.db.list(
        "SELECT i.scheme, i.value, i.name, count(*) FROM question q JOIN identity i ON i.no = q.asker WHERE "
            + OF
            + " GROUP BY i.no ORDER BY 4 DESC, i.no LIMIT 10",
        row -> {
          MemberId id = new MemberId(row.getString(1), row.getString(2));
          String printed = row.getString(3) == null ? id.toString() : row.getString(3);
          String name = view.members.get(id).map(m -> m.name()).orElse(printed);
          return new BodyProfile.Asker(id.path(), name, row.getLong(4));
        },
        slug);
  }

  /// By name, each once whatever it was called.
  List<ListedBody> all() {
    Map<String, ListedBody> bySlug = new HashMap<>();
    printed()
        .forEach(p ->
            bySlug.merge(
                AnsweringBodies.slugOf(p.slug()),
                new ListedBody(
                    AnsweringBodies.slugOf(p.slug()),
                    newest(p.name()),
                    p.questions(),
                    p.unanswered()),
                (a, b) ->
                    new ListedBody(
                        a.slug(),
                        a.name(),
                        a.questions() + b.questions(),
                        a.unanswered() + b.unanswered())));
    return bySlug.values().stream()
        .sorted(Comparator.comparing(ListedBody::name).thenComparing(ListedBody::slug))
        .toList();
  }

  /// Under each name that was printed.
  private List<ListedBody> printed() {
    return view.db.list(
        """
        SELECT b.slug, max(b.name), sum(q.n), sum(q.open) FROM body b JOIN (
          SELECT body, count(*) AS n, sum(status IN ('unanswered', 'holding')) AS open
          FROM question WHERE body IS NOT NULL GROUP BY body) q ON q.body = b.no
        GROUP BY b.slug
        """,
        row -> new ListedBody(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
  }
}
