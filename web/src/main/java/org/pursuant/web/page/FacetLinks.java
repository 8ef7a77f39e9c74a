package org.pursuant.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;

/// One facet of the results as links that narrow them.
///
/// @param first the values shown at once
/// @param rest further ones
public record FacetLinks(String heading, List<Value> first, List<Value> rest) {
  private static final int SHOWN = 8;
  private static final List<Facet> ORDER =
      List.of(
          Facet.STATUS,
          Facet.MARK,
          Facet.HOUSE,
          Facet.BODY,
          Facet.ASKER,
          Facet.PARTY,
          Facet.ANSWERER,
          Facet.YEAR);

  /// A value to narrow by.
  public record Value(String label, long count, String href) {}

  /// The facets that still can narrow, in the order of the page.
  ///
  /// @param total how many questions were found: a value that all of them have narrows nothing
  static List<FacetLinks> of(
      Map<Facet, List<FacetCount>> facets, long total, SearchAddress address) {
    Map<Facet, List<FacetCount>> known = new EnumMap<>(Facet.class);
    known.putAll(facets);
    List<FacetLinks> links = new ArrayList<>();
    for (Facet facet : ORDER) {
      List<FacetCount> counts =
          known.getOrDefault(facet, List.of()).stream().filter(c -> c.count() < total).toList();
      List<Value> values = values(facet, counts, address);
      if (!values.isEmpty()) {
        int shown = Math.min(SHOWN, values.size());
        links.add(
            new FacetLinks(
                SearchTerms.heading(facet),
                values.subList(0, shown),
                values.subList(shown, values.size())));
      }
    }
    return links;
  }

  private static List<Value> values(Facet facet, List<FacetCount> counts, SearchAddress address) {
    String parameter = SearchTerms.parameter(facet);
    List<FacetCount> further =
        counts.stream().filter(c -> !address.all(parameter).contains(c.value())).toList();
    boolean single = facet != Facet.STATUS && facet != Facet.MARK;
    boolean chosen = single && !address.all(parameter).isEmpty();
    if (chosen || further.isEmpty() || facet == Facet.YEAR && further.size() < 2) {
      return List.of();
    }
    return further.stream()
        .map(c -> new Value(label(facet, c), c.count(), href(facet, c.value(), address)))
        .toList();
  }

  private static String href(Facet facet, String value, SearchAddress address) {
    return switch (facet) {
      case STATUS -> address.with("status", value).href();
      case MARK -> address.plus("mark", value).href();
      case YEAR -> address.with("from", value + "-01-01").with("to", value + "-12-31").href();
      default -> address.with(SearchTerms.parameter(facet), value).href();
    };
  }

  private static String label(Facet facet, FacetCount count) {
    return switch (facet) {
      case STATUS ->
          Arrays.stream(Status.values())
              .filter(s -> s.code().equals(count.value()))
              .map(SearchTerms::name)
              .findFirst()
              .orElse(count.label());
      case MARK ->
          Arrays.stream(Mark.values())
              .filter(m -> m.code().equals(count.value()))
              .map(SearchTerms::name)
              .findFirst()
              .orElse(count.label());
      case ASKER, ANSWERER ->
          count.label().matches("\\d+") ? "Member " + count.label() : count.label();
      default -> count.label();
    };
  }
}
