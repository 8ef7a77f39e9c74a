package org.pursuant.source.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/// Finds where values end by their brackets and quotes alone, so that a value that is broken inside
/// does not hide the next.
final class ItemScanner {
  private final InputStream in;
  private final String name;
  private final Consumer<JsonItems.Item> sink;
  private final ItemBytes item = new ItemBytes();
  private int index;
  private int depth;
  private boolean quoted;
  private boolean escaped;

  /// @param name of the array, for places; empty for a bare one
  ItemScanner(InputStream in, String name, Consumer<JsonItems.Item> sink) {
    this.in = in;
    this.name = name;
    this.sink = sink;
  }

  /// Everything as one value.
  void whole() throws IOException {
    for (int b = in.read(); b >= 0; b = in.read()) {
      item.add(b);
    }
    sink.accept(JsonItems.item("line 1", item));
  }

  /// The elements of an array whose opening bracket has been read, up to its closing one.
  void elements() throws IOException {
    for (int b = in.read(); b >= 0; b = in.read()) {
      boolean outside = depth == 0 && !quoted;
      if (outside && (b == ',' || b == ']')) {
        end();
        if (b == ']') {
          return;
        }
      } else {
        item.add(b);
        track(b);
      }
    }
    String place = place();
    sink.accept(
        new JsonItems.Bad(
            place, "the document breaks off: its array is not closed", item.excerpt().strip()));
  }

  private void track(int b) {
    if (quoted) {
      quoted = escaped || b != '"';
      escaped = !escaped && b == '\\';
    } else if (b == '"') {
      quoted = true;
      escaped = false;
    } else if (b == '{' || b == '[') {
      depth++;
    } else if (b == '}' || b == ']') {
      depth--;
    }
  }

  private void end() {
    if (!item.isBlank()) {
      sink.accept(JsonItems.item(place(), item));
      index++;
    }
    item.clear();
  }

  private String place() {
    return name + "[" + index + "]";
  }
}
