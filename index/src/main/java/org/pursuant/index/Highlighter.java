package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.pursuant.index.Fields.Text;

/// Finds the words of a hit that made it one.
///
/// The index keeps where each word stands in its text, so the very query tells what matched: a
/// phrase only where its words stand together, a word only in the texts where it counted. Used by
/// one thread for one search.
final class Highlighter {
  private final List<LeafReaderContext> leaves;
  private final Weight weight;

  /// @param query as [QueryBuilder#marking] gives it
  Highlighter(IndexSearcher searcher, Query query) throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /// What matches in each text; texts without matches are left out.
  Map<Text, List<Span>> spans(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    Map<Text, List<Span>> spans = new EnumMap<>(Text.class);
    if (matches != null) {
      for (Text text : Text.values()) {
        List<Span> found = spans(matches.getMatches(text.field()));
        if (!found.isEmpty()) {
          spans.put(text, found);
        }
      }
    }
    return spans;
  }

  private static List<Span> spans(@Nullable MatchesIterator matches) throws IOException {
    List<Span> spans = new ArrayList<>();
    while (matches != null && matches.next()) {
      // Of words near each other each is marked, and not what stands between them.
      MatchesIterator parts = matches.getSubMatches();
      if (parts != null) {
        spans.addAll(spans(parts));
      } else if (matches.startOffset() >= 0) {
        spans.add(new Span(matches.startOffset(), matches.endOffset()));
      }
    }
    return spans;
  }
}
