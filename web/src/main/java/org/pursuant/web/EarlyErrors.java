package org.pursuant.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.pursuant.web.site.Problem;

/// Answers requests that the server refuses before any page could be asked, such as one whose head
/// is too long: in the form of every error for JSON, else as a page that needs nothing else. Where
/// the address was not read either, it is the page.
final class EarlyErrors extends ErrorHandler {
  private final JsonPages json = new JsonPages();

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    Problem problem = Refusals.of(code);
    boolean data = wantsData(request);
    SecurityHeaders.each((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, data ? "application/json" : "text/html; charset=utf-8");
    byte[] content = data ? json.write(problem) : page(problem);
    response.write(true, ByteBuffer.wrap(content), callback);
  }

  private static boolean wantsData(Request request) {
    HttpURI address = request.getHttpURI();
    String path = address == null ? null : address.getPath();
    String accept = request.getHeaders().get(HttpHeader.ACCEPT);
    return (path != null && path.endsWith(".json"))
        || (accept != null && accept.contains("application/json") && !accept.contains("text/html"));
  }

  private static byte[] page(Problem problem) {
    return """
    <!doctype html>
    <html lang="en-GB"><head><meta charset="utf-8"><title>Something is wrong · Pursuant</title></head>
    <body><main><h1>Something is wrong</h1><p>%s</p><p>%s</p><p><a href="/">Go to the start</a></p></main></body></html>
    """
        .formatted(problem.message(), problem.hint())
        .getBytes(StandardCharsets.UTF_8);
  }
}
