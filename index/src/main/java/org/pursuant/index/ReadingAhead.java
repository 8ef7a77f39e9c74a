package org.pursuant.index;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.RecordReader.ChangeLog;

/// Reads the changes of a record in batches, the next one while the last is worked on. Used by one
/// thread.
final class ReadingAhead {
  private final RecordReader record;
  private final ExecutorService worker;
  private final int batch;
  private @Nullable Ahead ahead;

  private record Ahead(long epoch, long sequence, Future<ChangeLog> log) {
    boolean isAt(long otherEpoch, long otherSequence) {
      return epoch == otherEpoch && sequence == otherSequence;
    }
  }

  /// @param worker on which is read ahead
  /// @param batch how many changes are read at once
  ReadingAhead(RecordReader record, ExecutorService worker, int batch) {
    this.record = record;
    this.worker = worker;
    this.batch = batch;
  }

  /// The changes after a point. What reading ahead met with is thrown when its turn comes.
  ChangeLog after(long epoch, long sequence) throws IOException {
    Ahead read = ahead;
    ChangeLog log =
        read != null && read.isAt(epoch, sequence)
            ? Together.result(read.log)
            : record.changesSince(epoch, sequence, batch);
    ahead =
        log.more() && log.epoch() == epoch
            ? new Ahead(
                log.epoch(),
                log.sequence(),
                worker.submit(() -> record.changesSince(log.epoch(), log.sequence(), batch)))
            : null;
    return log;
  }
}
