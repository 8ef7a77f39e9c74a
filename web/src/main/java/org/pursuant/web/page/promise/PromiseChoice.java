package org.pursuant.web.page.promise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.PromiseQuery;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Request;

/// Which promises a reader chose to see.
///
/// @param show which part of the register
/// @param month the month due; only of `month`
/// @param words all to stand in the promise; empty for any
public record PromiseChoice(
    Show show,
    YearMonth month,
    @Nullable String body,
    @Nullable String member,
    @Nullable Act act,
    String words) {
  private static final int SOON_DAYS = 30;

  /// A part of the register.
  public enum Show {
    MONTH("month", "Due in a month"),
    SOON("soon", "Due soon"),
    PAST("past", "Past due"),
    DATED("dated", "Due later"),
    OPEN("open", "No day known"),
    EVIDENCE("evidence", "Evidence found"),
    JUDGED("judged", "Judged"),
    ALL("all", "All");

    private final String code;
    private final String label;

    Show(String code, String label) {
      this.code = code;
      this.label = label;
    }

    static Optional<Show> of(String code) {
      return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    public String code() {
      return code;
    }

    public String label() {
      return label;
    }
  }

  /// What is wrong with what a request chooses; empty where nothing is.
  static Optional<Problem> wrong(Request request) {
    Optional<String> show = request.param("show").filter(s -> Show.of(s).isEmpty());
    Optional<String> act = request.param("act").filter(a -> Act.of(a).isEmpty());
    Optional<String> month = request.param("month").filter(m -> month(m).isEmpty());
    if (show.isPresent()) {
      return Optional.of(unknown("show", show.get(), Arrays.stream(Show.values()).map(Show::code)));
    }
    if (act.isPresent()) {
      return Optional.of(unknown("act", act.get(), Arrays.stream(Act.values()).map(Act::code)));
    }
    return month.map(m ->
        Problem.badParameter(
            "month", "“" + m + "” is not understood", "Write a month as 2031-05."));
  }

  private static Problem unknown(String name, String given, Stream<String> codes) {
    return Problem.badParameter(
        name,
        "“" + given + "” is not understood",
        "Use one of: " + codes.collect(Collectors.joining(", ")) + ".");
  }

  /// What a request chooses in which nothing is [#wrong].
  static PromiseChoice of(Request request, LocalDate today) {
    return new PromiseChoice(
        request.param("show").flatMap(Show::of).orElse(Show.MONTH),
        request.param("month").flatMap(PromiseChoice::month).orElse(YearMonth.from(today)),
        request.param("body").map(AnsweringBodies::slugOf).orElse(null),
        request.param("member").orElse(null),
        request.param("act").flatMap(Act::of).orElse(null),
        request.param("q").map(q -> q.substring(0, Math.min(200, q.length()))).orElse(""));
  }

  private static Optional<YearMonth> month(String given) {
    try {
      return Optional.of(YearMonth.parse(given));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// @param judged keys of the promises that a person judged: they stand in their own part, in
  ///   their month and among all
  PromiseQuery query(LocalDate today, Set<String> judged) {
    PromiseQuery part =
        switch (show) {
          case MONTH -> PromiseQuery.due(month.atDay(1), month.atEndOfMonth());
          case SOON -> PromiseQuery.due(today, today.plusDays(SOON_DAYS));
          case PAST -> without(PromiseQuery.due(null, today.minusDays(1)), Boolean.FALSE);
          case DATED -> PromiseQuery.due(today, null);
          case OPEN -> new PromiseQuery(null, null, false, null, null, null, "", null);
          case EVIDENCE -> without(PromiseQuery.ALL, Boolean.TRUE);
          case JUDGED, ALL -> PromiseQuery.ALL;
        };
    PromiseQuery narrowed =
        new PromiseQuery(
            part.dueFrom(), part.dueTo(), part.dated(), body, member, act, words, part.evidence());
    return switch (show) {
      case MONTH, ALL -> narrowed;
      case JUDGED -> narrowed.only(judged);
      case SOON, PAST, DATED, OPEN, EVIDENCE -> narrowed.except(judged);
    };
  }

  private static PromiseQuery without(PromiseQuery q, Boolean evidence) {
    return new PromiseQuery(q.dueFrom(), q.dueTo(), q.dated(), null, null, null, "", evidence);
  }

  /// In words, to follow a colon.
  public String title(LocalDate today) {
    if (show != Show.MONTH) {
      return show.label().toLowerCase(Locale.UK);
    }
    return month.equals(YearMonth.from(today)) ? "due this month" : "due in " + Dates.of(month);
  }

  /// The parameters of an address that chooses the same of another part.
  public String parameters(Show other) {
    List<String> some = new ArrayList<>();
    some.add("show=" + other.code());
    if (other == Show.MONTH && show == Show.MONTH) {
      some.add("month=" + month);
    }
    add(some, "body", body);
    add(some, "member", member);
    add(some, "act", act == null ? null : act.code());
    add(some, "q", words.isEmpty() ? null : words);
    return "?" + String.join("&", some);
  }

  public String parameters() {
    return parameters(show);
  }

  private static void add(List<String> some, String name, @Nullable String value) {
    if (value != null) {
      some.add(name + "=" + Links.encode(value));
    }
  }

  PromiseChoice in(YearMonth other) {
    return new PromiseChoice(Show.MONTH, other, body, member, act, words);
  }
}
