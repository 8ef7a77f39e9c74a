package org.pursuant.embedding;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The pieces of words that a model knows, each with its number. Pieces that go on a word begin
/// with `##`.
final class Vocabulary {
  private final Map<String, Integer> ids;
  private final int longest;
  final int begin;
  final int end;
  final int unknown;

  /// A piece that stands for nothing in any text.
  final int mark;

  private Vocabulary(Map<String, Integer> ids) throws IOException {
    this.ids = ids;
    this.longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.begin = special("[CLS]");
    this.end = special("[SEP]");
    this.unknown = special("[UNK]");
    this.mark = special("[unused1]");
  }

  /// Reads the vocabulary from a `tokenizer.json` of Hugging Face, where it is `model.vocab`.
  static Vocabulary read(byte[] tokenizer) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer)) {
      enter(json, "model");
      enter(json, "vocab");
      Map<String, Integer> ids = new HashMap<>(1 << 16);
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String piece = json.currentName();
        json.nextToken();
        ids.put(piece, json.getIntValue());
      }
      return new Vocabulary(ids);
    }
  }

  /// Moves to the first property of the object that is the named property's value.
  private static void enter(JsonParser json, String name) throws IOException {
    if (json.currentToken() == null) {
      json.nextToken();
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = json.currentName().equals(name);
      json.nextToken();
      if (found) {
        return;
      }
      json.skipChildren();
    }
    throw new IOException("no \"" + name + "\" in the tokenizer");
  }

  private int special(String token) throws IOException {
    Integer id = ids.get(token);
    if (id == null) {
      throw new IOException("no " + token + " in the vocabulary");
    }
    return id;
  }

  /// The piece's number; -1 if it is not known.
  int id(String piece) {
    return ids.getOrDefault(piece, -1);
  }

  /// The length of the longest piece, `##` included, in letters.
  int longest() {
    return longest;
  }
}
