package org.pursuant.index;

import java.io.IOException;
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
  private static final Set<String> STORED = Set.of(Text.QUESTION.field(), Text.ANSWER.field());

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

  /// @param missing what the hit has not of the query, as [Why] tells it
  Hit read(Ranked hit, boolean asWritten, List<String> missing) throws IOException {
    QuestionId id = new QuestionId(hit.id());
    String heading = heading(hit.doc());
    if (!passages) {
      Why why = new Why(asWritten, List.of(), missing, hit.closeness());
      List<Piece> plain = Passage.whole(heading, List.of());
      return new Hit(id, hit.score(), plain, List.of(), List.of(), why);
    }
    Document document = stored.document(hit.doc(), STORED);
    Map<Text, List<Span>> spans = highlighter == null ? Map.of() : highlighter.spans(hit.doc());
    MarkedTexts texts =
        new MarkedTexts(heading, text(document, Text.QUESTION), text(document, Text.ANSWER), spans);
    return new Hit(
        id,
        hit.score(),
        texts.heading(),
        texts.best(Text.QUESTION),
        texts.best(Text.ANSWER),
        new Why(asWritten, texts.matched(), missing, hit.closeness()));
  }

  private static String text(Document document, Text text) {
    String words = document.get(text.field());
    return words == null ? "" : words;
  }

  private String heading(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues headings = DocValues.getSorted(leaf.reader(), Fields.HEADING_SHOWN);
    return headings.advanceExact(doc - leaf.docBase)
        ? headings.lookupOrd(headings.ordValue()).utf8ToString()
        : "";
  }
}
