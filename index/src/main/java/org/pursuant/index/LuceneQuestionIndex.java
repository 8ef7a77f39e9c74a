package org.pursuant.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.DefinitionFinder;
import org.pursuant.domain.search.Meaning;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;
import org.pursuant.domain.search.Suggestion;
import org.pursuant.domain.search.TextEmbedder;
import org.pursuant.index.query.Circumstances;
import org.pursuant.index.query.QueryReader;
import org.pursuant.index.query.Reading;

/// The index in a folder, by Lucene.
///
/// The folder need not exist; until something is indexed every search finds nothing. It is locked
/// for writing only while [#catchUp] or [#rebuild] runs. Any number of processes may search it.
/// Methods throw [UnreadableIndexException] where the index is damaged; [#rebuild] mends it.
public final class LuceneQuestionIndex implements QuestionIndex {
  private final LiveReader reader;
  private final IndexFolder folder;
  private final RecordFollower.Batches batches;
  private final @Nullable TextEmbedder embedder;
  private final DefinitionFinder definitions;
  private final AtomicReference<@Nullable Defined> defined = new AtomicReference<>();
  private final @Nullable VectorKeeper keeper;
  private final Path path;

  private record Defined(IndexReader.CacheKey of, KnownShortForms forms) {}

  private LuceneQuestionIndex(
      Path path, @Nullable TextEmbedder embedder, DefinitionFinder definitions, Settings settings) {
    this.path = path;
    this.definitions = definitions;
    this.embedder = embedder;
    this.keeper =
        embedder == null
            ? null
            : new VectorKeeper(embedder, definitions, path.resolveSibling("vectors"));
    this.reader = new LiveReader(path, settings.nanos());
    this.folder = new IndexFolder(path, settings.nanos(), settings.patience());
    this.batches = settings.batches();
  }

  /// What tests set otherwise.
  ///
  /// @param nanos a clock in nanoseconds that only goes forward
  /// @param patience for how long to wait for another process to end writing
  record Settings(LongSupplier nanos, Duration patience, RecordFollower.Batches batches) {
    static final Settings USUAL =
        new Settings(
            System::nanoTime, Duration.ofSeconds(5), new RecordFollower.Batches(1_000, 20_000));
  }

  /// Opens the index in a folder. Nothing is read or made yet.
  ///
  /// @param embedder for finding by meaning, not closed with the index; null to go by words alone,
  ///   which leaves vectors that are there for another time. The vectors are kept beside the
  ///   folder, in `vectors`.
  /// @param definitions finds the short forms that texts define, for searching by either form
  public static LuceneQuestionIndex open(
      Path folder, @Nullable TextEmbedder embedder, DefinitionFinder definitions) {
    return open(folder, embedder, definitions, Settings.USUAL);
  }

  static LuceneQuestionIndex open(
      Path folder,
      @Nullable TextEmbedder embedder,
      DefinitionFinder definitions,
      Settings settings) {
    return new LuceneQuestionIndex(folder, embedder, definitions, settings);
  }

  @Override
  public long catchUp(RecordReader record, Progress progress) {
    return following(
        progress, () -> write((w, made) -> follower(w, record, progress, made).follow()));
  }

  @Override
  public long rebuild(RecordReader record, Progress progress) {
    return following(
        progress,
        () -> {
          try {
            return rebuildInPlace(record, progress);
          } catch (UnreadableIndexException e) {
            progress.note("The old index is damaged and is removed.");
            folder.empty();
            return rebuildInPlace(record, progress);
          }
        });
  }

  /// Searches go on in the old index until the new one is whole.
  private long rebuildInPlace(RecordReader record, Progress progress) {
    return write((w, made) -> follower(w, record, progress, made).rebuild());
  }

  private RecordFollower follower(
      IndexWriter writer, RecordReader record, Progress progress, DocumentMaker documents) {
    return new RecordFollower(writer, record, progress, documents, batches);
  }

  private interface Making {
    long with(IndexWriter writer, DocumentMaker documents) throws IOException;
  }

  private long write(Making making) {
    return folder.write(writer -> {
      if (keeper == null) {
        return making.with(writer, new DocumentMaker(definitions, "", null));
      }
      try (VectorFile computed = keeper.computed()) {
        return making.with(writer, new DocumentMaker(definitions, keeper.model(), computed));
      }
    });
  }

  private long following(Progress progress, LongSupplier task) {
    progress.begin("Indexing", -1);
    try {
      return task.getAsLong();
    } finally {
      reader.lookAgain();
      progress.end();
    }
  }

