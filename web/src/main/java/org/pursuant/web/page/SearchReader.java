package org.pursuant.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.AnsweringBody;
import org.pursuant.domain.body.BodyNames;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Request;

/// Reads a search from the parameters of a request. The first parameter that cannot be read is
/// told; the others are then not looked at. Not for use by several threads.
final class SearchReader {
  private final Request request;
  private @Nullable Problem problem;

  private SearchReader(Request request) {
    this.request = request;
  }

  static SearchQuery read(Request request) {
    return new SearchReader(request).read();
  }

  private SearchQuery read() {
    String words = String.join(" ", request.params("q"));
    if (words.length() > SearchQuery.MAX_WORDS) {
      refuse(
          "q",
          "the query is longer than " + SearchQuery.MAX_WORDS + " characters",
          "Search for fewer words.");
    }
    SearchRequest.Filters filters = filters();
    SearchRequest.Sort sort = sort(words);
    int page = page();
    return problem != null
        ? new SearchQuery.Refused(problem)
        : new SearchQuery.Asked(words, filters, sort, page, SearchAddress.of(request));
  }

  private SearchRequest.Filters filters() {
    return new SearchRequest.Filters(
        one("house", House::of, codes(House.all(), House::code)),
        body(),
        one("asker", MemberId::ofPath, "the last part of a Member’s address, such as 4567"),
        one("answerer", MemberId::ofPath, "the last part of a Member’s address, such as 4567"),
        one("party", Optional::of, ""),
        day("from"),
        day("to"),
        day("answered-from"),
        day("answered-to"),
        several("status", Status.class, Status::code),
        several("mark", Mark.class, Mark::code),
        one(
            "session",
            name -> Session.named(name).map(Session::name),
            "the years of a session, such as " + Session.all().getLast().name()));
  }

  /// A slug as it is, of a short form such as `HO`, which is one word, that of its body. A word
  /// that several bodies have is refused.
  private @Nullable String body() {
    String given = request.param("body").orElse(null);
    if (given == null || given.indexOf('-') >= 0 || AnsweringBodies.ofSlug(given).isPresent()) {
      return given;
    }
    return switch (new BodyNames(List.of()).find(given)) {
      case BodyNames.Meant.One(AnsweringBody body) -> body.slug();
      case BodyNames.Meant.Several(List<AnsweringBody> bodies) -> {
        refuse("body", notOne(given), "Use one of: " + codes(bodies, AnsweringBody::slug) + ".");
        yield given;
      }
      case BodyNames.Meant.None _ -> given;
    };
  }

  private SearchRequest.Sort sort(String words) {
    String sort = request.param("sort").orElse("").toLowerCase(Locale.ROOT);
    return switch (sort) {
      case "" -> words.isEmpty() ? SearchRequest.Sort.NEWEST : SearchRequest.Sort.RELEVANCE;
      case "relevance" -> SearchRequest.Sort.RELEVANCE;
      case "newest" -> SearchRequest.Sort.NEWEST;
      case "oldest" -> SearchRequest.Sort.OLDEST;
      default -> {
        refuse("sort", notOne(sort), "Use one of: relevance, newest, oldest.");
        yield SearchRequest.Sort.RELEVANCE;
      }
    };
  }

  private int page() {
    String page = request.param("page").orElse("1");
    if (page.matches("\\d{1,6}")) {
      int number = Integer.parseInt(page);
      if (number >= 1 && number <= SearchQuery.MAX_PAGE) {
        return number;
      }
    }
    refuse(
        "page",
        notOne(page),
        "Use a number from 1 to " + SearchQuery.MAX_PAGE + "; narrow the search to see further.");
    return 1;
  }

  private <T> @Nullable T one(String name, Function<String, Optional<T>> reading, String allowed) {
    Optional<String> value = request.param(name);
    if (value.isEmpty()) {
      return null;
    }
    Optional<T> read = reading.apply(value.get());
    if (read.isEmpty()) {
      refuse(name, notOne(value.get()), "Use one of: " + allowed + ".");
    }
    return read.orElse(null);
  }

  private <E extends Enum<E>> Set<E> several(String name, Class<E> type, Function<E, String> code) {
    Set<E> found = EnumSet.noneOf(type);
    for (String value : request.params(name)) {
      Optional<E> constant =
          Arrays.stream(type.getEnumConstants())
              .filter(c -> code.apply(c).equalsIgnoreCase(value))
              .findFirst();
      constant.ifPresentOrElse(
          found::add,
          () ->
              refuse(
                  name,
                  notOne(value),
                  "Use one of: " + codes(List.of(type.getEnumConstants()), code) + "."));
    }
    return found;
  }

  private @Nullable LocalDate day(String name) {
    Optional<String> value = request.param(name);
    if (value.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(value.get());
    } catch (DateTimeParseException _) {
      refuse(name, notOne(value.get()), "Write the day as 2025-09-01.");
      return null;
    }
  }

  private static <T> String codes(List<T> values, Function<T, String> code) {
    return values.stream().map(code).collect(Collectors.joining(", "));
  }

  private static String notOne(String value) {
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    return "“" + shown + "” is not understood";
  }

  private void refuse(String name, String message, String hint) {
    if (problem == null) {
      problem = Problem.badParameter(name, message, hint);
    }
  }
}
