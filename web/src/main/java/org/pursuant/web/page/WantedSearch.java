package org.pursuant.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.follow.FilterParameters;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.web.page.SearchQuery.Asked;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Request;

/// A search apart from its results: what it asks for, in words and as an address.
public sealed interface WantedSearch {

  /// A search that can be read, as far as its parameters go.
  ///
  /// @param filters what is asked for besides words
  /// @param inWords the filters as parts of a sentence; empty for none
  /// @param parameters the filters as a form carries them along
  /// @param href the address of its results
  record Read(
      String words,
      Filters filters,
      List<String> inWords,
      List<Map.Entry<String, String>> parameters,
      String href)
      implements WantedSearch {}

  record Refused(Problem problem) implements WantedSearch {}

  /// The search that the parameters of a request ask for.
  static WantedSearch of(Request request, RecordReader record) {
    return switch (SearchReader.read(request)) {
      case Asked asked -> read(asked, record);
      case SearchQuery.Refused refused -> new Refused(refused.problem());
    };
  }

  /// The search of words and filters.
  static Read of(String words, Filters filters, RecordReader record) {
    Map<String, List<String>> query = new LinkedHashMap<>(FilterParameters.of(filters));
    query.put("q", List.of(words));
    Request request = new Request("", "", Map.of(), query, false);
    return new Read(
        words,
        filters,
        ChosenFilters.of(
                new Asked(
                    words,
                    filters,
                    org.pursuant.domain.search.SearchRequest.Sort.NEWEST,
                    1,
                    SearchAddress.of(request)),
                Map.of(),
                record)
            .stream()
            .map(ChosenFilters.Filter::words)
            .toList(),
        parameters(filters),
        SearchAddress.of(request).href());
  }

  private static Read read(Asked asked, RecordReader record) {
    return of(asked.words(), asked.filters(), record);
  }

  private static List<Map.Entry<String, String>> parameters(Filters filters) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    FilterParameters.of(filters)
        .forEach((name, values) -> values.forEach(v -> pairs.add(Map.entry(name, v))));
    return pairs;
  }
}
