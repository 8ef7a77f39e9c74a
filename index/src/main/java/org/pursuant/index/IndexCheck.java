package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.RecordReader.ChangeLog;

/// Compares an index with the record: every id, both ways, and the point up to which it follows.
final class IndexCheck {
  private static final String REBUILD = ": run `./pursuant reindex`";

  private final RecordReader record;
  private final List<String> violations = new ArrayList<>();

  private IndexCheck(RecordReader record) {
    this.record = record;
  }

  /// What is wrong where nothing was ever indexed.
  static List<String> ofNothing(RecordReader record) {
    return record.empty()
        ? List.of()
        : List.of("there is no search index, though there are questions" + REBUILD);
  }

  static List<String> of(IndexSearcher searcher, RecordReader record) throws IOException {
    IndexCheck check = new IndexCheck(record);
    DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
    check.point(CommitPoint.of(reader.getIndexCommit().getUserData().entrySet()));
    check.ids(ids(reader));
    return List.copyOf(check.violations);
  }

  private void point(CommitPoint point) {
    if (!point.current("")) {
      violations.add("the search index was made by another version" + REBUILD);
      return;
    }
    ChangeLog log = record.changesSince(point.epoch(), point.sequence(), 1);
    if (log.epoch() != point.epoch()) {
      violations.add("the search index was made from another record" + REBUILD);
    } else if (log.more() || !log.changed().isEmpty() || !log.removed().isEmpty()) {
      violations.add(
          "the search index lacks changes made after number "
              + point.sequence()
              + ": run `./pursuant reindex`, or wait if an import is running");
    }
  }

  private void ids(long[] indexed) {
    for (int i = 1; i < indexed.length; i++) {
      if (indexed[i] == indexed[i - 1]) {
        violations.add("question " + indexed[i] + " is in the search index twice" + REBUILD);
      }
    }
    Comparison comparison = new Comparison(indexed);
    record.forEach(comparison::meet);
    comparison.report(violations);
  }

  private static long[] ids(DirectoryReader reader) throws IOException {
    long[] ids = new long[reader.numDocs()];
    int n = 0;
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      NumericDocValues values = leaf.getNumericDocValues(Fields.ID);
      while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(values.docID())) {
          ids[n++] = values.longValue();
        }
      }
    }
    long[] found = Arrays.copyOf(ids, n);
    Arrays.sort(found);
    return found;
  }

  /// Counts what only one side has while the record is read.
  private static final class Comparison {
    private final long[] indexed;
    private final boolean[] met;
    private long missing;
    private @Nullable String firstMissing;

    Comparison(long[] indexed) {
      this.indexed = indexed;
      this.met = new boolean[indexed.length];
    }

    void meet(QuestionSummary summary) {
      int at = Arrays.binarySearch(indexed, summary.id().value());
      if (at >= 0) {
        met[at] = true;
      } else if (missing++ == 0) {
        firstMissing = summary.path();
      }
    }

    void report(List<String> violations) {
      if (missing > 0) {
        violations.add(
            missing + " questions cannot be found (the first is " + firstMissing + ")" + REBUILD);
      }
      long extra = 0;
      long first = 0;
      for (int i = met.length - 1; i >= 0; i--) {
        if (!met[i]) {
          extra++;
          first = indexed[i];
        }
      }
      if (extra > 0) {
        violations.add(
            extra
                + " questions can be found that the record no longer has (the first had number "
                + first
                + ")"
                + REBUILD);
      }
    }
  }
}
