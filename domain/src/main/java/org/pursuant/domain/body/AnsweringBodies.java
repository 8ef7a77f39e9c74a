package org.pursuant.domain.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Slug;

/// The bodies of which questions have been asked since 1997, each one body through all its names.
///
/// What is known is in `answering-bodies.txt`, which says how it is written and what counts as one
/// body.
public final class AnsweringBodies {
  private static final List<AnsweringBody> ALL = read();
  private static final Map<String, AnsweringBody> BY_SLUG = bySlug();

  private AnsweringBodies() {}

  public static List<AnsweringBody> all() {
    return ALL;
  }

  /// The body that bears or bore a name, by the name's slug; empty for one that is not known here.
  public static Optional<AnsweringBody> ofSlug(String slug) {
    return Optional.ofNullable(BY_SLUG.get(slug));
  }

  /// The body of a printed name; one of that name alone where it is not known here.
  public static AnsweringBody of(String name) {
    return ofSlug(Slug.of(name)).orElseGet(() -> AnsweringBody.named(name));
  }

  /// The slug under which all names of a body count together.
  ///
  /// @param slug of any of its names
  public static String slugOf(String slug) {
    return ofSlug(slug).map(AnsweringBody::slug).orElse(slug);
  }

  private static Map<String, AnsweringBody> bySlug() {
    Map<String, AnsweringBody> bodies = new HashMap<>();
    for (AnsweringBody body : ALL) {
      for (AnsweringBody.Name name : body.names()) {
        AnsweringBody other = bodies.put(Slug.of(name.name()), body);
        if (other != null && !other.equals(body)) {
          throw new IllegalStateException("two bodies are called " + name.name());
        }
      }
    }
    return Map.copyOf(bodies);
  }

  private static List<AnsweringBody> read() {
    try (InputStream in = AnsweringBodies.class.getResourceAsStream("answering-bodies.txt")) {
      if (in == null) {
        throw new IllegalStateException("answering-bodies.txt is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String facts = text.replaceAll("(?m)^#.*\\R?", "").strip();
      return Arrays.stream(facts.split("\\R\\s*\\R")).map(AnsweringBodies::body).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnsweringBody body(String paragraph) {
    List<AnsweringBody.Name> names = new ArrayList<>();
    List<String> successors = new ArrayList<>();
    for (String line : paragraph.lines().map(String::strip).toList()) {
      if (line.startsWith("into ")) {
        successors.add(line.substring("into ".length()));
      } else {
        names.add(name(line.startsWith("was ") ? line.substring("was ".length()) : line));
      }
    }
    return new AnsweringBody(names, successors);
  }

  private static AnsweringBody.Name name(String line) {
    String[] cells = line.split("\\|", -1);
    List<String> forms =
        Arrays.stream(cells[1].split(";", -1))
            .map(String::strip)
            .filter(f -> !f.isEmpty())
            .toList();
    String[] days = cells[2].strip().split("\\.\\.", -1);
    return new AnsweringBody.Name(cells[0].strip(), forms, day(days[0]), day(days[1]));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() || text.equals("?") ? null : LocalDate.parse(text);
  }
}
