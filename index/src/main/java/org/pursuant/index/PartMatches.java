package org.pursuant.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/// What matches in one part of the index.
final class PartMatches {
  private final LeafReaderContext part;
  private final int[] documents;

  /// @param documents in ascending order, by their numbers in the part; kept as they are
  PartMatches(LeafReaderContext part, int[] documents) {
    this.part = part;
    this.documents = documents;
  }

  LeafReaderContext part() {
    return part;
  }

  /// As they were given; nobody changes them.
  int[] documents() {
    return documents;
  }

  int count() {
    return documents.length;
  }

  /// Some documents by the parts of the index that have any of them.
  ///
  /// @param docs in ascending order, by their numbers in the whole index
  static List<PartMatches> of(IndexReader index, int[] docs) {
    List<PartMatches> parts = new ArrayList<>();
    int at = 0;
    for (LeafReaderContext part : index.leaves()) {
      int from = at;
      while (at < docs.length && docs[at] < part.docBase + part.reader().maxDoc()) {
        at++;
      }
      if (at > from) {
        int[] documents = Arrays.stream(docs, from, at).map(d -> d - part.docBase).toArray();
        parts.add(new PartMatches(part, documents));
      }
    }
    return parts;
  }
}
