package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/// The textbook's search: all texts of a question in one field, English stems, BM25. No text is
/// stored, only what ranking needs.
final class PlainBm25 implements Peer {
  private static final String TEXT = "text";
  private static final String ID = "id";
  private static final double BUFFER_MEGABYTES = 256;

  private final Path folder;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final FSDirectory directory;
  private @Nullable IndexSearcher searcher;

  PlainBm25(Path folder) throws IOException {
    this.folder = folder;
    this.directory = FSDirectory.open(folder);
  }

  @Override
  public String name() {
    return "Plain BM25 (Lucene " + Version.LATEST + ")";
  }

  @Override
  public String settings() {
    return "one field with all texts, Porter's stems, k1 1.2, b 0.75";
  }

  @Override
  public void build(Texts texts) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      texts.forEach(text -> add(writer, text));
    } catch (UncheckedIOException e) {
      throw new IOException(name() + " could not be built: " + e.getMessage(), e);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  private static void add(IndexWriter writer, PeerText text) {
    Document document = new Document();
    document.add(new NumericDocValuesField(ID, text.id()));
    String all =
        String.join(
            "\n", text.heading(), text.question(), text.answer(), text.asker(), text.body());
    document.add(new TextField(TEXT, all, Field.Store.NO));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Found search(String words, Match match, int size) throws IOException {
    long begun = System.nanoTime();
    IndexSearcher open = searcher;
    Query query =
        new QueryBuilder(analyzer)
            .createBooleanQuery(
                TEXT,
                String.join(" ", QueryWords.of(words)),
                match == Match.ALL ? Occur.MUST : Occur.SHOULD);
    if (open == null || query == null) {
      return new Found(List.of(), Duration.ZERO);
    }
    List<Long> ids = new ArrayList<>();
    for (ScoreDoc hit : open.search(query, size).scoreDocs) {
      ids.add(id(open, hit.doc));
    }
    return new Found(ids, Duration.ofNanos(System.nanoTime() - begun));
  }

  private static long id(IndexSearcher searcher, int doc) throws IOException {
    var leaf =
        searcher
            .getIndexReader()
            .leaves()
            .get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
    NumericDocValues ids = leaf.reader().getNumericDocValues(ID);
    if (ids == null || !ids.advanceExact(doc - leaf.docBase)) {
      throw new IOException("a question without its id");
    }
    return ids.longValue();
  }

  @Override
  public long bytes() throws IOException {
    return PeerFiles.bytes(folder);
  }

  @Override
  public void close() throws IOException {
    if (searcher != null) {
      searcher.getIndexReader().close();
    }
    directory.close();
    analyzer.close();
  }
}
