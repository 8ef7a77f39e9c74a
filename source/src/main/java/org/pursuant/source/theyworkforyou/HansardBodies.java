package org.pursuant.source.theyworkforyou;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.text.Words;

/// Tells which body answers under a heading of the official report.
///
/// The Commons report heads answers by subject (`HOME DEPARTMENT`), not by the department's name;
/// the table `hansard-bodies.tsv` gives the names.
final class HansardBodies {
  private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "to", "in", "on");
  private static final Map<String, String> NAMES = load();

  private HansardBodies() {}

  /// The body under a heading: by the table, else by the heading's own words, in title case where
  /// they are all capitals.
  ///
  /// @param heading not blank
  static BodyRef of(String heading) {
    String name = NAMES.get(key(heading));
    return new BodyRef(null, name != null ? name : titleCase(Words.folded(heading)));
  }

  private static String key(String heading) {
    return Words.folded(heading.replaceAll("[,.\\-]", " ")).toUpperCase(Locale.ROOT);
  }

  private static String titleCase(String heading) {
    if (!heading.equals(heading.toUpperCase(Locale.ROOT))) {
      return heading;
    }
    StringBuilder out = new StringBuilder();
    for (String word : heading.toLowerCase(Locale.ROOT).split(" ", -1)) {
      boolean small = !out.isEmpty() && SMALL.contains(word);
      out.append(out.isEmpty() ? "" : " ").append(small ? word : capital(word));
    }
    return out.toString();
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Map<String, String> load() {
    try (InputStream in = HansardBodies.class.getResourceAsStream("hansard-bodies.tsv")) {
      if (in == null) {
        throw new IllegalStateException("hansard-bodies.tsv is missing from the class path");
      }
      Map<String, String> names = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> names.put(key(cells[0]), cells[1].strip()));
      return Map.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
