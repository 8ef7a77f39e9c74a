package org.pursuant.web.site;

import java.util.List;
import java.util.Map;

/// What a reader sent to be done, as plain values.
///
/// @param request to whom and in which form it is to be answered
/// @param fields of the form or of the JSON object, each with all its values
public record Submission(Request request, Map<String, List<String>> fields) {

  /// The fields as if they were the parameters of a request for a page.
  public Request asRequest() {
    return new Request(request.path(), request.origin(), request.parts(), fields, request.data());
  }
}
