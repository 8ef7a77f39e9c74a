package org.pursuant.web;

import org.pursuant.web.site.Problem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes data as JSON: indented, dates as ISO 8601, missing values as null.
final class JsonPages {
  private final JsonMapper mapper =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  byte[] write(Object data) {
    return mapper.writeValueAsBytes(data);
  }

  byte[] write(Problem problem) {
    return mapper.writeValueAsBytes(new Failure(problem));
  }

  /// The one form of every error.
  private record Failure(Problem error) {}
}
