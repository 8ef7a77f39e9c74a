package org.pursuant.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.function.BiConsumer;

/// What each response forbids a browser to do with it. Pages need no script; the one that suggests
/// while one types is a file of this site, and no other may run.
final class SecurityHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; style-src 'self'; img-src 'self' data:; script-src 'self'; object-src 'none';"
              + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "strict-origin-when-cross-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private SecurityHeaders() {}

  static void set(Context context) {
    each(context::header);
  }

  static void each(BiConsumer<String, String> header) {
    HEADERS.forEach(header);
  }
}
