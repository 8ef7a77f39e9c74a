package org.pursuant.domain.line;

import java.lang.foreign.MemorySegment;

/// Memory that is kept between runs, in named regions that grow: for tables too large and too often
/// written to for rows of a database. For one thread at a time.
public interface Regions extends AutoCloseable {
  /// A region of at least so many bytes with what it held before; what is new in it is zero. An
  /// earlier segment of the same region must not be used any more.
  MemorySegment region(String name, long bytes);

  /// Empties all regions.
  void clear();

  @Override
  void close();
}
