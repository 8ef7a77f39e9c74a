package org.pursuant.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopKnnCollector;
import org.apache.lucene.search.knn.KnnCollectorManager;
import org.apache.lucene.search.knn.KnnSearchStrategy;
import org.apache.lucene.search.knn.TopKnnCollectorManager;
import org.jspecify.annotations.Nullable;

/// The vectors nearest to one, found in each part of the index by itself: what is found in one part
/// does not cut short the search of another, so that the outcome is the same in whatever order and
/// on however many threads the parts are searched.
final class NearestQuery extends KnnByteVectorQuery {
  /// @param filter what all must meet; null for anything
  NearestQuery(byte[] target, int count, @Nullable Query filter) {
    super(Fields.VECTOR, target, count, filter);
  }

  @Override
  protected KnnCollectorManager getKnnCollectorManager(int count, IndexSearcher searcher) {
    return new Apart(count, searcher);
  }

  private static final class Apart extends TopKnnCollectorManager {
    private final int count;

    Apart(int count, IndexSearcher searcher) {
      super(count, searcher);
      this.count = count;
    }

    @Override
    public KnnCollector newCollector(
        int visitedLimit, KnnSearchStrategy strategy, LeafReaderContext part) {
      return new TopKnnCollector(count, visitedLimit, strategy);
    }
  }
}
