package org.pursuant.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.Meaning;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchOutcome.Matched;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.search.SearchOutcome.Place;
import org.pursuant.domain.search.SearchOutcome.Why;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.Suggestion;

/// An index that finds a question by one run of letters in its heading or question, and that cannot
/// read a query with an open quotation mark. By relevance, unless words alone are wanted, the
/// questions that have the first of the query's two words but not both stand behind as near. For a
/// query with `lihgts` it asks whether `lights` was meant, and `LRP` stands for a long name. It
/// keeps the last request for tests to look at.
final class FakeIndex implements QuestionIndex {
  private static final Map<YearMonth, Long> MONTHS =
      Map.of(
          YearMonth.of(2030, 11),
          2L,
          YearMonth.of(2031, 1),
          4L,
          YearMonth.of(2031, 2),
          9L,
          YearMonth.of(2031, 4),
          6L,
          YearMonth.of(2031, 5),
          13L);

  private final FakeRecord record;
  private volatile SearchRequest last =
      new SearchRequest(
          "",
          SearchRequest.Filters.NONE,
          SearchRequest.Sort.RELEVANCE,
          SearchRequest.Ranking.WORDS,
          0,
          0,
          false,
          false,
          LocalDate.EPOCH);

  private volatile @Nullable NearestRequest nearest;

  FakeIndex(FakeRecord record) {
    this.record = record;
  }

  SearchRequest last() {
    return last;
  }

  @Nullable NearestRequest nearest() {
    return nearest;
  }

  @Override
  public SearchOutcome search(SearchRequest request) {
    last = request;
    int quote = request.words().indexOf('"');
    if (quote >= 0 && request.words().indexOf('"', quote + 1) < 0) {
      return new SearchOutcome.Unreadable("A quotation mark is not closed. Add another \".", quote);
    }
    String words = request.words().toLowerCase(Locale.ROOT);
    List<Hit> as = hits(request, q -> text(q).contains(words), true);
    boolean hybrid =
        request.sort() == SearchRequest.Sort.RELEVANCE
            && request.ranking() == SearchRequest.Ranking.HYBRID;
    List<Hit> near =
        hybrid && words.split(" ", -1).length == 2
            ? hits(request, q -> text(q).contains(first(words)) && !text(q).contains(words), false)
            : List.of();
    return new SearchOutcome.Found(
        as.size(),
        near.size(),
        Stream.concat(as.stream(), near.stream())
            .skip(request.offset())
            .limit(request.size())
            .toList(),
        as.isEmpty() ? Map.of() : facets(as.size()),
        MONTHS,
        words.contains("lrp")
            ? List.of(new SearchOutcome.Synonym("LRP", "Lamp Renewal Programme", 3))
            : List.of(),
        words.contains("lihgts") ? words.replace("lihgts", "lights") : null);
  }

  private static String first(String words) {
    return words.substring(0, words.indexOf(' '));
  }

  private List<Hit> hits(
      SearchRequest request, Predicate<QuestionSummary> test, boolean asWritten) {
    String words = request.words().toLowerCase(Locale.ROOT);
    Why why =
        asWritten
            ? new Why(
                true,
                words.isEmpty() ? List.of() : List.of(new Matched(words, Place.QUESTION)),
                List.of(),
                0.8f)
            : new Why(
                false,
                List.of(new Matched(first(words), Place.QUESTION)),
                List.of(words.substring(words.indexOf(' ') + 1)),
                null);
    return record.all().stream()
        .filter(test)
        .filter(q -> fits(q, request.filters()))
        .map(q -> hit(q, why))
        .toList();
  }

  private static boolean fits(QuestionSummary q, SearchRequest.Filters filters) {
    return filters.statuses().isEmpty() || filters.statuses().contains(q.status());
  }

  private static String text(QuestionSummary q) {
    String heading = q.state().heading() == null ? "" : q.state().heading();
    return (heading + " " + question(q)).toLowerCase(Locale.ROOT);
  }

  private static String question(QuestionSummary q) {
    return q.state().question() == null ? "" : q.state().question().text().plain();
  }

  private static Hit hit(QuestionSummary q, Why why) {
    String heading = q.state().heading();
    String answer =
        q.state().answer() == null || q.state().answer().text() == null
            ? ""
            : q.state().answer().text().text().plain();
    return new Hit(
        q.id(),
        1,
        heading == null ? List.of() : List.of(new Piece(heading, false)),
        List.of(new Piece("… ", false), new Piece(question(q), true)),
        answer.isEmpty() ? List.of() : List.of(new Piece(answer, false)),
        why);
  }

  private static Map<Facet, List<FacetCount>> facets(long total) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.HOUSE, List.of(new FacetCount("commons", "Commons", total)));
    facets.put(
        Facet.BODY,
        List.of(
            new FacetCount("department-for-the-sea", "Department for the Sea", total),
            new FacetCount("department-for-roads", "Department for Roads", 2)));
    facets.put(Facet.ASKER, List.of(new FacetCount("90001", "Ada Quill", total)));
    facets.put(
        Facet.STATUS,
        List.of(
            new FacetCount("answered", "Answered", total),
            new FacetCount("holding", "Holding", 1)));
    facets.put(
        Facet.SESSION,
        List.of(new FacetCount("2023-24", "2023-24", 2), new FacetCount("2024-26", "2024-26", 3)));
    facets.put(Facet.MARK, List.of(new FacetCount("edited", "Edited", 1)));
    return facets;
  }

  @Override
  public List<Hit> nearest(NearestRequest request) {
    nearest = request;
    return record.all().stream()
        .filter(q ->
            request.filters().house() == null
                || request.filters().house().equals(q.state().house()))
        .sorted(
            Comparator.comparing(q -> !text(q).contains(request.text().toLowerCase(Locale.ROOT))))
        .limit(request.size())
        .map(q -> hit(q, new Why(false, List.of(), List.of(), 0.75f)))
        .toList();
  }

  @Override
  public List<Suggestion> suggestions(String beginning, int limit) {
    return "harbour".startsWith(beginning.toLowerCase(Locale.ROOT))
        ? List.of(
            new Suggestion(Suggestion.Kind.HEADING, "Harbour Lights: \"Costs\"", null, 2),
            new Suggestion(Suggestion.Kind.MEMBER, "Hera Harbour", "90001", 5),
            new Suggestion(Suggestion.Kind.BODY, "Harbour Commission", "department-for-the-sea", 9))
        : List.of();
  }

  @Override
  public Meaning meaning() {
    return new Meaning("invented", size(), 0);
  }

  @Override
  public long computeMeaning(
      RecordReader reader, int threads, Progress progress, BooleanSupplier goOn) {
    return 0;
  }

  @Override
  public long catchUp(RecordReader reader, Progress progress) {
    return 0;
  }

  @Override
  public long rebuild(RecordReader reader, Progress progress) {
    return size();
  }

  @Override
  public long size() {
    return record.all().size();
  }

  @Override
  public List<String> violations(RecordReader reader) {
    return List.of();
  }

  @Override
  public void close() {}
}
