package org.pursuant.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;

/// What a question's vector is made of, and the form in which vectors are kept: one signed byte a
/// dimension, all on one scale, which keeps their order of nearness and takes a quarter of the
/// room.
final class Vectors {
  /// Unit vectors of some hundred dimensions rarely have a component above this.
  private static final float LARGEST = 0.25f;

  private static final float SCALE = 127 / LARGEST;

  private Vectors() {}

  /// The text that stands for a question's meaning: its heading and what it asks, without the
  /// address, which says nothing but the department. Null where the question has no text.
  static @Nullable String textOf(QuestionSummary summary) {
    SourceText question = summary.state().question();
    String asked = question == null ? "" : Addressee.split(question.text().plain()).matter();
    if (asked.isBlank()) {
      return null;
    }
    String heading = summary.state().heading();
    return heading == null || heading.isBlank() ? asked : heading.strip() + ": " + asked;
  }

  /// The first eight bytes of the text's SHA-256.
  static long hashOf(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static byte[] quantised(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -127, 127);
    }
    return bytes;
  }

  /// The cosine of two vectors, from −1 to 1.
  static float cosine(byte[] one, byte[] other) {
    return VectorUtil.cosine(one, other);
  }
}
