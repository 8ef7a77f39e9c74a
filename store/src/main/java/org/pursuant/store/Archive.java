package org.pursuant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.pursuant.domain.record.LifeReader;
import org.pursuant.domain.record.RawArchive;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.RecordWriter;
import org.pursuant.domain.record.SyncJournal;

/// An archive folder: the record (`record.db`) and, in `raw/`, the documents it came from.
///
/// Any number of processes may hold one open and read; the first that writes keeps the others from
/// writing until it closes. Safe for several threads.
public final class Archive implements AutoCloseable {
  private final Readers readers;
  private final WriteConnection writing;
  private final FileRawArchive raw;
  private final SqlRecordReader reader;
  private final SqlRecordWriter writer;
  private final SqlSyncJournal journal;
  private final LifeTable lives;

  private Archive(Path folder, Path file, Clock clock) {
    readers = new Readers(file);
    writing = new WriteConnection(folder, file, clock);
    raw = new FileRawArchive(folder.resolve("raw"));
    reader = new SqlRecordReader(readers, raw);
    writer = new SqlRecordWriter(writing, raw);
    journal = new SqlSyncJournal(readers, writing);
    lives = new LifeTable(readers);
  }

  /// Opens an archive, making the folder and the tables if need be. Nothing is locked yet.
  ///
  /// @throws ArchiveException if the folder cannot be used, or a newer version wrote it
  public static Archive open(Path folder, Clock clock) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ArchiveException("cannot make the folder " + folder + ": " + e.getMessage(), e);
    }
    Path file = folder.resolve("record.db");
    Schema.bringUp(folder, file, clock);
    return new Archive(folder, file, clock);
  }

  public RecordReader reader() {
    return reader;
  }

  public LifeReader lives() {
    return lives;
  }

  /// Its methods throw [ArchiveBusyException] while another process writes.
  public RecordWriter writer() {
    return writer;
  }

  /// Its methods that write throw [ArchiveBusyException] while another process writes.
  public SyncJournal journal() {
    return journal;
  }

  public RawArchive raw() {
    return raw;
  }

  @Override
  public void close() {
    readers.close();
    writing.close();
  }
}
