package org.pursuant.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Hashes that the record is looked up by.
final class Hashes {
  private Hashes() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The first eight bytes of a string's SHA-256.
  static long of(String words) {
    return ByteBuffer.wrap(sha256().digest(words.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
