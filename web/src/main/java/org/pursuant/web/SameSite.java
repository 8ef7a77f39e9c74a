package org.pursuant.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.web.site.Problem;

/// Refuses what another site's page sends in the name of whoever reads that page. Browsers say
/// where a request comes from, by `Sec-Fetch-Site` or else by `Origin`; programs that are no
/// browsers say neither, and nobody can make them send anything.
final class SameSite {
  private SameSite() {}

  /// @throws RefusedException if it comes from another site
  static void check(WebServer.Settings settings, Context context) {
    String fetched = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean own =
        fetched != null
            ? fetched.equals("same-origin") || fetched.equals("none")
            : origin == null || ours(settings, context, origin);
    if (!own) {
      throw new RefusedException(
          new Problem(
              403,
              "other-site",
              "This was sent by a page of another site, and was not done.",
              "Open the page on this site and send it from there."));
    }
  }

  /// Scheme aside, for a proxy may add the encryption.
  private static boolean ours(WebServer.Settings settings, Context context, String origin) {
    String from = authority(origin);
    return from != null
        && (from.equals(authority("http://" + context.header("Host")))
            || from.equals(settings.origin() == null ? null : authority(settings.origin())));
  }

  private static @Nullable String authority(String address) {
    try {
      String authority = URI.create(address).getAuthority();
      return authority == null ? null : authority.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
