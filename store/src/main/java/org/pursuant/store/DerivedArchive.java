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
import org.pursuant.domain.derived.DerivingTurn;
import org.pursuant.domain.reference.ReferenceStore;

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

  @Override
  public void close() {
    file.close();
  }
}
