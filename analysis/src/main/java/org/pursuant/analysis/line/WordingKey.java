package org.pursuant.analysis.line;

/// Names for wordings in addresses: twelve letters and figures that are hard to mistake for one
/// another, made of the words.
final class WordingKey {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;

  private WordingKey() {}

  static String of(long fingerprint) {
    StringBuilder key = new StringBuilder(LENGTH);
    for (int shift = 59; key.length() < LENGTH; shift -= 5) {
      key.append(ALPHABET.charAt((int) (fingerprint >>> shift) & 31));
    }
    return key.toString();
  }
}
