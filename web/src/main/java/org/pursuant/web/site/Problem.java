package org.pursuant.web.site;

/// What went wrong with a request, in the one form in which pages and JSON say it.
///
/// @param status of HTTP
/// @param code stable, lower-case (`not-found`)
/// @param message what is wrong, one sentence
/// @param hint what to do about it, one sentence
public record Problem(int status, String code, String message, String hint) {

  public static Problem notFound(String message, String hint) {
    return new Problem(404, "not-found", message, hint);
  }

  /// A parameter whose value cannot be read.
  public static Problem badParameter(String name, String message, String hint) {
    return new Problem(400, "bad-parameter", name + ": " + message, hint);
  }

  public static Problem unreadableQuery(String message, int position) {
    return new Problem(
        400, "unreadable-query", message, "The trouble is at character " + (position + 1) + ".");
  }

  public static Problem internal() {
    return new Problem(
        500,
        "internal",
        "This page could not be made.",
        "Try again; if it happens again, see the log of the server and report it.");
  }
}
