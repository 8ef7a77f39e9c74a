package org.pursuant.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.text.Words;

/// What tests of parsers share: documents from bytes, outcomes by kind, words counted, damage done.
public final class Parsing {
  private Parsing() {}

  /// Bytes as a document.
  public static SourceDocument document(String name, byte[] bytes) {
    return new SourceDocument() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }

  public static List<ParseOutcome> parse(SourceParser parser, byte[] bytes) {
    List<ParseOutcome> outcomes = new ArrayList<>();
    try {
      parser.parse(document("a document", bytes), outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcomes;
  }

  public static List<ParseOutcome> parse(SourceParser parser, String text) {
    return parse(parser, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Observations of one kind, in order.
  public static <T extends Observation> List<T> observed(
      List<ParseOutcome> outcomes, Class<T> kind) {
    return outcomes.stream()
        .filter(ParseOutcome.Parsed.class::isInstance)
        .map(o -> ((ParseOutcome.Parsed) o).observation())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  public static List<ParseOutcome.Rejected> rejected(List<ParseOutcome> outcomes) {
    return outcomes.stream()
        .filter(ParseOutcome.Rejected.class::isInstance)
        .map(ParseOutcome.Rejected.class::cast)
        .toList();
  }

  /// An invented document beside a test.
  public static byte[] fixture(Class<?> test, String name) {
    try (InputStream in = test.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How often each word occurs in texts. Only letters and digits make words.
  public static Map<String, Integer> words(String... texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
          .map(Words::key)
          .filter(w -> !w.isEmpty())
          .forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    return counts;
  }

  /// A copy cut off somewhere or with some bytes changed.
  public static byte[] damaged(byte[] whole, Random random) {
    byte[] copy =
        Arrays.copyOf(whole, random.nextBoolean() ? whole.length : random.nextInt(whole.length));
    int flips = random.nextInt(6);
    for (int i = 0; i < flips && copy.length > 0; i++) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  /// A page of the reference documentation.
  public static String documentation(String page) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("docs/reference/sources").resolve(page);
      if (Files.exists(file)) {
        try {
          return Files.readString(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    throw new IllegalStateException("docs/reference/sources/" + page + " is missing");
  }

  /// The first and second cells of each row of the tables on a page whose first cell is code.
  public static Map<String, String> table(String page) {
    Map<String, String> rows = new HashMap<>();
    documentation(page)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\s*\\|\\s*", -1))
        .forEach(cells -> rows.put(cells[1].replace("`", ""), cells[2]));
    return rows;
  }
}
