package org.pursuant.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;
import org.pursuant.web.html.Figures;

/// One facet of the results: what it is narrowed to, and links that narrow further.
///
/// @param chosen values that the results are narrowed to, each with the search without it
/// @param first the values shown at once
/// @param rest further ones
/// @param others how many questions have none of the values shown, in words; empty for none
public record FacetLinks(
    String heading, List<Value> chosen, List<Value> first, List<Value> rest, String others) {
  private static final int SHOWN = 8;

  /// The index counts so many values of a facet; where there are as many, there may be more.
  private static final int COUNTED = 20;

  private static final List<Facet> ORDER =
      List.of(
          Facet.STATUS,
          Facet.MARK,
          Facet.HOUSE,
          Facet.BODY,
          Facet.ASKER,
          Facet.PARTY,
          Facet.ANSWERER,
          Facet.SESSION,
          Facet.YEAR);

  /// A value to narrow by, or to widen from.
  public record Value(String label, long count, String href) {}

  /// The facets that narrow or widen, in the order of the page.
  ///
  /// @param total how many questions match: a value that all of them have narrows nothing
  static List<FacetLinks> of(
      Map<Facet, List<FacetCount>> facets, long total, SearchAddress address) {
    Map<Facet, List<FacetCount>> known = new EnumMap<>(Facet.class);
    known.putAll(facets);
    List<FacetLinks> links = new ArrayList<>();
    for (Facet facet : ORDER) {
      FacetLinks of = of(facet, known.getOrDefault(facet, List.of()), total, address);
      if (!of.chosen.isEmpty() || !of.first.isEmpty()) {
        links.add(of);
      }
    }
    return links;
  }

  private static FacetLinks of(
      Facet facet, List<FacetCount> counts, long total, SearchAddress address) {
    List<Value> chosen = new ArrayList<>();
    List<Value> further = new ArrayList<>();
    boolean single =
        facet != Facet.MARK && counts.stream().anyMatch(c -> chosen(facet, c, address));
    for (FacetCount c : inOrder(facet, counts)) {
      if (chosen(facet, c, address)) {
        chosen.add(new Value(label(facet, c), c.count(), without(facet, c.value(), address)));
      } else if (!single && c.count() < total) {
        further.add(new Value(label(facet, c), c.count(), href(facet, c.value(), address)));
      }
    }
    boolean pointless = facet == Facet.YEAR && further.size() < 2;
    List<Value> shown = pointless ? List.of() : further;
    int first = shown.size() <= SHOWN + 1 ? shown.size() : SHOWN;
    return new FacetLinks(
        SearchTerms.heading(facet),
        chosen,
        shown.subList(0, first),
        shown.subList(first, shown.size()),
        single || shown.isEmpty() ? "" : others(facet, counts, total));
  }

  /// Years and sessions in the order of time, the latest first; others as the index has them.
  private static List<FacetCount> inOrder(Facet facet, List<FacetCount> counts) {
    boolean times = facet == Facet.YEAR || facet == Facet.SESSION;
    return times
        ? counts.stream().sorted(Comparator.comparing(FacetCount::value).reversed()).toList()
        : counts;
  }

  private static String others(Facet facet, List<FacetCount> counts, long total) {
    long rest = total - counts.stream().mapToLong(FacetCount::count).sum();
    if (facet == Facet.MARK || rest <= 0) {
      return "";
    }
    String what = counts.size() >= COUNTED ? "Others" : SearchTerms.notStated(facet);
    return what + ": " + Figures.of(rest);
  }

  private static boolean chosen(Facet facet, FacetCount count, SearchAddress address) {
    return facet == Facet.YEAR
        ? address.value("from").equals(firstDay(count.value()))
            && address.value("to").equals(lastDay(count.value()))
        : address.all(SearchTerms.parameter(facet)).contains(count.value());
  }

  private static String without(Facet facet, String value, SearchAddress address) {
    return switch (facet) {
      case YEAR -> address.without("from").without("to").href();
      case STATUS, MARK -> address.minus(SearchTerms.parameter(facet), value).href();
      default -> address.without(SearchTerms.parameter(facet)).href();
    };
  }

  private static String href(Facet facet, String value, SearchAddress address) {
    return switch (facet) {
      case MARK -> address.plus("mark", value).href();
      case YEAR -> address.with("from", firstDay(value)).with("to", lastDay(value)).href();
      default -> address.with(SearchTerms.parameter(facet), value).href();
    };
  }

  private static String firstDay(String year) {
    return year + "-01-01";
  }

  private static String lastDay(String year) {
    return year + "-12-31";
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
