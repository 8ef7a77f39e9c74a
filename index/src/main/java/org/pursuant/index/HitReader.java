package org.pursuant.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.search.SearchOutcome.Why;
import org.pursuant.index.Fields.Text;

/// Reads from the index what a hit shows. Used by one thread for one search.
final class HitReader {
  private static final Why WHY = new Why(true, List.of(), List.of(), null);
  private static final Set<String> STORED =
      Set.of(Fields.UIN, Text.QUESTION.field(), Text.ANSWER.field());

  private final List<LeafReaderContext> leaves;
  private final StoredFields stored;
  private final boolean passages;
  private final @Nullable Highlighter highlighter;

  /// @param passages whether passages are wanted
  /// @param highlighter finds what to mark; null where there is nothing to mark
  HitReader(IndexSearcher searcher, boolean passages, @Nullable Highlighter highlighter)
      throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    this.stored = searcher.storedFields();
    this.passages = passages;
    this.highlighter = highlighter;
  }

  Hit read(QuestionId id, float score, int doc) throws IOException {
    String heading = heading(doc);
    if (!passages) {
      return new Hit(id, score, Passage.whole(heading, List.of()), List.of(), List.of(), WHY);
    }
    Map<Text, String> texts = new EnumMap<>(Text.class);
    Document document = stored.document(doc, STORED);
    put(texts, Text.HEADING, heading);
    put(texts, Text.QUESTION, document.get(Text.QUESTION.field()));
    put(texts, Text.ANSWER, document.get(Text.ANSWER.field()));
    String uin = document.get(Fields.UIN);
    Map<Text, List<Span>> spans =
        highlighter == null ? Map.of() : highlighter.spans(texts, uin == null ? "" : uin);
    return new Hit(
        id,
        score,
        Passage.whole(heading, spans.getOrDefault(Text.HEADING, List.of())),
        best(Text.QUESTION, texts, spans),
        best(Text.ANSWER, texts, spans),
        WHY);
  }

  private static void put(Map<Text, String> texts, Text text, @Nullable String words) {
    if (words != null && !words.isEmpty()) {
      texts.put(text, words);
    }
  }

  private static List<Piece> best(Text text, Map<Text, String> texts, Map<Text, List<Span>> spans) {
    return Passage.best(texts.getOrDefault(text, ""), spans.getOrDefault(text, List.of()));
  }

  private String heading(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues headings = DocValues.getSorted(leaf.reader(), Fields.HEADING_SHOWN);
    return headings.advanceExact(doc - leaf.docBase)
        ? headings.lookupOrd(headings.ordValue()).utf8ToString()
        : "";
  }
}
