package org.pursuant.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.DefinitionFinder;
import org.pursuant.domain.search.Meaning;
import org.pursuant.domain.search.TextEmbedder;

/// Sees to it that questions get their vectors: computes what is missing, the newest questions
/// first, and takes it into the index.
///
/// Vectors are taken in by the thousand, and by more the more there are, because each taking in
/// makes a part of the graph of neighbours anew.
final class VectorKeeper {
  private static final int FEWEST_TAKEN_IN = 5_000;
  private static final int READ = 500;

  private final TextEmbedder embedder;
  private final DefinitionFinder definitions;
  private final Path file;

  /// @param folder where vectors are kept, one file a model
  VectorKeeper(TextEmbedder embedder, DefinitionFinder definitions, Path folder) {
    this.embedder = embedder;
    this.definitions = definitions;
    this.file = folder.resolve(embedder.name().replaceAll("[^a-zA-Z0-9.-]+", "-") + ".vectors");
  }

  String model() {
    return embedder.name();
  }

  /// The vectors that are computed; null where none are.
  @Nullable VectorFile computed() throws IOException {
    return VectorFile.reading(file, embedder.dimensions());
  }

  static Meaning meaning(IndexSearcher searcher, @Nullable String model) throws IOException {
    return new Meaning(
        model, count(searcher, DocumentMaker.READY), count(searcher, DocumentMaker.WAITING));
  }

  private static long count(IndexSearcher searcher, String state) throws IOException {
    return searcher.count(new TermQuery(new Term(DocumentMaker.MEANING, state)));
  }

  /// Computes and takes in until nothing waits or it is told to stop.
  ///
  /// @return how many questions were given vectors
  long keep(
      LiveReader reader,
      IndexFolder folder,
      RecordReader record,
      int threads,
      Progress progress,
      BooleanSupplier goOn)
      throws IOException {
    long all = 0;
    try (VectorFile vectors = VectorFile.adding(file, embedder.dimensions())) {
      long taken = 1;
      while (taken > 0 && goOn.getAsBoolean()) {
        List<QuestionId> waiting = reader.use(VectorKeeper::waiting, List.of());
        List<QuestionId> filled =
            new VectorFiller(record, embedder, vectors, threads).fill(waiting, progress, goOn);
        taken =
            filled.isEmpty()
                ? 0
                : folder.write(w ->
                    takeIn(filled, record, new DocumentMaker(definitions, model(), vectors), w));
        reader.lookAgain();
        all += taken;
      }
    }
    return all;
  }

  /// Computes vectors without taking them into the index: when that is built anew it has them.
  void compute(RecordReader record, List<QuestionId> ids, int threads) throws IOException {
    try (VectorFile vectors = VectorFile.adding(file, embedder.dimensions())) {
      new VectorFiller(record, embedder, vectors, threads).fill(ids, Progress.SILENT, () -> true);
    }
  }

  private static List<QuestionId> waiting(IndexSearcher searcher) throws IOException {
    long ready = count(searcher, DocumentMaker.READY);
    int most = Math.toIntExact(Math.max(FEWEST_TAKEN_IN, ready / 4));
    Sort newest =
        new Sort(
            new SortField(Fields.DAY, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.LONG, true));
    List<QuestionId> ids = new ArrayList<>();
    var waiting = new TermQuery(new Term(DocumentMaker.MEANING, DocumentMaker.WAITING));
    for (ScoreDoc doc : searcher.search(waiting, most, newest).scoreDocs) {
      ids.add(new QuestionId((Long) ((FieldDoc) doc).fields[1]));
    }
    return ids;
  }

  /// Indexes questions anew, with their vectors. How far the index follows the record stays as it
  /// was: what changed meanwhile is indexed again when the index catches up.
  private static long takeIn(
      List<QuestionId> ids, RecordReader record, DocumentMaker documents, IndexWriter writer)
      throws IOException {
    long taken = 0;
    for (int at = 0; at < ids.size(); at += READ) {
      List<QuestionId> some = ids.subList(at, Math.min(at + READ, ids.size()));
      for (QuestionSummary summary : record.summaries(some)) {
        writer.updateDocument(QuestionDocuments.key(summary.id()), documents.of(summary));
        taken++;
      }
    }
    writer.commit();
    return taken;
  }
}
