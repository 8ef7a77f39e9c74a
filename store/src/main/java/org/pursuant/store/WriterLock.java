package org.pursuant.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Lets one process at a time write an archive. The system gives the lock back when the process
/// dies, however it dies.
final class WriterLock implements AutoCloseable {
  private final Path folder;
  private @Nullable FileChannel channel;

  WriterLock(Path folder) {
    this.folder = folder;
  }

  /// Takes the lock, or keeps it if it is held already.
  ///
  /// @throws ArchiveBusyException if another process, or another handle in this one, holds it
  void take() {
    if (channel != null) {
      return;
    }
    try {
      FileChannel opened =
          FileChannel.open(
              folder.resolve("writer.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(opened)) {
        opened.close();
        throw new ArchiveBusyException(folder);
      }
      channel = opened;
    } catch (IOException e) {
      throw new ArchiveException("cannot lock " + folder + ": " + e.getMessage(), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
        channel = null;
      }
    } catch (IOException e) {
      throw new ArchiveException("cannot unlock " + folder + ": " + e.getMessage(), e);
    }
  }
}
