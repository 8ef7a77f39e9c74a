package org.pursuant.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The style sheet, script, icon and fonts, from the class path. An address that carries the hash
/// of its file (`?v=…`) may be kept for good.
final class StaticFiles {
  private static final Pattern NAME = Pattern.compile("(?:fonts/)?[A-Za-z0-9-]+\\.[a-z0-9]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");
  private static final Map<String, Optional<File>> FILES = new ConcurrentHashMap<>();

  private StaticFiles() {}

  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record File(byte[] bytes, String type, String hash) {}

  static void serve(Context context) {
    File file = file(context.pathParam("file")).orElseThrow(NotFoundResponse::new);
    context.contentType(file.type());
    String tag = EntityTag.of(file.bytes());
    context.header("ETag", tag);
    boolean versioned = file.hash().equals(context.queryParam("v"));
    context.header(
        "Cache-Control",
        versioned ? "public, max-age=31536000, immutable" : "public, max-age=86400");
    if (EntityTag.matches(context.header("If-None-Match"), tag)) {
      context.status(304);
    } else {
      context.result(file.bytes());
    }
  }

  /// The address of a file with its hash.
  ///
  /// @throws IllegalArgumentException if there is no such file
  static String href(String name) {
    File file =
        file(name).orElseThrow(() -> new IllegalArgumentException("no static file " + name));
    return "/static/" + name + "?v=" + file.hash();
  }

  private static Optional<File> file(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    return type == null ? Optional.empty() : FILES.computeIfAbsent(name, n -> read(n, type));
  }

  private static Optional<File> read(String name, String type) {
    try (InputStream in = StaticFiles.class.getResourceAsStream("/static/" + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(new File(bytes, type, EntityTag.digest(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
