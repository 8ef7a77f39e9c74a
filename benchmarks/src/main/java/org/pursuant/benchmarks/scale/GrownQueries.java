package org.pursuant.benchmarks.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.scale.GrownQuery.Kind;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchRequest.Filters;

/// Makes queries from questions of a grown record, as many of each kind, in turn.
///
/// Words of grammar and address ("Secretary", "State") are no words that people look for; a
/// frequent word is one that at least a fiftieth of the questions have, a rare one is not among
/// those of two thousand other questions.
final class GrownQueries {
  private static final int LOOKED_AT = 2_000;
  private static final int SHORTEST = 4;

  private final GrownRecord record;
  private final Map<String, Integer> inQuestions = new HashMap<>();
  private final List<QuestionSummary> questions = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  GrownQueries(GrownRecord record) {
    this.record = record;
    long looked = Math.min(LOOKED_AT, record.size());
    for (long i = 0; i < looked; i++) {
      QuestionSummary question = at(i * record.size() / looked);
      questions.add(question);
      new HashSet<>(words(matter(question))).forEach(w -> inQuestions.merge(w, 1, Integer::sum));
    }
  }

  private QuestionSummary at(long number) {
    return record.summary(new QuestionId(number + 1)).orElseThrow();
  }

  /// @param each how many of each kind, as far as the record has so many
  List<GrownQuery> all(int each) {
    List<Kind> kinds = List.copyOf(EnumSet.allOf(Kind.class));
    List<GrownQuery> made = new ArrayList<>();
    Map<Kind, Integer> counts = new HashMap<>();
    for (int i = 0; i < 20 * questions.size() && made.size() < each * kinds.size(); i++) {
      Kind kind = kinds.get(i % kinds.size());
      long number = Long.remainderUnsigned(Mixing.mix(i), record.size());
      if (counts.getOrDefault(kind, 0) < each) {
        GrownQuery query = query(kind, at(number));
        if (query != null && taken.add(query.words())) {
          made.add(query);
          counts.merge(kind, 1, Integer::sum);
        }
      }
    }
    made.sort(Comparator.comparingLong(q -> Mixing.mix(q.words().hashCode())));
    return List.copyOf(made);
  }

  private @Nullable GrownQuery query(Kind kind, QuestionSummary question) {
    List<String> words = words(matter(question));
    List<String> told = words.stream().filter(w -> share(w) < 0.1).toList();
    return switch (kind) {
      case FREQUENT_WORD -> of(kind, words.stream().filter(w -> share(w) > 0.02).limit(1).toList());
      case WORD -> of(kind, told.stream().filter(w -> share(w) > 0.001).limit(1).toList());
      case RARE_WORD -> of(kind, told.stream().filter(w -> share(w) == 0).limit(1).toList());
      case TWO_WORDS -> two(kind, told, Filters.NONE);
      case HEADING -> of(kind, words(heading(question)));
      case PHRASE -> phrase(question);
      case FILTERED -> two(kind, told, filters(question));
      case QUESTION -> whole(question);
    };
  }

  private double share(String word) {
    return (double) inQuestions.getOrDefault(word, 0) / questions.size();
  }

  private static @Nullable GrownQuery of(Kind kind, List<String> words) {
    List<String> different = List.copyOf(new LinkedHashSet<>(words));
    return different.isEmpty()
        ? null
        : new GrownQuery(kind, String.join(" ", different), different, Filters.NONE);
  }

  private @Nullable GrownQuery two(Kind kind, List<String> words, Filters filters) {
    List<String> known = words.stream().filter(w -> share(w) > 0.001).distinct().limit(2).toList();
    return known.size() < 2 ? null : new GrownQuery(kind, String.join(" ", known), known, filters);
  }

  /// Two neighbouring words that the question has.
  private @Nullable GrownQuery phrase(QuestionSummary question) {
    List<String> all = everyWord(matter(question));
    for (int i = 3; i + 1 < all.size(); i++) {
      List<String> pair = all.subList(i, i + 2);
      if (pair.stream().allMatch(w -> w.length() >= SHORTEST && share(w) < 0.1)) {
        return new GrownQuery(Kind.PHRASE, '"' + String.join(" ", pair) + '"', pair, Filters.NONE);
      }
    }
    return null;
  }

  private static @Nullable GrownQuery whole(QuestionSummary question) {
    List<String> all = everyWord(matter(question));
    int length = 8 + (int) (question.id().value() % 5);
    return all.size() < length ? null : of(Kind.QUESTION, all.subList(0, length));
  }

  private static Filters filters(QuestionSummary question) {
    BodyRef body = question.body();
    LocalDate tabled = question.state().tabled();
    return new Filters(
        null,
        body == null ? null : body.slug(),
        null,
        null,
        null,
        tabled == null ? null : tabled.minusYears(1),
        tabled == null ? null : tabled.plusYears(1),
        null,
        null,
        EnumSet.noneOf(org.pursuant.domain.question.Status.class),
        Set.of());
  }

  private static String matter(QuestionSummary question) {
    QuestionState state = question.state();
    return state.question() == null
        ? ""
        : Addressee.split(state.question().text().plain()).matter();
  }

  private static String heading(QuestionSummary question) {
    String heading = question.state().heading();
    return heading == null ? "" : heading;
  }

  private static List<String> words(String text) {
    return everyWord(text).stream().filter(w -> w.length() >= SHORTEST).toList();
  }

  /// Words of letters alone: figures may be numbers of questions, which are looked up otherwise.
  private static List<String> everyWord(String text) {
    List<String> words = new ArrayList<>();
    Tokens tokens = new Tokens(text);
    while (tokens.next()) {
      String word = tokens.word();
      if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        words.add(word);
      }
    }
    return words;
  }
}
