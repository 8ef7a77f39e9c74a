package org.pursuant.web.page.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.PromiseQuery;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.page.body.BodyOptions;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;
import org.pursuant.web.site.Submission;

/// The register of promises, each promise, and what people found of them.
public final class PromiseSection implements Section {
  private static final int ON_A_PAGE = 50;
  private static final int IN_A_FEED = 200;

  /// The most rows of a table and events of a calendar.
  private static final int IN_A_FILE = 20_000;

  private final Site site;

  public PromiseSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .document("/promises.ics", r -> chosen(r, choice -> calendar(choice, r)))
        .document("/promises.atom", r -> chosen(r, choice -> feed(choice, r)))
        .document("/promises.csv", r -> chosen(r, choice -> table(choice, r)))
        .page("/promises", r -> chosen(r, choice -> list(choice, r)))
        .page("/promises/{id}", r -> one(r, row -> Reply.page(new PromisePage(row, null))))
        .action("/promises/{id}", s -> one(s.request(), row -> judge(row, s)));
  }

  private Reply chosen(Request request, Function<PromiseChoice, Reply> then) {
    return PromiseChoice.wrong(request)
        .<Reply>map(Reply.Failure::new)
        .orElseGet(() -> then.apply(PromiseChoice.of(request, site.today())));
  }

  private PromiseQuery query(PromiseChoice choice) {
    return choice.query(site.today(), site.facts().verdicts().judged().keySet());
  }

  private List<PromiseRow> rows(List<Promise> promises) {
    Set<QuestionId> ids = new LinkedHashSet<>();
    promises.forEach(p -> ids.addAll(questions(p)));
    Map<QuestionId, QuestionSummary> known = new HashMap<>();
    site.record().summaries(ids).forEach(q -> known.put(q.id(), q));
    return promises.stream()
        .map(p -> new PromiseRow(p, known, site.facts().verdicts().of(p.key()), site.today()))
        .toList();
  }

  private static Collection<QuestionId> questions(Promise promise) {
    return Stream.concat(
            promise.history().stream().map(Said::question),
            promise.evidence().stream().map(Evidence::question))
        .toList();
  }

  private Reply list(PromiseChoice choice, Request request) {
    int skip =
        request.param("from").filter(f -> f.matches("\\d{1,8}")).map(Integer::parseInt).orElse(0);
    List<PromiseRow> rows = rows(site.facts().promises().list(query(choice), skip, ON_A_PAGE + 1));
    boolean more = rows.size() > ON_A_PAGE;
    @Nullable Integer next = more ? (Integer) (skip + ON_A_PAGE) : null;
    return Reply.page(
        new PromisesPage(
            choice,
            more ? rows.subList(0, ON_A_PAGE) : rows,
            site.facts().promises().count(query(choice)),
            skip,
            next,
            BodyOptions.of(site.record().bodies()),
            ministers(),
            choice.show() == PromiseChoice.Show.JUDGED ? lost() : List.of(),
            site.today()));
  }

  /// Verdicts hold on to the key of a promise, which new rules, or what is learnt later of its
  /// question, may change.
  private List<Verdict> lost() {
    return site.facts().verdicts().judged().values().stream()
        .filter(v -> site.facts().promises().find(v.promise()).isEmpty())
        .sorted(Comparator.comparing(Verdict::day).reversed().thenComparing(Verdict::promise))
        .toList();
  }

  /// The names of those whose answers promise anything, by their path.
  private Map<String, String> ministers() {
    List<Map.Entry<String, String>> named = new ArrayList<>();
    for (String path : site.facts().promises().members()) {
      MemberId.ofPath(path)
          .flatMap(site.record()::memberName)
          .ifPresent(name -> named.add(Map.entry(path, name)));
    }
    Map<String, String> ministers = new LinkedHashMap<>();
    named.stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> ministers.put(e.getKey(), e.getValue()));
    return ministers;
  }

  /// Without a part a calendar has all that has a day, so that one that is subscribed to goes on
  /// and keeps what is over for a year.
  private Reply calendar(PromiseChoice choice, Request request) {
    boolean part = request.param("show").isPresent();
    PromiseQuery query = part ? query(choice) : choice.dueFrom(site.today().minusYears(1));
    return new Reply.Document(
        "text/calendar; charset=utf-8",
        PromiseCalendar.ics(
            "Promises: " + (part ? choice.title(site.today()) : "all that have a day"),
            request.origin(),
            rows(site.facts().promises().list(query, 0, IN_A_FILE)),
            site.clock().instant()),
        "promises.ics");
  }

  /// Without a part a feed has all promises. Those said last are first.
  private Reply feed(PromiseChoice choice, Request request) {
    boolean part = request.param("show").isPresent();
    PromiseQuery query = part ? query(choice) : choice.all();
    return new Reply.Document(
        "application/atom+xml; charset=utf-8",
        PromiseFeed.atom(
            request.origin(),
            part ? choice.title(site.today()) : "all",
            part ? choice.parameters() : choice.narrowing(),
            rows(site.facts().promises().latest(query, IN_A_FEED)),
            site.clock().instant()),
        null);
  }

  private Reply table(PromiseChoice choice, Request request) {
    return new Reply.Document(
        "text/csv; charset=utf-8",
        PromiseTable.csv(
            request.origin(), rows(site.facts().promises().list(query(choice), 0, IN_A_FILE))),
        "promises.csv");
  }

  private Reply one(Request request, Function<PromiseRow, Reply> then) {
    Optional<Promise> promise = site.facts().promises().find(request.part("id"));
    return promise
        .map(p -> then.apply(rows(List.of(p)).getFirst()))
        .orElseGet(() ->
            Reply.notFound(
                "There is no such promise.",
                "The rules may have changed since; /promises lists those that there are."));
  }

  private Reply judge(PromiseRow row, Submission submission) {
    Request sent = submission.asRequest();
    Optional<Verdict.Ruling> ruling = sent.param("verdict").flatMap(Verdict.Ruling::of);
    String reason = sent.param("reason").orElse("");
    String by = sent.param("name").orElse("");
    if (ruling.isEmpty()
        || reason.isEmpty()
        || reason.length() > Verdict.LONGEST_REASON
        || by.length() > Verdict.LONGEST_NAME) {
      Problem problem =
          new Problem(
              400,
              "bad-verdict",
              "Choose a verdict and give a reason.",
              "A reason may have %d characters, a name %d."
                  .formatted(Verdict.LONGEST_REASON, Verdict.LONGEST_NAME));
      return new Reply.Page(new PromisePage(row, problem), problem);
    }
    site.facts()
        .verdicts()
        .record(new Verdict(row.promise().key(), ruling.get(), reason, by, site.today()));
    PromiseRow judged = rows(List.of(row.promise())).getFirst();
    return new Reply.Done(row.href() + "#verdict", PromiseData.of(judged), true);
  }
}
