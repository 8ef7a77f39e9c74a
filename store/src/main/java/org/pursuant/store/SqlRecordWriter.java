package org.pursuant.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.record.RecordWriter;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.StoreCounts;
import org.pursuant.domain.record.StoredItem;

/// Writes the record through the one connection for writing.
final class SqlRecordWriter implements RecordWriter {
  private static final List<String> CONTENT =
      List.of(
          "group_node",
          "completion",
          "revision",
          "address",
          "moved_id",
          "source_id",
          "removed",
          "question",
          "member_link",
          "member",
          "identity",
          "body",
          "text",
          "rejection",
          "document");

  private final WriteConnection connection;
  private final FileRawArchive raw;

  SqlRecordWriter(WriteConnection connection, FileRawArchive raw) {
    this.connection = connection;
    this.raw = raw;
  }

  @Override
  public StoreCounts store(SourceRef source, List<StoredItem> items) {
    return real(source, view -> view.meta("sample") == 1, view -> put(view, source, items));
  }

  /// Writes what is real: where the archive holds the sample, that goes first.
  private StoreCounts real(
      SourceRef source, Predicate<View> sample, Function<View, StoreCounts> work) {
    List<String> dropped = new ArrayList<>();
    StoreCounts counts =
        write(view -> {
          if (sample.test(view)) {
            dropped.addAll(clear(view));
          }
          return work.apply(view);
        });
    dropped.remove(source.sha256());
    // After the commit: a kill in between leaves documents that nothing refers to, and no gap.
    dropped.forEach(raw::discardQuietly);
    return counts;
  }

  @Override
  public StoreCounts storeSample(SourceRef source, List<StoredItem> items) {
    return write(view -> {
      if (view.meta("sample") == 0 && holdsAnything(view)) {
        throw new IllegalStateException(
            "the archive holds a record already; the sample goes only into an empty one");
      }
      view.meta("sample", 1);
      return put(view, source, items);
    });
  }

  @Override
  public StoreCounts reject(SourceRef source, List<ParseOutcome.Rejected> rejected) {
    // What is rejected of the sample itself does not end it.
    return real(
        source,
        view -> view.meta("sample") == 1 && !holds(view, source),
        view -> {
          document(view, source);
          rejected.forEach(r -> reject(view, source, r));
          return new StoreCounts(0, 0, 0, rejected.size());
        });
  }

  private static void reject(View view, SourceRef source, ParseOutcome.Rejected r) {
    view.db.update(
        "INSERT OR IGNORE INTO rejection (document, place, reason, excerpt) SELECT no, ?, ?, ? FROM document WHERE sha256 = ?",
        r.place(),
        r.reason(),
        r.excerpt(),
        source.sha256());
  }

  private static boolean holds(View view, SourceRef source) {
    return view.db.count("SELECT count(*) FROM document WHERE sha256 = ?", source.sha256()) > 0;
  }

  private static StoreCounts put(View view, SourceRef source, List<StoredItem> items) {
    document(view, source);
    return new Batch(view, source).store(items);
  }

  private static void document(View view, SourceRef source) {
    view.db.update(
        "INSERT OR IGNORE INTO document (sha256, form, origin, kept) VALUES (?, ?, ?, ?)",
        source.sha256(),
        source.form().code(),
        source.origin(),
        source.kept().toEpochMilli());
  }

  private static boolean holdsAnything(View view) {
    return view.db.count(
            "SELECT EXISTS (SELECT 1 FROM question) OR EXISTS (SELECT 1 FROM member) OR EXISTS (SELECT 1 FROM document)")
        > 0;
  }

  /// Empties the record, which begins a new epoch.
  ///
  /// @return the documents that it referred to
  private List<String> clear(View view) {
    List<String> documents = view.db.list("SELECT sha256 FROM document", row -> row.getString(1));
    view.db.execute("PRAGMA defer_foreign_keys = ON");
    CONTENT.forEach(table -> view.db.update("DELETE FROM " + table));
    view.meta("epoch", Math.max(view.meta("epoch") + 1, connection.now().toEpochMilli()));
    view.meta("sample", 0);
    return documents;
  }

  private StoreCounts write(Function<View, StoreCounts> work) {
    return connection.write(db -> {
      View view = new View(db);
      long before = db.count("SELECT total_changes()");
      StoreCounts counts = work.apply(view);
      if (db.count("SELECT total_changes()") != before) {
        view.meta("version", view.meta("version") + 1);
      }
      return counts;
    });
  }
}
