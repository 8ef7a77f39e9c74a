package org.pursuant.source.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of one item, of which no more than the longest allowed are kept.
final class ItemBytes {
  private static final int USUAL = 1 << 16;

  // Not a ByteArrayOutputStream: its lock for every byte is most of the time of reading a file.
  private byte[] bytes = new byte[USUAL];
  private int size;
  private boolean tooLong;

  void add(int b) {
    if (size == JsonItems.LONGEST) {
      tooLong = true;
      return;
    }
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.min(size * 2, JsonItems.LONGEST));
    }
    bytes[size++] = (byte) b;
  }

  boolean tooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = 0; i < size; i++) {
      if (!Character.isWhitespace(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  String excerpt() {
    return new String(bytes, 0, Math.min(size, 600), StandardCharsets.UTF_8);
  }

  void clear() {
    // A long item's memory is given back.
    if (bytes.length > 1 << 20) {
      bytes = new byte[USUAL];
    }
    size = 0;
    tooLong = false;
  }
}
