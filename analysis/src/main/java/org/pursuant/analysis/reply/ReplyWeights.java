package org.pursuant.analysis.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The weights that reading replies needs: for the status of a limb and for the type of a reply.
///
/// @param status with classes in the order of [org.pursuant.domain.reply.LimbStatus]
/// @param type with classes in the order of [org.pursuant.domain.reply.ReplyType], the formal
///   no-answer left out, which is told by its own words
public record ReplyWeights(Weights status, Weights type) {
  private static final String STATUS = "limb-status.tsv";
  private static final String TYPE = "reply-type.tsv";

  /// Those that ship with the program.
  ///
  /// @throws UncheckedIOException if they cannot be read
  public static ReplyWeights shipped() {
    return new ReplyWeights(Weights.read(lines(STATUS)), Weights.read(lines(TYPE)));
  }

  private static List<String> lines(String name) {
    try (InputStream in = ReplyWeights.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
