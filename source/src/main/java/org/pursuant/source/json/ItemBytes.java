package org.pursuant.source.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The bytes of one item, of which no more than the longest allowed are kept.
final class ItemBytes {
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
  private boolean tooLong;

  void add(int b) {
    if (bytes.size() < JsonItems.LONGEST) {
      bytes.write(b);
    } else {
      tooLong = true;
    }
  }

  boolean tooLong() {
    return tooLong;
  }

  boolean isBlank() {
    return bytes.size() < 1024 && bytes.toString(StandardCharsets.UTF_8).isBlank();
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }

  String excerpt() {
    byte[] all = bytes.toByteArray();
    return new String(all, 0, Math.min(all.length, 600), StandardCharsets.UTF_8);
  }

  void clear() {
    // A long item's memory is given back; otherwise the buffer is used again.
    if (bytes.size() > 1 << 20) {
      bytes = new ByteArrayOutputStream(4096);
    }
    bytes.reset();
    tooLong = false;
  }
}
