package org.pursuant.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.Meaning;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.Suggestion;
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
  private final Path path;

  private LuceneQuestionIndex(Path path, Settings settings) {
    this.path = path;
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
  public static LuceneQuestionIndex open(Path folder) {
    return open(folder, Settings.USUAL);
  }

  static LuceneQuestionIndex open(Path folder, Settings settings) {
    return new LuceneQuestionIndex(folder, settings);
  }

  @Override
  public long catchUp(RecordReader record, Progress progress) {
    return following(
        progress,
        () -> folder.write(w -> new RecordFollower(w, record, progress, batches).follow()));
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
    return folder.write(w -> new RecordFollower(w, record, progress, batches).rebuild());
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
    Reading reading = QueryReader.read(request.words(), circumstances(request));
    if (reading instanceof Reading.Wrong(String message, int position)) {
      return new SearchOutcome.Unreadable(message, position);
    }
    return reader.use(
        searcher -> new Searching(searcher, request, reading).found(), SearchOutcome.Found.NONE);
  }

  private Circumstances circumstances(SearchRequest request) {
    return new Circumstances(request.today(), () -> reader.use(PrintedBodies::of, List.of()));
  }

  @Override
  public List<SearchOutcome.Hit> nearest(NearestRequest request) {
    return List.of();
  }

  @Override
  public List<Suggestion> suggestions(String beginning, int limit) {
    return List.of();
  }

  @Override
  public Meaning meaning() {
    return new Meaning(null, 0, 0);
  }

  @Override
  public long computeMeaning(RecordReader record, Progress progress, BooleanSupplier goOn) {
    return 0;
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
