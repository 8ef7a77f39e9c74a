package org.pursuant.index;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;

/// Counts matches by their values.
///
/// It counts each segment's ordinals and joins the few values that occur, so that a reader opened
/// anew a second ago costs nothing, as joined ordinals over the whole index would.
final class FacetCounter {
  private static final int MOST = 20;

  private FacetCounter() {}

  static Map<Facet, List<FacetCount>> facets(Collection<MatchingDocs> matches) throws IOException {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> counts = new HashMap<>();
      for (MatchingDocs segment : matches) {
        if (segment.totalHits() > 0) {
          count(Fields.counted(facet), segment, counts);
        }
      }
      facets.put(facet, top(counts));
    }
    return facets;
  }

  /// Matches by month tabled.
  static Map<YearMonth, Long> months(Collection<MatchingDocs> matches) throws IOException {
    Map<YearMonth, Long> months = new TreeMap<>();
    Map<Long, Long> counts = new HashMap<>();
    for (MatchingDocs segment : matches) {
      NumericDocValues month = DocValues.getNumeric(segment.context().reader(), Fields.MONTH);
      DocIdSetIterator docs = segment.bits().iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (month.advanceExact(doc)) {
          counts.merge(month.longValue(), 1L, Long::sum);
        }
      }
    }
    counts.forEach((m, n) ->
        months.put(
            YearMonth.of(Math.toIntExact(Math.floorDiv(m, 12L)), Math.floorMod(m, 12) + 1), n));
    return months;
  }

  private static void count(String field, MatchingDocs segment, Map<String, Long> counts)
      throws IOException {
    LeafReader reader = segment.context().reader();
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
    SortedDocValues single = DocValues.unwrapSingleton(values);
    DocIdSetIterator docs = segment.bits().iterator();
    if (single != null) {
      countSingle(single, docs, byOrdinal);
    } else {
      countSeveral(values, docs, byOrdinal);
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
      }
    }
  }

  private static void countSingle(SortedDocValues values, DocIdSetIterator docs, long[] counts)
      throws IOException {
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (values.advanceExact(doc)) {
        counts[values.ordValue()]++;
      }
    }
  }

  private static void countSeveral(SortedSetDocValues values, DocIdSetIterator docs, long[] counts)
      throws IOException {
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }

  /// One value may have been printed under several labels: they count together, under the label
  /// printed most.
  private static List<FacetCount> top(Map<String, Long> counts) {
    Map<String, FacetCount> byValue = new HashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e ->
            byValue.merge(
                QuestionDocuments.valueOf(e.getKey()),
                new FacetCount(
                    QuestionDocuments.valueOf(e.getKey()),
                    QuestionDocuments.labelOf(e.getKey()),
                    e.getValue()),
                (one, other) ->
                    new FacetCount(one.value(), one.label(), one.count() + other.count())));
    return byValue.values().stream()
        .sorted(
            Comparator.comparingLong(FacetCount::count)
                .reversed()
                .thenComparing(FacetCount::label)
                .thenComparing(FacetCount::value))
        .limit(MOST)
        .toList();
  }
}
