package org.pursuant.index;

import com.carrotsearch.hppc.LongIntHashMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;

/// The vectors of one model on disk, each under the hash of the text that it was computed of.
///
/// A vector costs milliseconds to compute, so it outlives the index: the same text never needs it
/// again, whichever question has it and however often the index is rebuilt. Entries are only ever
/// appended, each with a checksum; what a crash left half written is cut off when the file is next
/// opened for writing. Several threads may read at once while none adds.
final class VectorFile implements AutoCloseable {
  private static final long MAGIC = 0x5055525345433031L;
  private static final int HEADER = Long.BYTES + Integer.BYTES;
  private static final int MANY = 4_096;

  private final FileChannel channel;
  private final int dimensions;
  private final LongIntHashMap places = new LongIntHashMap();
  private int entries;

  private VectorFile(FileChannel channel, int dimensions) {
    this.channel = channel;
    this.dimensions = dimensions;
  }

  /// Opens the file to add to it, making it where there is none.
  ///
  /// @throws IndexBusyException if another process is adding to it
  static VectorFile adding(Path file, int dimensions) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    try {
      lock(channel, file);
      VectorFile vectors = new VectorFile(channel, dimensions);
      vectors.readAll();
      channel.truncate(vectors.end());
      vectors.writeHeader();
      return vectors;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /// Opens the file as it is now, to read; null where there is none. Entries that are added later
  /// are not seen.
  static @Nullable VectorFile reading(Path file, int dimensions) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      VectorFile vectors = new VectorFile(channel, dimensions);
      vectors.readAll();
      return vectors;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel channel, Path file) throws IOException {
    String busy =
        "Another process is computing vectors in " + file + ". Wait until it is done, then go on.";
    try {
      FileLock lock = channel.tryLock(0, Long.BYTES, false);
      if (lock == null) {
        throw new IndexBusyException(busy, new IOException("locked"));
      }
    } catch (OverlappingFileLockException e) {
      throw new IndexBusyException(busy, e);
    }
  }

  /// Whether there is a vector of the text with this hash.
  boolean has(long hash) {
    return places.containsKey(hash);
  }

  int size() {
    return places.size();
  }

  /// The vector of the text with this hash; null where there is none.
  byte @Nullable [] get(long hash) throws IOException {
    int place = places.getOrDefault(hash, -1);
    if (place < 0) {
      return null;
    }
    ByteBuffer vector = ByteBuffer.allocate(dimensions);
    readFully(vector, HEADER + place * (long) entryBytes() + Long.BYTES);
    return vector.array();
  }

  /// Adds a vector; one that is there already stays.
  void put(long hash, byte[] vector) throws IOException {
    if (has(hash)) {
      return;
    }
    ByteBuffer entry = ByteBuffer.allocate(entryBytes()).putLong(hash).put(vector);
    entry.putInt(checksum(entry.array())).flip();
    long at = end();
    while (entry.hasRemaining()) {
      at += channel.write(entry, at);
    }
    places.put(hash, entries++);
  }

  /// Everything put so far survives the machine's stopping.
  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private int entryBytes() {
    return Long.BYTES + dimensions + Integer.BYTES;
  }

  private long end() {
    return HEADER + entries * (long) entryBytes();
  }

  private void writeHeader() throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER).putLong(MAGIC).putInt(dimensions).flip();
    channel.write(header, 0);
  }

  private void readAll() throws IOException {
    if (channel.size() < HEADER) {
      return;
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    readFully(header, 0);
    if (header.getLong(0) != MAGIC || header.getInt(Long.BYTES) != dimensions) {
      return;
    }
    ByteBuffer block = ByteBuffer.allocate(MANY * entryBytes());
    boolean whole = true;
    while (whole) {
      long left = (channel.size() - end()) / entryBytes();
      block.clear().limit((int) Math.min(left, MANY) * entryBytes());
      if (!block.hasRemaining()) {
        return;
      }
      readFully(block, end());
      whole = take(block.array(), block.limit() / entryBytes());
    }
  }

  /// Takes in entries up to the first whose checksum is wrong.
  private boolean take(byte[] block, int count) {
    ByteBuffer in = ByteBuffer.wrap(block);
    byte[] entry = new byte[entryBytes()];
    for (int i = 0; i < count; i++) {
      in.get(i * entryBytes(), entry);
      if (ByteBuffer.wrap(entry).getInt(Long.BYTES + dimensions) != checksum(entry)) {
        return false;
      }
      places.put(ByteBuffer.wrap(entry).getLong(0), entries++);
    }
    return true;
  }

  private int checksum(byte[] entry) {
    CRC32C sum = new CRC32C();
    sum.update(entry, 0, Long.BYTES + dimensions);
    return (int) sum.getValue();
  }

  private void readFully(ByteBuffer into, long at) throws IOException {
    long from = at;
    while (into.hasRemaining()) {
      int read = channel.read(into, from);
      if (read < 0) {
        throw new IOException("the file of vectors ended early");
      }
      from += read;
    }
  }
}
