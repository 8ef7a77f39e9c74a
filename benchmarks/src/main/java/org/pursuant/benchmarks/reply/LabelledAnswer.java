package org.pursuant.benchmarks.reply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// A question and its answer with the labels of independent readings.
///
/// @param readings at least one
public record LabelledAnswer(String id, String question, String answer, List<Labels> readings) {
  public LabelledAnswer {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("an answer without labels: " + id);
    }
  }

  /// Whether it is of the half that was read while the rules were written; the other half was only
  /// ever scored.
  boolean readWhileWriting() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 1) == 0;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
