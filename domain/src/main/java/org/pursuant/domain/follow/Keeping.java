package org.pursuant.domain.follow;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;
import org.pursuant.domain.text.Words;

/// Keeps searches that somebody wants to follow, if they can be. Safe for many threads.
public final class Keeping {
  /// How many saved searches an archive holds at most, unless told otherwise.
  public static final int MOST = 10_000;

  /// A feed begins with what happened in the days before it was made: it is not empty at first, and
  /// what is published some days late is not missed.
  public static final int DAYS_BEFORE = 14;

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int ID_LENGTH = 20;

  private final SavedSearches searches;
  private final QuestionIndex index;
  private final InstantSource clock;
  private final ZoneId zone;
  private final RandomGenerator random;
  private final int most;

  /// @param zone where the parliament sits
  /// @param random ids are as unguessable as its numbers
  /// @param most how many searches may be kept in all
  public Keeping(
      SavedSearches searches,
      QuestionIndex index,
      InstantSource clock,
      ZoneId zone,
      RandomGenerator random,
      int most) {
    this.searches = searches;
    this.index = index;
    this.clock = clock;
    this.zone = zone;
    this.random = random;
    this.most = most;
  }

  /// What somebody wants to follow.
  ///
  /// @param name blank for none: the search is then called by its words and the values of its
  ///   filters
  /// @param events empty for all
  /// @param since the first day whose events are told; null for [#DAYS_BEFORE] days ago
  public record Wish(
      String name,
      String words,
      Filters filters,
      Set<FollowedEvent> events,
      @Nullable LocalDate since) {}

  /// What became of a wish.
  public sealed interface Outcome {
    /// It is kept, or was before.
    record Kept(SavedSearch search) implements Outcome {}

    /// The words cannot be read as a query.
    ///
    /// @param position offset in the words, from 0
    record Unreadable(String message, int position) implements Outcome {}

    /// It cannot be kept.
    ///
    /// @param message what is wrong
    /// @param hint what to do
    /// @param full whether it is for want of room
    record Refused(String message, String hint, boolean full) implements Outcome {}
  }

  /// Keeps a search.
  public Outcome keep(Wish wish) {
    String words = wish.words().strip();
    if (words.length() > SavedSearch.LONGEST_WORDS) {
      return tooLong("The query", SavedSearch.LONGEST_WORDS);
    }
    String name = named(wish, words);
    if (name.length() > SavedSearch.LONGEST_NAME) {
      return tooLong("The name", SavedSearch.LONGEST_NAME);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    if (index.search(probe(words, wish.filters(), today))
        instanceof SearchOutcome.Unreadable(String message, int position)) {
      return new Outcome.Unreadable(message, position);
    }
    LocalDate since = wish.since() == null ? today.minusDays(DAYS_BEFORE) : wish.since();
    Set<FollowedEvent> events = wish.events().isEmpty() ? FollowedEvent.all() : wish.events();
    Optional<SavedSearch> kept =
        searches.keep(
            new SavedSearch(id(), name, words, wish.filters(), events, clock.instant(), since),
            most);
    return kept.<Outcome>map(Outcome.Kept::new).orElseGet(this::full);
  }

  /// Why a search that is kept cannot be read any more, as when a name in it has come to mean
  /// several; empty where it can.
  public Optional<String> trouble(SavedSearch search) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return index.search(probe(search.words(), search.filters(), today))
            instanceof SearchOutcome.Unreadable(String message, int _)
        ? Optional.of(message)
        : Optional.empty();
  }

  private static SearchRequest probe(String words, Filters filters, LocalDate today) {
    return new SearchRequest(words, filters, Sort.NEWEST, Ranking.WORDS, 0, 0, false, false, today);
  }

  /// A name is one line without characters that steer a terminal or turn the writing round.
  private static String named(Wish wish, String words) {
    String given = Words.folded(wish.name().replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]", " "));
    if (!given.isEmpty()) {
      return given;
    }
    String filters =
        FilterParameters.of(wish.filters()).values().stream()
            .flatMap(List::stream)
            .collect(Collectors.joining(", "));
    String both = words + (words.isEmpty() || filters.isEmpty() ? "" : ", ") + filters;
    String called = Words.folded(both.replaceAll("[\\p{Cc}\\p{Cf}]", " "));
    int longest = SavedSearch.LONGEST_NAME - 1;
    return called.isEmpty()
        ? "Everything"
        : called.length() > longest ? called.substring(0, longest) + "…" : called;
  }

  private static Outcome tooLong(String what, int longest) {
    return new Outcome.Refused(
        what + " is longer than " + longest + " characters.", "Shorten it.", false);
  }

  private Outcome full() {
    return new Outcome.Refused(
        "There are " + most + " saved searches, and no more can be kept here.",
        "Remove one that nobody reads any more.",
        true);
  }

  private String id() {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < ID_LENGTH; i++) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return id.toString();
  }
}
