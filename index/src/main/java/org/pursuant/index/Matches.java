package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// What matches a query: the best hits, and all matches, to be counted.
///
/// @param best the hits down to the end of the page
/// @param total how many match
/// @param all by part of the index; empty where they are not counted by their values
record Matches(TopFieldDocs best, long total, List<PartMatches> all) {
  /// So many of what a quick query finds are ranked by the whole one.
  static final int RANKED = 400;

  /// The score, the newer day, then the id, as searches by relevance sort.
  private static final Comparator<FieldDoc> ORDER =
      Comparator.<FieldDoc>comparingDouble(d -> d.score)
          .thenComparingLong(d -> (Long) d.fields[1])
          .reversed()
          .thenComparingLong(d -> (Long) d.fields[2]);

  /// Scores every match while it is counted.
  static Matches atOnce(IndexSearcher searcher, Query query, Sort sort, int wanted, boolean counted)
      throws IOException {
    var top = new TopFieldCollectorManager(sort, wanted, Integer.MAX_VALUE);
    if (!counted) {
      TopFieldDocs best = searcher.search(query, top);
      return new Matches(best, best.totalHits.value(), List.of());
    }
    Object[] found = searcher.search(query, new MultiCollectorManager(top, new EveryMatch()));
    TopFieldDocs best = (TopFieldDocs) found[0];
    @SuppressWarnings("unchecked")
    List<PartMatches> all = (List<PartMatches>) found[1];
    return new Matches(best, best.totalHits.value(), all);
  }

  /// Counts matches apart, so that those which cannot be among the best need not be scored.
  ///
  /// @param quick has the same matches
  static Matches apart(
      IndexSearcher searcher, Query query, Query quick, Sort sort, int wanted, boolean counted)
      throws IOException {
    var top = new TopFieldCollectorManager(sort, wanted, wanted);
    return counted(searcher, searcher.search(query, top), quick, counted);
  }

  /// Finds what may be among the best by a quick query, then ranks the first of them by the whole
  /// one. Behind [#RANKED] the order is that of the quick query, on whichever page.
  ///
  /// @param leading has the same matches, and tells which may be among the best
  /// @param quick has the same matches
  /// @param sort by score first
  static Matches inSteps(
      IndexSearcher searcher,
      Query leading,
      Query quick,
      Query whole,
      Sort sort,
      int wanted,
      boolean counted)
      throws IOException {
    int first = Math.max(wanted, RANKED);
    TopFieldDocs found = searcher.search(leading, new TopFieldCollectorManager(sort, first, first));
    TopFieldDocs ranked = ranked(searcher, found, whole);
    return found.scoreDocs.length < first
        ? allOf(searcher, ranked, counted)
        : counted(searcher, ranked, quick, counted);
  }

  /// The best are all there are, so that nobody need look for others.
  private static Matches allOf(IndexSearcher searcher, TopFieldDocs best, boolean counted) {
    int[] docs = Stream.of(best.scoreDocs).mapToInt(d -> d.doc).sorted().toArray();
    return new Matches(
        best, docs.length, counted ? PartMatches.of(searcher.getIndexReader(), docs) : List.of());
  }

  private static Matches counted(
      IndexSearcher searcher, TopFieldDocs best, Query quick, boolean counted) throws IOException {
    Query matching = new ConstantScoreQuery(quick);
    if (!counted) {
      return new Matches(best, searcher.count(matching), List.of());
    }
    List<PartMatches> all = searcher.search(matching, new EveryMatch());
    return new Matches(best, all.stream().mapToLong(PartMatches::count).sum(), all);
  }

  private static TopFieldDocs ranked(IndexSearcher searcher, TopFieldDocs found, Query whole)
      throws IOException {
    List<FieldDoc> quick = Stream.of(found.scoreDocs).map(FieldDoc.class::cast).toList();
    List<FieldDoc> first = quick.subList(0, Math.min(RANKED, quick.size()));
    Map<Integer, Float> scores =
        DocumentScores.of(searcher, whole, first.stream().map(d -> d.doc).toList());
    List<FieldDoc> ranked =
        first.stream()
            .map(d -> scored(d, scores.getOrDefault(d.doc, 0f)))
            .sorted(ORDER)
            .collect(Collectors.toCollection(ArrayList::new));
    float least = ranked.isEmpty() ? 0 : ranked.getLast().score;
    quick.stream()
        .skip(RANKED)
        .forEach(d -> ranked.add(scored(d, Math.min(least, (Float) d.fields[0]))));
    return new TopFieldDocs(found.totalHits, ranked.toArray(FieldDoc[]::new), found.fields);
  }

  private static FieldDoc scored(FieldDoc doc, float score) {
    Object[] fields = doc.fields.clone();
    fields[0] = score;
    return new FieldDoc(doc.doc, score, fields);
  }
}
