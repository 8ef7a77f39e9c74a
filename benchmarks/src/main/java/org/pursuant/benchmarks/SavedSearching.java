package org.pursuant.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.follow.StoredQueryMatcher;
import org.pursuant.domain.follow.StoredQueryMatcher.Matching;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

/// Measures how long a day's questions take to be matched against many saved searches, beside
/// running each search over the whole index. The searches are made of words that stand together in
/// questions of the record, by a seeded generator.
public final class SavedSearching {
  private static final int QUESTIONS = 1_000;
  private static final int ROUNDS = 3;
  private static final int RUN_ONE_BY_ONE = 500;
  private static final int SHORTEST_WORD = 5;

  private final Random random = new Random(1834);
  private final Consumer<String> told;

  /// @param told is told what is being measured
  public SavedSearching(Consumer<String> told) {
    this.told = told;
  }

  /// What was found.
  ///
  /// @param matches pairs of a question and a search that finds it
  /// @param read reading all queries once
  /// @param matched matching all questions, the best of several rounds
  /// @param search running one search over the whole index, on average
  public record Figures(
      int searches, int questions, long matches, Duration read, Duration matched, Duration search) {

    /// The page in Markdown.
    public String page(String command, String machine) {
      return String.format(
          Locale.ROOT,
          """
          # Measurements: saved searches

          Written by `%s` on %s. One run, the best of %d rounds.

          The searches are made of words of the record: two words, a phrase, three words with one left out, two alternatives, a beginning; a third of
          them within one answering body. The questions are the latest of the record.

          | what | figure |
          |---|---|
          | saved searches | %,d |
          | questions | %,d |
          | pairs of a question and a search that finds it | %,d |
          | reading all the queries, once for a run | %.2f s |
          | matching all the questions | %.2f s |
          | matching one question against all searches | %.2f ms |
          | for comparison: running one search over the index of the whole record | %.2f ms |
          | for comparison: running all searches once | %.1f s |
          """,
          command,
          machine,
          ROUNDS,
          searches,
          questions,
          matches,
          read.toNanos() / 1e9,
          matched.toNanos() / 1e9,
          matched.toNanos() / 1e6 / questions,
          search.toNanos() / 1e6,
          search.toNanos() / 1e9 * searches);
    }
  }

  /// Measures on an archive that holds questions and an index of them.
  ///
  /// @param count how many searches
  public Figures run(
      RecordReader record, QuestionIndex index, StoredQueryMatcher matcher, int count) {
    told.accept("Making searches");
    Deque<QuestionSummary> latest = new ArrayDeque<>();
    List<QuestionSummary> sampled = new ArrayList<>();
    record.forEach(q -> {
      latest.add(q);
      if (latest.size() > QUESTIONS) {
        latest.remove();
      }
      if (random.nextInt(5) == 0) {
        sampled.add(q);
      }
    });
    if (latest.size() < QUESTIONS || sampled.isEmpty()) {
      throw new IllegalArgumentException("at least " + QUESTIONS + " questions are needed");
    }
    return measured(searches(sampled, count), List.copyOf(latest), index, matcher);
  }

  private Figures measured(
      List<SavedSearch> searches,
      List<QuestionSummary> questions,
      QuestionIndex index,
      StoredQueryMatcher matcher) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    told.accept("Matching");
    long begun = System.nanoTime();
    long read;
    long best = Long.MAX_VALUE;
    long matches = 0;
    try (Matching matching = matcher.open(searches, today)) {
      read = System.nanoTime() - begun;
      for (int round = 0; round < ROUNDS; round++) {
        begun = System.nanoTime();
        Map<QuestionId, Set<String>> found = matching.match(questions);
        best = Math.min(best, System.nanoTime() - begun);
        matches = found.values().stream().mapToLong(Set::size).sum();
      }
    }
    told.accept("Searching");
    begun = System.nanoTime();
    int run = Math.min(RUN_ONE_BY_ONE, searches.size());
    for (SavedSearch search : searches.subList(0, run)) {
      index.search(
          new SearchRequest(
              search.words(),
              search.filters(),
              Sort.NEWEST,
              Ranking.WORDS,
              0,
              20,
              false,
              false,
              today));
    }
    long one = (System.nanoTime() - begun) / run;
    return new Figures(
        searches.size(),
        questions.size(),
        matches,
        Duration.ofNanos(read),
        Duration.ofNanos(best),
        Duration.ofNanos(one));
  }

  private List<SavedSearch> searches(List<QuestionSummary> from, int count) {
    List<SavedSearch> searches = new ArrayList<>();
    while (searches.size() < count) {
      QuestionSummary question = from.get(random.nextInt(from.size()));
      List<String> words = words(question);
      if (words.size() >= 4) {
        searches.add(search(searches.size(), query(words), question.body()));
      }
    }
    return searches;
  }

  private SavedSearch search(
      int number, String query, @org.jspecify.annotations.Nullable BodyRef body) {
    String within = body == null || random.nextInt(3) > 0 ? null : body.slug();
    Filters filters =
        new Filters(null, within, null, null, null, null, null, null, null, Set.of(), Set.of());
    return new SavedSearch(
        "s" + number, query, query, filters, FollowedEvent.all(), Instant.EPOCH, LocalDate.EPOCH);
  }

  private String query(List<String> words) {
    int at = random.nextInt(words.size() - 3);
    String a = words.get(at);
    String b = words.get(at + 1);
    String c = words.get(at + 2);
    return switch (random.nextInt(5)) {
      case 0 -> a + " " + b;
      case 1 -> "\"" + a + " " + b + "\"";
      case 2 -> a + " " + b + " -" + c;
      case 3 -> a + " (" + b + " OR " + c + ")";
      default -> a + " " + b.substring(0, SHORTEST_WORD - 1) + "*";
    };
  }

  /// The longer words of a question's heading and text.
  private static List<String> words(QuestionSummary question) {
    String heading = question.state().heading();
    String text =
        question.state().question() == null ? "" : question.state().question().text().plain();
    List<String> words = new ArrayList<>();
    for (String word : ((heading == null ? "" : heading) + " " + text).split("[^\\p{L}]+", -1)) {
      if (word.length() >= SHORTEST_WORD) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
