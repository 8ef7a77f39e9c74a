package org.pursuant.source.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/// Takes lines for items; blank ones are none.
final class LineScanner {
  private final InputStream in;
  private final Consumer<JsonItems.Item> sink;
  private final ItemBytes line = new ItemBytes();
  private int number;

  LineScanner(InputStream in, Consumer<JsonItems.Item> sink) {
    this.in = in;
    this.sink = sink;
  }

  void lines() throws IOException {
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        end();
      } else {
        line.add(b);
      }
    }
    end();
  }

  private void end() {
    number++;
    if (!line.isBlank()) {
      sink.accept(JsonItems.item("line " + number, line));
    }
    line.clear();
  }
}
