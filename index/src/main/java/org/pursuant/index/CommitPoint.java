package org.pursuant.index;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a commit follows the record. It is written into the commit itself, so that index and
/// point can never disagree.
///
/// @param schema version of the fields; 0 where nothing was committed yet
/// @param model the name of the model whose vectors the index has; empty where it has none
record CommitPoint(int schema, long epoch, long sequence, String model) {
  static final CommitPoint NONE = new CommitPoint(0, 0, 0, "");

  private static final String SCHEMA = "schema";
  private static final String EPOCH = "epoch";
  private static final String SEQUENCE = "sequence";
  private static final String MODEL = "model";

  static CommitPoint at(long epoch, long sequence, String model) {
    return new CommitPoint(Fields.SCHEMA_VERSION, epoch, sequence, model);
  }

  /// Reads a commit's data; [#NONE] where it has none or not all of it.
  static CommitPoint of(@Nullable Iterable<Map.Entry<String, String>> data) {
    Map<String, String> read = new HashMap<>();
    if (data != null) {
      data.forEach(e -> read.put(e.getKey(), e.getValue()));
    }
    try {
      return new CommitPoint(
          Integer.parseInt(read.getOrDefault(SCHEMA, "")),
          Long.parseLong(read.getOrDefault(EPOCH, "")),
          Long.parseLong(read.getOrDefault(SEQUENCE, "")),
          read.getOrDefault(MODEL, ""));
    } catch (NumberFormatException e) {
      return NONE;
    }
  }

  Map<String, String> data() {
    return Map.of(
        SCHEMA,
        Integer.toString(schema),
        EPOCH,
        Long.toString(epoch),
        SEQUENCE,
        Long.toString(sequence),
        MODEL,
        model);
  }

  /// Whether an index at this point has the fields of this version, and no vectors of another
  /// model.
  ///
  /// @param wanted the model to go on with; empty where vectors are not wanted, so that those that
  ///   are there may stay
  boolean current(String wanted) {
    return schema == Fields.SCHEMA_VERSION
        && (wanted.isEmpty() || model.isEmpty() || model.equals(wanted));
  }
}
