package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/// Collects all that matches, unscored. They are kept as numbers one after the other, for they are
/// gone through once for every facet.
final class EveryMatch implements CollectorManager<EveryMatch.Some, List<PartMatches>> {

  @Override
  public Some newCollector() {
    return new Some();
  }

  @Override
  public List<PartMatches> reduce(Collection<Some> all) {
    List<PartMatches> parts = new ArrayList<>();
    all.forEach(some -> parts.addAll(some.parts));
    return parts;
  }

  /// The matches in some parts of the index, each of them searched by one thread and whole.
  static final class Some implements Collector {
    private final List<PartMatches> parts = new ArrayList<>();

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext part) {
      return new OfPart(part, parts);
    }
  }

  private static final class OfPart implements LeafCollector {
    private static final int AT_ONCE = 1024;

    private final LeafReaderContext part;
    private final List<PartMatches> parts;
    private final int[] next = new int[AT_ONCE];
    private int[] documents = new int[0];
    private int count;

    OfPart(LeafReaderContext part, List<PartMatches> parts) {
      this.part = part;
      this.parts = parts;
    }

    @Override
    public void setScorer(Scorable scorer) {
      // Scores are not asked for.
    }

    @Override
    public void collect(int document) {
      documents = ArrayUtil.grow(documents, count + 1);
      documents[count++] = document;
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      for (int more = stream.intoArray(next); more > 0; more = stream.intoArray(next)) {
        documents = ArrayUtil.grow(documents, count + more);
        System.arraycopy(next, 0, documents, count, more);
        count += more;
      }
    }

    @Override
    public void finish() {
      if (count > 0) {
        parts.add(new PartMatches(part, Arrays.copyOf(documents, count)));
      }
    }
  }
}
