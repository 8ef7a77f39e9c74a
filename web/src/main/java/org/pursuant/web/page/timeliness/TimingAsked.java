package org.pursuant.web.page.timeliness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.timeliness.Convention;
import org.pursuant.domain.timeliness.TimingFacts.Span;
import org.pursuant.domain.timeliness.TimingFilter;
import org.pursuant.domain.timeliness.TimingKind;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Request;

/// What a reader of a page on time chose: House, rule, the days of tabling, and the day as at which
/// it is told.
///
/// @param session null where a month was chosen, or where none is known of these days
/// @param month null where a session was chosen
/// @param from first day of tabling
/// @param to last day of tabling
/// @param asAt null for all that is known
/// @param kind of questions of which it is shown how long answers took; null where none was chosen
public record TimingAsked(
    House house,
    Convention convention,
    @Nullable Session session,
    @Nullable YearMonth month,
    LocalDate from,
    LocalDate to,
    @Nullable LocalDate asAt,
    @Nullable TimingKind kind) {

  /// What was chosen, or why it cannot be read.
  sealed interface Reading {}

  record Chosen(TimingAsked asked) implements Reading {}

  record Refused(Problem problem) implements Reading {}

  /// Reads the parameters `house`, `rule`, `session` or `month`, `as-at` and `kind`. Without them:
  /// the House of which most is held, five sitting days, and the latest session. Of a month and a
  /// session the month counts, unless it is the one that was shown before (`was`): a form was sent
  /// in which the session alone was chosen anew.
  ///
  /// @param spans see [org.pursuant.domain.timeliness.TimingFacts#spans()]; not empty
  static Reading read(Request request, Map<House, Span> spans) {
    try {
      return new Chosen(chosen(request, spans));
    } catch (BadParameterException e) {
      return new Refused(e.problem);
    }
  }

  private static TimingAsked chosen(Request request, Map<House, Span> spans) {
    House house = value(request, "house", House::of, "commons or lords").orElse(usual(spans));
    Convention convention =
        value(request, "rule", Convention::of, "sitting-days, working-days or calendar-days")
            .orElse(Convention.SITTING_DAYS);
    YearMonth month =
        value(request, "month", parsed(YearMonth::parse), "a month such as 2031-05").orElse(null);
    LocalDate asAt =
        value(request, "as-at", parsed(LocalDate::parse), "a day such as 2031-05-14").orElse(null);
    Session session =
        value(request, "session", Session::named, "a session such as 2023-24").orElse(null);
    TimingKind kind =
        value(request, "kind", TimingAsked::judged, "ordinary, named-day or lords").orElse(null);
    Span span = spans.getOrDefault(house, spans.values().iterator().next());
    boolean left =
        month != null
            && session != null
            && request.param("was").filter(month.toString()::equals).isPresent();
    if (month != null && !left) {
      return new TimingAsked(
          house, convention, null, month, month.atDay(1), month.atEndOfMonth(), asAt, kind);
    }
    LocalDate last = asAt != null && asAt.isBefore(span.to()) ? asAt : span.to();
    Session shown = session != null ? session : Session.on(last).orElse(null);
    return new TimingAsked(
        house,
        convention,
        shown,
        null,
        shown == null ? span.from() : shown.from(),
        shown == null ? span.to() : end(shown, span),
        asAt,
        kind);
  }

  /// The kind of a code, if it is one of which shares are shown.
  private static Optional<TimingKind> judged(String code) {
    return TimingKind.of(code).filter(TimingPage.KINDS::contains);
  }

  /// Where no end of a session is known, nothing is tabled after the last day held. Between two
  /// sessions questions may be printed for the earlier one.
  private static LocalDate end(Session session, Span span) {
    if (session.to() != null) {
      return session.to();
    }
    return span.to().isBefore(session.from()) ? session.from() : span.to();
  }

  private static House usual(Map<House, Span> spans) {
    return spans.containsKey(House.COMMONS) ? House.COMMONS : spans.keySet().iterator().next();
  }

  private static <T> Function<String, Optional<T>> parsed(Function<String, T> parse) {
    return text -> {
      try {
        return Optional.of(parse.apply(text));
      } catch (DateTimeParseException _) {
        return Optional.empty();
      }
    };
  }

  private static <T> Optional<T> value(
      Request request, String name, Function<String, Optional<T>> reader, String wanted) {
    Optional<String> given = request.param(name);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        reader
            .apply(given.get())
            .orElseThrow(() ->
                new BadParameterException(
                    Problem.badParameter(name, "cannot be read", "Give " + wanted + "."))));
  }

  private static final class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    private BadParameterException(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }
  }

  TimingFilter filter() {
    return TimingFilter.of(house, from, to, convention, asAt);
  }

  /// Such as `session 2023-24, as at 31 March 2025`.
  public String inWords() {
    String period =
        month != null
            ? "tabled in " + Dates.of(month)
            : session != null
                ? "session " + session.name()
                : "tabled from " + Dates.of(from) + " to " + Dates.of(to);
    return period + (asAt == null ? "" : ", as at " + Dates.of(asAt));
  }

  /// The parameters that choose the same, to stand after `?`.
  public String parameters() {
    List<String> all =
        new ArrayList<>(List.of("house=" + house.code(), "rule=" + convention.code()));
    if (month != null) {
      all.add("month=" + month);
    } else if (session != null) {
      all.add("session=" + Links.encode(session.name()));
    }
    if (asAt != null) {
      all.add("as-at=" + asAt);
    }
    if (kind != null) {
      all.add("kind=" + kind.code());
    }
    return String.join("&", all);
  }

  /// The same of one month.
  TimingAsked ofMonth(YearMonth other) {
    return new TimingAsked(
        house, convention, null, other, other.atDay(1), other.atEndOfMonth(), asAt, kind);
  }

  /// The same with another kind chosen.
  TimingAsked ofKind(TimingKind other) {
    return new TimingAsked(house, convention, session, month, from, to, asAt, other);
  }
}
