package org.pursuant.web;

import java.nio.charset.StandardCharsets;
import org.pursuant.web.site.Problem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes data as JSON: indented, dates as ISO 8601, missing values as null.
final class JsonPages {
  private final JsonMapper mapper =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final JsonMapper lines = JsonMapper.builder().build();

  byte[] write(Object data) {
    return mapper.writeValueAsBytes(data);
  }

  /// One thing in one line, with its end.
  byte[] line(Object data) {
    return (lines.writeValueAsString(data) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  byte[] write(Problem problem) {
    return mapper.writeValueAsBytes(new Failure(problem));
  }

  /// The one form of every error.
  private record Failure(Problem error) {}
}
