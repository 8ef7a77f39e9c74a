package org.pursuant.source.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.feed.ParseOutcome;
import tools.jackson.databind.JsonNode;

/// Takes a stream of JSON apart into items, holding one of them at a time: lines with a value each,
/// the elements of an array, those of an envelope's `results` or `items`, or one value over several
/// lines. What is wrong with one item is told and the next is read.
public final class JsonItems {
  /// Longer items are not kept in memory but rejected.
  static final int LONGEST = 8 * 1024 * 1024;

  private static final int HEAD = 8192;
  private static final Pattern ENVELOPE =
      Pattern.compile(
          "^\\s*\\{\\s*(?:\"totalResults\"\\s*:\\s*\\d+\\s*,\\s*)?\"(results|items)\"\\s*:\\s*\\[");

  private JsonItems() {}

  /// What one item came to.
  public sealed interface Item {
    /// Where it stands: `line 12`, `[3]`, `results[3]`.
    String place();

    /// What is made of it; one without a value is rejected.
    ///
    /// @param reader of a place and the value there
    default ParseOutcome read(BiFunction<String, JsonNode, ParseOutcome> reader) {
      return switch (this) {
        case Bad b -> new ParseOutcome.Rejected(b.place(), b.reason(), b.excerpt());
        case Good g -> reader.apply(g.place(), g.json());
      };
    }
  }

  /// A value, which need not be an object.
  public record Good(String place, JsonNode json) implements Item {}

  /// No value.
  ///
  /// @param excerpt the item's beginning
  public record Bad(String place, String reason, String excerpt) implements Item {}

  /// Gives every item to `sink`, in order.
  ///
  /// @throws IOException if the stream cannot be read on
  public static void read(InputStream stream, Consumer<Item> sink) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    skipByteOrderMark(in);
    in.mark(HEAD + 1);
    String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    in.reset();
    Matcher envelope = ENVELOPE.matcher(head);
    if (envelope.find()) {
      // The envelope up to its array is ASCII, so characters are bytes.
      in.skipNBytes(envelope.end());
      new ItemScanner(in, envelope.group(1), sink).elements();
    } else if (head.stripLeading().startsWith("[")) {
      in.skipNBytes(head.indexOf('[') + 1L);
      new ItemScanner(in, "", sink).elements();
    } else if (severalLines(head)) {
      new ItemScanner(in, "", sink).whole();
    } else {
      new LineScanner(in, sink).lines();
    }
  }

  /// Whether a first line does not hold a whole value, and no further line begins another.
  private static boolean severalLines(String head) {
    String text = head.stripLeading();
    int end = text.indexOf('\n');
    return end >= 0
        && !text.substring(0, end).stripTrailing().endsWith("}")
        && !text.substring(end).isBlank()
        && !text.contains("\n{");
  }

  private static void skipByteOrderMark(BufferedInputStream in) throws IOException {
    in.mark(3);
    byte[] start = in.readNBytes(3);
    boolean mark =
        start.length == 3
            && start[0] == (byte) 0xEF
            && start[1] == (byte) 0xBB
            && start[2] == (byte) 0xBF;
    if (!mark) {
      in.reset();
    }
  }

  /// Bytes that were taken for one value, as an item.
  static Item item(String place, ItemBytes bytes) {
    if (bytes.tooLong()) {
      return new Bad(place, "longer than " + LONGEST / (1024 * 1024) + " MB", bytes.excerpt());
    }
    return switch (Json.read(bytes.toArray())) {
      case Json.Value v -> new Good(place, v.node());
      case Json.Malformed m -> new Bad(place, m.reason(), bytes.excerpt());
    };
  }
}
