package org.pursuant.source.archivefile;

import java.util.regex.Pattern;

/// Looks at the beginning of a document for what it is.
final class JsonHead {
  private JsonHead() {}

  static boolean isJson(String head) {
    String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /// Whether it has a field of this name.
  static boolean has(String head, String field) {
    return Pattern.compile("\"" + Pattern.quote(field) + "\"\\s*:").matcher(head).find();
  }
}
