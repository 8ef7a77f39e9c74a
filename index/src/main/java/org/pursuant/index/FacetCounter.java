package org.pursuant.index;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
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

  /// From so many matches on, several facets are counted at once.
  private static final int WORTH_THREADS = 20_000;

  private FacetCounter() {}

  /// What matches are, by their values.
  ///
  /// @param months by month tabled
  record Counts(Map<Facet, List<FacetCount>> facets, Map<YearMonth, Long> months) {}

  /// Counts where nothing is to be counted.
  static final Counts NONE = new Counts(Map.of(), Map.of());

  static Counts of(List<PartMatches> matches) throws IOException {
    List<Segment> segments = matches.stream().map(Segment::new).toList();
    Map<Facet, List<FacetCount>> facets = Collections.synchronizedMap(new EnumMap<>(Facet.class));
    Map<YearMonth, Long> months = new TreeMap<>();
    List<Callable<Void>> counting = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      counting.add(() -> {
        facets.put(facet, counted(facet, segments));
        return null;
      });
    }
    counting.add(() -> {
      count(segments, months);
      return null;
    });
    long documents = matches.stream().mapToLong(PartMatches::count).sum();
    Threads.all(counting, documents >= WORTH_THREADS);
    return new Counts(facets, months);
  }

  private static List<FacetCount> counted(Facet facet, List<Segment> segments) throws IOException {
    FacetTally tally = new FacetTally(FacetNames.of(facet));
    for (Segment segment : segments) {
      segment.count(facet, tally);
    }
    return tally.top(MOST);
  }

  private static void count(List<Segment> segments, Map<YearMonth, Long> months)
      throws IOException {
    for (Segment segment : segments) {
      segment.countMonths((m, n) ->
          months.merge(YearMonth.of(Math.floorDiv(m, 12), Math.floorMod(m, 12) + 1), n, Long::sum));
    }
  }

  /// The matches of one segment.
  private static final class Segment {
    private final LeafReader reader;
    private final int[] documents;
    private final @Nullable FacetColumns columns;
    private final boolean many;

    Segment(PartMatches matches) {
      this.reader = matches.part().reader();
      this.documents = matches.documents();
      this.columns = FacetColumns.of(reader);
      this.many = (long) documents.length * WORTH_COLUMNS >= reader.maxDoc();
    }

    void count(Facet facet, FacetTally tally) throws IOException {
      FacetColumn column = columns == null ? null : columns.of(facet, reader, many);
      if (column != null) {
        column.count(documents, tally::add);
        return;
      }
      SortedSetDocValues values = DocValues.getSortedSet(reader, Fields.counted(facet));
      int[] byOrdinal = new int[Math.toIntExact(values.getValueCount())];
      countOrdinals(values, byOrdinal);
      FacetNames names = FacetNames.of(facet);
      for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
        if (byOrdinal[ordinal] > 0) {
          String counted = values.lookupOrd(ordinal).utf8ToString();
          tally.add(names.number(counted), byOrdinal[ordinal]);
        }
      }
    }

    private void countOrdinals(SortedSetDocValues values, int[] counts) throws IOException {
      SortedDocValues single = DocValues.unwrapSingleton(values);
      for (int doc : documents) {
        if (single != null && single.advanceExact(doc)) {
          counts[single.ordValue()]++;
        } else if (single == null && values.advanceExact(doc)) {
          for (int i = values.docValueCount(); i > 0; i--) {
            counts[(int) values.nextOrd()]++;
          }
        }
      }
    }

    void countMonths(FacetColumn.Counting counting) throws IOException {
      FacetColumn column = columns == null ? null : columns.ofMonths(reader, many);
      if (column != null) {
        column.count(documents, counting);
        return;
      }
      NumericDocValues month = DocValues.getNumeric(reader, Fields.MONTH);
      for (int doc : documents) {
        if (month.advanceExact(doc)) {
          counting.add(Math.toIntExact(month.longValue()), 1);
        }
      }
    }
  }
}
