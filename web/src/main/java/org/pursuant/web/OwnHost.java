package org.pursuant.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Under which names the server answers. One that serves its own machine alone must not answer
/// under a name that a foreign page has made point here (DNS rebinding).
final class OwnHost {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");

  private OwnHost() {}

  static boolean accepts(WebServer.Settings settings, @Nullable String hostHeader) {
    if (hostHeader == null) {
      return false;
    }
    Matcher m = HOST.matcher(hostHeader);
    if (!m.matches()) {
      return false;
    }
    String name = m.group(1).toLowerCase(Locale.ROOT);
    return !servesThisMachineOnly(settings)
        || LOOPBACK.contains(name)
        || name.equals(publicName(settings));
  }

  /// Scheme, host and port by which the reader reached the site.
  static String origin(WebServer.Settings settings, Context context) {
    String configured = settings.origin();
    return configured != null ? configured : context.scheme() + "://" + context.host();
  }

  private static boolean servesThisMachineOnly(WebServer.Settings settings) {
    return LOOPBACK.contains(settings.host()) || settings.host().equals("::1");
  }

  private static @Nullable String publicName(WebServer.Settings settings) {
    String origin = settings.origin();
    String host = origin == null ? null : URI.create(origin).getHost();
    return host == null ? null : host.toLowerCase(Locale.ROOT);
  }
}
