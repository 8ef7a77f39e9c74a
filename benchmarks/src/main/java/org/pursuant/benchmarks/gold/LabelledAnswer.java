package org.pursuant.benchmarks.gold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question and its answer with the labels of independent readings.
///
/// @param id Parliament's
/// @param answered null where not stated
/// @param readings at least one
public record LabelledAnswer(
    String id,
    @Nullable LocalDate answered,
    String question,
    String answer,
    List<Reading> readings) {
  public LabelledAnswer {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("an answer without labels: " + id);
    }
  }

  /// Whether it is of the half that was read while the rules were written, by the lowest bit of the
  /// first byte of the hash of its id; the other half was only ever scored.
  public boolean readWhileWriting() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 1) == 0;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
