package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final int[][] sets;

  private final byte @Nullable [] narrow;
  private final char @Nullable [] wide;

  private FacetColumn(int[][] sets, char[] byDocument) {
    this.sets = sets;
    if (sets.length <= 256) {
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

  /// What takes counts of values.
  interface Counting {
    void add(int value, long count);
  }

  /// The names of each document, by their numbers; null where there are too many sets of them.
  static @Nullable FacetColumn of(SortedSetDocValues values, FacetNames names, int documents)
      throws IOException {
    int[] numbers = new int[Math.toIntExact(values.getValueCount())];
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      numbers[ordinal] = names.number(values.lookupOrd(ordinal).utf8ToString());
    }
    return column(
        values,
        documents,
        () -> {
          List<Integer> set = new ArrayList<>(values.docValueCount());
          for (int i = values.docValueCount(); i > 0; i--) {
            set.add(numbers[(int) values.nextOrd()]);
          }
          return set;
        });
  }

  /// The number of each document; null where there are too many different ones.
  static @Nullable FacetColumn of(NumericDocValues values, int documents) throws IOException {
    return column(values, documents, () -> List.of(Math.toIntExact(values.longValue())));
  }

  private interface Reading {
    List<Integer> set() throws IOException;
  }

  private static @Nullable FacetColumn column(
      DocIdSetIterator having, int documents, Reading reading) throws IOException {
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    char[] byDocument = new char[documents];
    for (int doc = having.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = having.nextDoc()) {
      List<Integer> set = reading.set();
      Integer number = numbers.get(set);
      if (number == null) {
        number = numbers.size() + 1;
        if (number > MOST_SETS) {
          return null;
        }
        numbers.put(set, number);
      }
      byDocument[doc] = (char) number.intValue();
    }
    int[][] sets = new int[numbers.size() + 1][];
    sets[0] = new int[0];
    numbers.forEach((set, n) -> sets[n] = set.stream().mapToInt(v -> v).toArray());
    return new FacetColumn(sets, byDocument);
  }

  /// Counts documents by each of their values.
  void count(int[] documents, Counting counting) {
    int[] bySet = new int[sets.length];
    if (narrow != null) {
      for (int document : documents) {
        bySet[narrow[document] & 0xFF]++;
      }
    } else if (wide != null) {
      for (int document : documents) {
        bySet[wide[document]]++;
      }
    }
    for (int set = 1; set < bySet.length; set++) {
      if (bySet[set] > 0) {
        for (int value : sets[set]) {
          counting.add(value, bySet[set]);
        }
      }
    }
  }
}
