package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import org.pursuant.index.Fields.Text;
import org.pursuant.index.english.EnglishText;

/// Finds the words of a hit that made it one.
///
/// The hit's texts are indexed by themselves in memory and the very query is put to them, so that
/// what is marked is what matched: a phrase only where its words stand together, a word only in the
/// texts where it counted. Used by one thread for one search.
final class Highlighter {
  private static final EnglishText ENGLISH = new EnglishText(EnglishText.Form.INDEXED);

  private final Query query;

  /// @param query as [QueryBuilder#marking] gives it
  Highlighter(Query query) {
    this.query = query;
  }

  /// What matches in each text; texts without matches are left out.
  Map<Text, List<Span>> spans(Map<Text, String> texts, String uin) throws IOException {
    MemoryIndex memory = new MemoryIndex(true);
    texts.forEach((text, words) -> memory.addField(text.field(), words, ENGLISH));
    if (!uin.isEmpty()) {
      memory.addField(Fields.UIN, memory.keywordTokenStream(List.of(uin)));
    }
    IndexSearcher searcher = memory.createSearcher();
    var leaf = searcher.getIndexReader().leaves().getFirst();
    Matches matches =
        searcher
            .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .matches(leaf, 0);
    Map<Text, List<Span>> spans = new EnumMap<>(Text.class);
    if (matches != null) {
      for (Text text : texts.keySet()) {
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
