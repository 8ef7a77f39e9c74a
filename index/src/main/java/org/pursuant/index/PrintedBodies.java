package org.pursuant.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.pursuant.domain.search.SearchOutcome.Facet;

/// The bodies that questions of an index were asked of.
final class PrintedBodies {
  private PrintedBodies() {}

  /// Their names, each once.
  static List<String> of(IndexSearcher searcher) throws IOException {
    Set<String> names = new TreeSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.counted(Facet.BODY));
      for (long ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
        names.add(QuestionDocuments.labelOf(values.lookupOrd(ordinal).utf8ToString()));
      }
    }
    return List.copyOf(names);
  }
}
