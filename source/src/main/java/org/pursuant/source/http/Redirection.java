package org.pursuant.source.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;

/// Where an answer that redirects may lead: to another place of the same host, or from http to
/// https of the same host. A source is asked and no one else, whatever it answers.
final class Redirection {
  /// How many are followed one after the other.
  static final int MOST = 5;

  private Redirection() {}

  static boolean redirects(HttpResponse<?> answer) {
    return switch (answer.statusCode()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /// Where it leads; empty where that is nowhere or no address.
  static Optional<URI> target(URI asked, HttpResponse<?> answer) {
    try {
      return answer.headers().firstValue("Location").map(l -> asked.resolve(URI.create(l)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static boolean allowed(URI from, URI to) {
    if (to.getHost() == null || !to.getHost().equalsIgnoreCase(from.getHost())) {
      return false;
    }
    String before = scheme(from);
    String after = scheme(to);
    return before.equals(after)
        ? port(from) == port(to)
        : before.equals("http") && after.equals("https");
  }

  private static String scheme(URI uri) {
    return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : scheme(uri).equals("https") ? 443 : 80;
  }
}
