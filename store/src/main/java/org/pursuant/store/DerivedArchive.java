package org.pursuant.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.PromiseStore;
import org.pursuant.domain.derived.DerivingTurn;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureStore;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.reference.ReferenceStore;
import org.pursuant.domain.reply.ReplyFacts;
import org.pursuant.domain.table.TableReader;
import org.pursuant.domain.table.TableStore;
import org.pursuant.domain.timeliness.TimingFacts;

/// The facts derived from the record of an archive folder, in `derived.db`, apart from the record:
/// they may be dropped and derived anew. Safe for several threads.
public final class DerivedArchive implements DerivingTurn, AutoCloseable {
  private final Path folder;
  private final DerivedFile file;
  private final ReferenceTables references;

  private DerivedArchive(Path folder) {
    this.folder = folder;
    this.file = new DerivedFile(folder);
    this.references = new ReferenceTables(file);
  }

  /// Opens what is derived in a folder, which is made if need be. No file is made before something
  /// is derived.
  ///
  /// @throws ArchiveException if the folder cannot be used
  public static DerivedArchive open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ArchiveException("cannot make the folder " + folder + ": " + e.getMessage(), e);
    }
    return new DerivedArchive(folder);
  }

  /// What questions and answers name.
  ///
  /// @param version of the analyser that finds it
  public NameFacts names(int version) {
    return new SqlNameFacts(file, version);
  }

  /// The days of questions that matter to whether they were answered in time.
  ///
  /// @param version of the rules that make them
  public TimingFacts timings(int version) {
    return new TimingTables(file, version);
  }

  /// What was read of answers.
  ///
  /// @param version of the facts; those of another count as missing
  public ReplyFacts replies(int version) {
    return new ReplyTables(file, version);
  }

  /// Passages that answers repeat.
  ///
  /// @param version of the analyser; the tables of another one count as missing
  public LineStore lines(int version) {
    return new LineTables(file, folder.resolve("lines"), version);
  }

  /// The figures of answers.
  ///
  /// @param analyser the version of the analyser that finds them
  public FigureReader figures(int analyser) {
    return new FigureTables(file, analyser);
  }

  /// Where the figures of answers are kept.
  ///
  /// @param analyser the version of the analyser that finds them
  public FigureStore figureStore(int analyser) {
    return new FigureTables(file, analyser);
  }

  /// The tables of answers.
  ///
  /// @param analyser the version of the analyser that reads them
  public TableReader tables(int analyser) {
    return new TableTables(file, analyser);
  }

  /// Where is kept which tables the answers hold.
  ///
  /// @param analyser the version of the analyser that reads them
  public TableStore tableStore(int analyser) {
    return new TableTables(file, analyser);
  }

  /// The references of questions.
  public ReferenceStore references() {
    return references;
  }

  /// The system gives the turn back when the process dies, however it dies.
  @Override
  public Optional<Held> take() {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("derived.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(() -> release(channel));
    } catch (IOException e) {
      throw new ArchiveException("cannot lock " + folder + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  private void release(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new ArchiveException("cannot unlock " + folder + ": " + e.getMessage(), e);
    }
  }

  /// The register of promises.
  ///
  /// @param version of the rules; facts of another version count as missing
  public PromiseStore promises(int version) {
    return new PromiseTables(file, version);
  }

  @Override
  public void close() {
    file.close();
  }
}
