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
import java.util.function.ObjLongConsumer;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;

/// Counts matches by their values.
///
/// It counts each segment's ordinals and joins the few values that occur, so that a reader opened
/// anew a second ago costs nothing, as joined ordinals over the whole index would. Where many of a
/// segment's documents match they are counted from columns in memory, which is some times as quick
/// and takes a while to make once.
final class FacetCounter {
  private static final int MOST = 20;

  /// From one match in so many documents on, columns are made.
  private static final int WORTH_COLUMNS = 50;

  private FacetCounter() {}

  static Map<Facet, List<FacetCount>> facets(Collection<MatchingDocs> matches) throws IOException {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, new HashMap<>());
    }
    for (MatchingDocs segment : matches) {
      if (segment.totalHits() > 0) {
        new Segment(segment).count(counts);
      }
    }
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    counts.forEach((facet, counted) -> facets.put(facet, top(counted)));
    return facets;
  }

  /// Matches by month tabled.
  static Map<YearMonth, Long> months(Collection<MatchingDocs> matches) throws IOException {
    Map<Long, Long> counts = new HashMap<>();
    for (MatchingDocs segment : matches) {
      if (segment.totalHits() > 0) {
        new Segment(segment).countMonths(counts);
      }
    }
    Map<YearMonth, Long> months = new TreeMap<>();
    counts.forEach((m, n) ->
        months.put(
            YearMonth.of(Math.toIntExact(Math.floorDiv(m, 12L)), Math.floorMod(m, 12) + 1), n));
    return months;
  }

  /// The matches of one segment.
  private static final class Segment {
    private final LeafReader reader;
    private final int[] documents;
    private final @Nullable FacetColumns columns;
    private final boolean many;

    Segment(MatchingDocs matches) throws IOException {
      this.reader = matches.context().reader();
      this.documents = documents(matches);
      this.columns = FacetColumns.of(reader);
      this.many = (long) documents.length * WORTH_COLUMNS >= reader.maxDoc();
    }

    private static int[] documents(MatchingDocs matches) throws IOException {
      int[] documents = new int[matches.totalHits()];
      DocIdSetIterator docs = matches.bits().iterator();
      for (int i = 0; i < documents.length; i++) {
        documents[i] = docs.nextDoc();
      }
      return documents;
    }

    private @Nullable FacetColumn column(String field) throws IOException {
      return columns != null && (many || columns.has(field)) ? columns.column(field, reader) : null;
    }

    void count(Map<Facet, Map<String, Long>> counts) throws IOException {
      for (Map.Entry<Facet, Map<String, Long>> facet : counts.entrySet()) {
        String field = Fields.counted(facet.getKey());
        SortedSetDocValues values = DocValues.getSortedSet(reader, field);
        long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
        FacetColumn column = column(field);
        if (column != null) {
          tell(column, (ordinal, n) -> byOrdinal[Math.toIntExact(ordinal)] += n);
        } else {
          countOrdinals(values, byOrdinal);
        }
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
          if (byOrdinal[ordinal] > 0) {
            String value = values.lookupOrd(ordinal).utf8ToString();
            facet.getValue().merge(value, byOrdinal[ordinal], Long::sum);
          }
        }
      }
    }

    private void tell(FacetColumn column, ObjLongConsumer<Long> told) {
      int[] bySet = new int[column.sets()];
      column.count(documents, documents.length, bySet);
      column.tell(bySet, told);
    }

    private void countOrdinals(SortedSetDocValues values, long[] counts) throws IOException {
      SortedDocValues single = DocValues.unwrapSingleton(values);
      if (single == null) {
        countSeveral(values, counts);
        return;
      }
      for (int doc : documents) {
        if (single.advanceExact(doc)) {
          counts[single.ordValue()]++;
        }
      }
    }

    private void countSeveral(SortedSetDocValues values, long[] counts) throws IOException {
      for (int doc : documents) {
        if (values.advanceExact(doc)) {
          for (int i = values.docValueCount(); i > 0; i--) {
            counts[(int) values.nextOrd()]++;
          }
        }
      }
    }

    void countMonths(Map<Long, Long> counts) throws IOException {
      FacetColumn column = column(Fields.MONTH);
      if (column != null) {
        tell(column, (month, n) -> counts.merge(month, n, Long::sum));
        return;
      }
      NumericDocValues month = DocValues.getNumeric(reader, Fields.MONTH);
      for (int doc : documents) {
        if (month.advanceExact(doc)) {
          counts.merge(month.longValue(), 1L, Long::sum);
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