  @Override
  public SearchOutcome search(SearchRequest request) {
    Reading reading = read(request.words(), request.today());
    if (reading instanceof Reading.Wrong(String message, int position)) {
      return new SearchOutcome.Unreadable(message, position);
    }
    NearQuery near = near(request, reading);
    byte[] target = near == null ? null : target(near.words());
    NearQuery nearby = target == null ? null : near;
    return reader.use(
        searcher ->
            new Searching(searcher, request, widened(reading, searcher), nearby, target).found(),
        SearchOutcome.Found.NONE);
  }

  /// What a search finds, whatever its order; null where its words cannot be read.
  @Nullable Query matching(String words, Filters filters, LocalDate today) {
    Reading reading = read(words, today);
    if (reading instanceof Reading.Wrong) {
      return null;
    }
    Reading widened = reader.use(searcher -> widened(reading, searcher).reading(), reading);
    return FilterQueries.within(QueryBuilder.matching(widened), filters);
  }

  /// A reading whose plain words are also met by what they are short or long for.
  private AskedQuery widened(Reading reading, IndexSearcher searcher) throws IOException {
    if (!(reading instanceof Reading.Understood understood)) {
      return new AskedQuery(reading, List.of(), List.of());
    }
    Widening widening = Widening.of(understood, forms(searcher.getIndexReader()));
    return new AskedQuery(
        new Reading.Understood(widening.clause(), understood.uin()),
        widening.also(),
        understood.loose());
  }

  /// The short forms that a state of the index defines, read once for each state.
  private KnownShortForms forms(IndexReader index) throws IOException {
    IndexReader.CacheHelper helper = index.getReaderCacheHelper();
    Defined last = defined.get();
    if (helper != null && last != null && last.of().equals(helper.getKey())) {
      return last.forms();
    }
    KnownShortForms forms = KnownShortForms.of(index);
    if (helper != null) {
      defined.set(new Defined(helper.getKey(), forms));
    }
    return forms;
  }

  /// What of a query may be met nearly; null where everything holds to the letter: in an order by
  /// date, without a model, and where there are no plain words.
  private @Nullable NearQuery near(SearchRequest request, Reading reading) {
    if (embedder == null
        || request.ranking() == Ranking.WORDS
        || request.sort() != Sort.RELEVANCE
        || !(reading instanceof Reading.Understood understood)
        || understood.uin() != null) {
      return null;
    }
    NearQuery near = new NearQuery(understood);
    return near.possible() && meaning().ready() > 0 ? near : null;
  }

  private Reading read(String words, LocalDate today) {
    return QueryReader.read(
        words, new Circumstances(today, () -> reader.use(PrintedBodies::of, List.of())));
  }

  @Override
  public List<Hit> nearest(NearestRequest request) {
    if (request.text().isBlank()) {
      return List.of();
    }
    byte[] target =
        request.ranking() == Ranking.WORDS
            ? null
            : target(Addressee.split(request.text()).matter());
    return reader.use(searcher -> new NearestSearch(searcher, request, target).hits(), List.of());
  }

  /// The vector of what is looked for; null where there is no model, or none that runs here.
  private byte @Nullable [] target(String words) {
    try {
      return embedder == null ? null : Vectors.quantised(embedder.ofQuery(words));
    } catch (TextEmbedder.UnavailableException e) {
      return null;
    }
  }

  @Override
  public List<Suggestion> suggestions(String beginning, int limit) {
    return reader.use(
        searcher -> Suggestions.of(searcher.getIndexReader(), beginning, limit), List.of());
  }

  @Override
  public Meaning meaning() {
    String model = embedder == null ? null : embedder.name();
    return reader.use(searcher -> VectorKeeper.meaning(searcher, model), new Meaning(model, 0, 0));
  }

  @Override
  public long computeMeaning(
      RecordReader record, int threads, Progress progress, BooleanSupplier goOn) {
    if (keeper == null) {
      return 0;
    }
    progress.begin("Computing vectors", meaning().waiting());
    try {
      return keeper.keep(reader, folder, record, threads, progress, goOn);
    } catch (IOException e) {
      throw new UnreadableIndexException(path, e);
    } finally {
      progress.end();
    }
  }

  /// Computes vectors of questions without taking them into the index: built anew, it has them.
  public void computeVectors(RecordReader record, List<QuestionId> ids, int threads) {
    if (keeper != null) {
      try {
        keeper.compute(record, ids, threads);
      } catch (IOException e) {
        throw new UnreadableIndexException(path, e);
      }
    }
  }

  @Override
  public long size() {
    return reader.use(searcher -> (long) searcher.getIndexReader().numDocs(), 0L);
  }

  @Override
  public List<String> violations(RecordReader record) {
    reader.lookAgain();
    try {
      List<String> none = IndexCheck.ofNothing(record);
      return reader.use(searcher -> IndexCheck.of(searcher, record), none);
    } catch (UnreadableIndexException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UnreadableIndexException(path, e);
    }
  }
}
