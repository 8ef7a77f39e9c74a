package org.pursuant.analysis.reply;

import org.pursuant.analysis.model.LogisticModel;

/// The weights that reading replies needs: for the status of a limb and for the type of a reply.
///
/// @param status with classes in the order of [org.pursuant.domain.reply.LimbStatus]
/// @param type with classes in the order of [org.pursuant.domain.reply.ReplyType], the formal
///   no-answer left out, which is told by its own words
public record ReplyWeights(LogisticModel status, LogisticModel type) {
  /// Those that ship with the program.
  ///
  /// @throws java.io.UncheckedIOException if they cannot be read
  public static ReplyWeights shipped() {
    return new ReplyWeights(
        LogisticModel.shipped(ReplyWeights.class, "limb-status.tsv"),
        LogisticModel.shipped(ReplyWeights.class, "reply-type.tsv"));
  }
}
