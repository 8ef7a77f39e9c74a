package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// What one segment's documents have of one thing that is counted, in memory, a byte or two for
/// each document.
///
/// A document holds the number of its set of values, of which there are few. Immutable.
final class FacetColumn {
  private static final int MOST_SETS = Character.MAX_VALUE;

  /// The sets of values by their numbers; the first is empty.
  private final List<List<Long>> sets;

  private final byte @Nullable [] narrow;
  private final char @Nullable [] wide;

  private FacetColumn(List<List<Long>> sets, char[] byDocument) {
    this.sets = sets;
    if (sets.size() <= 256) {
      narrow = new byte[byDocument.length];
      for (int i = 0; i < narrow.length; i++) {
        narrow[i] = (byte) byDocument[i];
      }
      wide = null;
    } else {
      narrow = null;
      wide = byDocument;
    }
  }

  /// The ordinals of each document; null where there are too many different sets of them.
  static @Nullable FacetColumn of(SortedSetDocValues values, int documents) throws IOException {
    return column(
        values,
        documents,
        () -> {
          List<Long> set = new ArrayList<>(values.docValueCount());
          for (int i = values.docValueCount(); i > 0; i--) {
            set.add(values.nextOrd());
          }
          return set;
        });
  }

  /// The number of each document; null where there are too many different ones.
  static @Nullable FacetColumn of(NumericDocValues values, int documents) throws IOException {
    return column(values, documents, () -> List.of(values.longValue()));
  }

  private interface Reading {
    List<Long> set() throws IOException;
  }

  private static @Nullable FacetColumn column(
      DocIdSetIterator having, int documents, Reading reading) throws IOException {
    Map<List<Long>, Integer> numbers = new HashMap<>();
    List<List<Long>> sets = new ArrayList<>(List.of(List.of()));
    char[] byDocument = new char[documents];
    for (int doc = having.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = having.nextDoc()) {
      List<Long> set = reading.set();
      Integer number = numbers.get(set);
      if (number == null) {
        if (sets.size() > MOST_SETS) {
          return null;
        }
        number = sets.size();
        numbers.put(set, number);
        sets.add(set);
      }
      byDocument[doc] = (char) number.intValue();
    }
    return new FacetColumn(sets, byDocument);
  }

  /// How many sets there are, the empty one included.
  int sets() {
    return sets.size();
  }

  /// Adds documents to counts by set.
  void count(int[] documents, int length, int[] counts) {
    if (narrow != null) {
      for (int i = 0; i < length; i++) {
        counts[narrow[documents[i]] & 0xFF]++;
      }
    } else if (wide != null) {
      for (int i = 0; i < length; i++) {
        counts[wide[documents[i]]]++;
      }
    }
  }

  /// Tells each value of each set with the set's count.
  void tell(int[] counts, ObjLongConsumer<Long> told) {
    for (int set = 1; set < counts.length; set++) {
      if (counts[set] > 0) {
        for (Long value : sets.get(set)) {
          told.accept(value, counts[set]);
        }
      }
    }
  }
}
