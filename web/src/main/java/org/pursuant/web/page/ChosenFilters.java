package org.pursuant.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;
import org.pursuant.web.page.SearchQuery.Asked;

/// The filters of a search in words, each with the address of the search without it.
public final class ChosenFilters {
  private final Asked asked;
  private final Map<Facet, List<FacetCount>> facets;
  private final RecordReader record;
  private final List<Filter> found = new ArrayList<>();

  private ChosenFilters(Asked asked, Map<Facet, List<FacetCount>> facets, RecordReader record) {
    this.asked = asked;
    this.facets = facets;
    this.record = record;
  }

  /// One filter.
  ///
  /// @param words as part of a sentence (`asked of the Department for the Sea`)
  /// @param without the search without it
  public record Filter(String words, String without) {}

  static List<Filter> of(Asked asked, Map<Facet, List<FacetCount>> facets, RecordReader record) {
    ChosenFilters chosen = new ChosenFilters(asked, facets, record);
    chosen.read();
    return List.copyOf(chosen.found);
  }

  private void read() {
    SearchRequest.Filters f = asked.filters();
    SearchAddress address = asked.address();
    if (f.house() != null) {
      add("in the " + f.house().name(), address.without("house"));
    }
    if (f.body() != null) {
      add("asked of " + Links.the(bodyName(f.body())), address.without("body"));
    }
    member(f.asker(), Facet.ASKER, "asked by ", address.without("asker"));
    member(f.answerer(), Facet.ANSWERER, "answered by ", address.without("answerer"));
    if (f.party() != null) {
      add("by Members of " + f.party(), address.without("party"));
    }
    if (f.session() != null) {
      add("in the session " + f.session(), address.without("session"));
    }
    f.statuses().stream()
        .sorted()
        .forEach(s -> add(lower(SearchTerms.name(s)), address.minus("status", s.code())));
    f.marks().stream()
        .sorted()
        .forEach(m -> add(lower(SearchTerms.name(m)), address.minus("mark", m.code())));
    days("asked", f.tabledFrom(), f.tabledTo(), address.without("from").without("to"));
    days(
        "answered",
        f.answeredFrom(),
        f.answeredTo(),
        address.without("answered-from").without("answered-to"));
  }

  private void member(@Nullable MemberId id, Facet facet, String before, SearchAddress without) {
    if (id != null) {
      String path = id.path();
      add(
          before + label(facet, path, () -> record.memberName(id).orElse("Member " + path)),
          without);
    }
  }

  private void days(
      String what, @Nullable LocalDate from, @Nullable LocalDate to, SearchAddress without) {
    if (from != null && to != null) {
      boolean year = from.getDayOfYear() == 1 && to.equals(from.withMonth(12).withDayOfMonth(31));
      add(
          what
              + (year
                  ? " in " + from.getYear()
                  : " from " + Dates.of(from) + " to " + Dates.of(to)),
          without);
    } else if (from != null) {
      add(what + " since " + Dates.of(from), without);
    } else if (to != null) {
      add(what + " until " + Dates.of(to), without);
    }
  }

  private void add(String words, SearchAddress without) {
    found.add(new Filter(words, without.href()));
  }

  private String bodyName(String slug) {
    return label(Facet.BODY, slug, () -> record.bodyName(slug).orElse(slug));
  }

  /// The label that the counts have for a value; without any match there is none, and the record is
  /// asked.
  private String label(Facet facet, String value, Supplier<String> otherwise) {
    return facets.getOrDefault(facet, List.of()).stream()
        .filter(c -> c.value().equals(value))
        .map(FacetCount::label)
        .findFirst()
        .orElseGet(otherwise);
  }

  private static String lower(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
