package org.pursuant.source.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one JSON value.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  /// A value or why there is none.
  public sealed interface Reading {}

  public record Value(JsonNode node) implements Reading {}

  /// No value.
  ///
  /// @param reason in words, without the text that was read
  public record Malformed(String reason) implements Reading {}

  /// Reads UTF-8 bytes that hold exactly one value.
  public static Reading read(byte[] bytes) {
    try {
      JsonNode node = MAPPER.readTree(bytes);
      return node.isMissingNode() ? new Malformed("no JSON at all") : new Value(node);
    } catch (JacksonException e) {
      return new Malformed("not JSON: " + e.getOriginalMessage());
    }
  }
}
