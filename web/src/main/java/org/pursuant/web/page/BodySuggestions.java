package org.pursuant.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.AnsweringBody;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.domain.search.Suggestion;
import org.pursuant.domain.search.Suggestion.Kind;

/// Departments among suggestions: each once and by its newest name, however often it was renamed,
/// and also for its acronym ("DHSC"), which no question need have.
final class BodySuggestions {
  /// More of them would leave no room for headings and Members.
  private static final int MOST_ACRONYMS = 3;

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{L}\\d]*\\p{Lu}[\\p{L}\\d]*");

  private BodySuggestions() {}

  /// The suggestions with their departments so, those meant by an acronym first.
  ///
  /// @param bodies of the record
  static List<Suggestion> in(
      List<Suggestion> found, String beginning, Collection<ListedBody> bodies) {
    Map<String, Long> asked = new LinkedHashMap<>();
    bodies.forEach(b -> asked.merge(AnsweringBodies.slugOf(b.slug()), b.questions(), Long::sum));
    Map<String, Suggestion> all = new LinkedHashMap<>();
    AnsweringBodies.all().stream()
        .filter(b -> asked.containsKey(b.slug()) && hasForm(b, beginning))
        .limit(MOST_ACRONYMS)
        .map(b -> suggestion(b, asked))
        .forEach(s -> all.putIfAbsent(key(s), s));
    for (Suggestion s : found) {
      Suggestion one = body(s).map(b -> suggestion(b, asked)).orElse(s);
      all.putIfAbsent(key(one), one);
    }
    return new ArrayList<>(all.values());
  }

  /// Whether it is written in few letters that begin so.
  private static boolean hasForm(AnsweringBody body, String beginning) {
    String wanted = beginning.strip().toUpperCase(Locale.ROOT);
    return body.names().stream()
        .flatMap(n -> n.forms().stream())
        .filter(f -> SHORT.matcher(f).matches())
        .anyMatch(f -> f.toUpperCase(Locale.ROOT).startsWith(wanted));
  }

  private static Optional<AnsweringBody> body(Suggestion s) {
    return s.kind() == Kind.BODY && s.path() != null
        ? AnsweringBodies.ofSlug(s.path())
        : Optional.empty();
  }

  private static Suggestion suggestion(AnsweringBody body, Map<String, Long> asked) {
    return new Suggestion(Kind.BODY, body.name(), body.slug(), asked.getOrDefault(body.slug(), 0L));
  }

  private static String key(Suggestion s) {
    return s.kind() + " " + (s.path() == null ? s.text() : s.path());
  }
}
