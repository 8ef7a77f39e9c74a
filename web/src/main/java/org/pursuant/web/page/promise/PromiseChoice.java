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

  /// What is due soon, later, past due or without a day is in one of these parts alone, and in none
  /// where there is evidence.
  ///
  /// @param judged keys of the promises that a person judged: they stand in their own part, in
  ///   their month and among all
  PromiseQuery query(LocalDate today, Set<String> judged) {
    PromiseQuery part =
        switch (show) {
          case MONTH -> PromiseQuery.due(month.atDay(1), month.atEndOfMonth());
          case SOON -> due(today, today.plusDays(SOON_DAYS));
          case PAST -> due(null, today.minusDays(1));
          case DATED -> due(today.plusDays(SOON_DAYS + 1), null);
          case OPEN -> new PromiseQuery(null, null, false, null, null, null, "", false);
          case EVIDENCE -> new PromiseQuery(null, null, null, null, null, null, "", true);
          case JUDGED, ALL -> PromiseQuery.ALL;
        };
    PromiseQuery narrowed = narrowed(part);
    return switch (show) {
      case MONTH, ALL -> narrowed;
      case JUDGED -> narrowed.only(judged);
      case SOON, PAST, DATED, OPEN, EVIDENCE -> narrowed.except(judged);
    };
  }

  /// Those due in a stretch of days of which no answer says that they were kept.
  private static PromiseQuery due(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new PromiseQuery(from, to, true, null, null, null, "", false);
  }

  private PromiseQuery narrowed(PromiseQuery part) {
    return new PromiseQuery(
        part.dueFrom(), part.dueTo(), part.dated(), body, member, act, words, part.evidence());
  }

  /// Those of every part.
  PromiseQuery all() {
    return narrowed(PromiseQuery.ALL);
  }

  /// All that has a day, of whatever part, from a day on.
  PromiseQuery dueFrom(LocalDate day) {
    return narrowed(PromiseQuery.due(day, null));
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
    narrow(some);
    return "?" + String.join("&", some);
  }

  public String parameters() {
    return parameters(show);
  }

  /// The parameters that narrow every part alike, for what is no part: `?body=home-office`, or
  /// nothing.
  public String narrowing() {
    List<String> some = new ArrayList<>();
    narrow(some);
    return some.isEmpty() ? "" : "?" + String.join("&", some);
  }

  private void narrow(List<String> some) {
    add(some, "body", body);
    add(some, "member", member);
    add(some, "act", act == null ? null : act.code());
    add(some, "q", words.isEmpty() ? null : words);
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
