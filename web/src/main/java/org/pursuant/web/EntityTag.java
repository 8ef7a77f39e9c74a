package org.pursuant.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Names the content of a response, so that an unchanged one need not be sent again.
final class EntityTag {
  private static final int BYTES = 12;

  private EntityTag() {}

  /// A weak tag, since the response may be compressed on its way.
  static String of(byte[] content) {
    return "W/\"" + digest(content) + '"';
  }

  /// The start of the content's SHA-256 in hex.
  static String digest(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static boolean matches(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1)).map(String::strip).anyMatch(tag::equals);
  }
}
