package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.follow.StoredQueryMatcher.Matching;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

/// A saved search matches exactly what the search finds.
class StoredQueryMatcherTest extends IndexTest {
  private static final List<String> WORDS =
      List.of(
          "lamp",
          "lamps",
          "harbour",
          "the",
          "of",
          "asylum",
          "seeker",
          "12",
          "HL40",
          "costs",
          "women",
          "boats",
          "small",
          "coast",
          "guard",
          "organise",
          "organizing",
          "é");

  private final Random random = new Random(20310601);

  @Test
  void matchesWhatTheSearchFindsWhateverIsAsked() {
    List<QuestionSummary> questions = questions(150);
    questions.forEach(q -> record.put(q));
    index.catchUp(record, Progress.SILENT);
    List<SavedSearch> searches = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      searches.add(saved("s" + i, query(2), random.nextInt(3) == 0 ? filters() : Filters.NONE));
    }

    Map<String, Set<Long>> matched = new HashMap<>();
    List<String> unreadable;
    try (Matching matching = new LuceneStoredQueryMatcher(index).open(searches, TODAY)) {
      unreadable = matching.unreadable();
      matching
          .match(questions)
          .forEach((question, ids) ->
              ids.forEach(
                  id -> matched.computeIfAbsent(id, _ -> new HashSet<>()).add(question.value())));
    }

    int hits = 0;
    for (SavedSearch search : searches) {
      SearchRequest request =
          new SearchRequest(
              search.words(),
              search.filters(),
              Sort.NEWEST,
              Ranking.WORDS,
              0,
              1000,
              false,
              false,
              TODAY);
      if (index.search(request) instanceof Found found) {
        Set<Long> expected = new HashSet<>();
        found.hits().forEach(h -> expected.add(h.id().value()));
        hits += expected.size();
        assertThat(matched.getOrDefault(search.id(), Set.of()))
            .as("%s %s", search.words(), search.filters())
            .isEqualTo(expected);
      } else {
        assertThat(unreadable).contains(search.id());
      }
    }
    assertThat(hits).isGreaterThan(2_000);
  }

  @Test
  void tellsOfWordsThatCannotBeReadAndMatchesTheOthers() {
    List<SavedSearch> searches =
        List.of(saved("open", "\"open", Filters.NONE), saved("all", "", Filters.NONE));
    try (Matching matching = new LuceneStoredQueryMatcher(index).open(searches, TODAY)) {
      assertThat(matching.unreadable()).containsExactly("open");
      assertThat(matching.match(List.of(plain(1))))
          .isEqualTo(Map.of(new QuestionId(1), Set.of("all")));
    }
  }

  private static SavedSearch saved(String id, String words, Filters filters) {
    return new SavedSearch(
        id, id, words, filters, FollowedEvent.all(), Instant.EPOCH, LocalDate.EPOCH);
  }

  private List<QuestionSummary> questions(int count) {
    List<QuestionSummary> all = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Asked asked =
          Asked.question(i)
              .house(random.nextBoolean() ? House.COMMONS : House.LORDS)
              .uin(random.nextBoolean() ? "HL" + i : Integer.toString(i))
              .tabled("2031-0" + (1 + random.nextInt(5)) + "-1" + random.nextInt(9))
              .heading(words(1 + random.nextInt(3)))
              .asks(words(4 + random.nextInt(12)))
              .of(random.nextBoolean() ? "Home Office" : "Department for Harbours")
              .by(1 + random.nextInt(3), "Ada Quill", "Lantern Party");
      if (random.nextBoolean()) {
        asked.answered("2031-05-2" + random.nextInt(9), words(20));
      }
      all.add(random.nextInt(4) == 0 ? asked.marked(Mark.CORRECTED).now() : asked.now());
    }
    return all;
  }

  private String words(int count) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(word());
    }
    return String.join(" ", chosen);
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String query(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 9)) {
      case 0, 1 -> word();
      case 2 -> "\"" + word() + " " + word() + "\"";
      case 3 -> word().substring(0, 1) + "*";
      case 4 -> query(depth - 1) + " OR " + query(depth - 1);
      case 5 -> query(depth - 1) + " -" + word();
      case 6 -> "(" + query(depth - 1) + ") (" + query(depth - 1) + ")";
      case 7 -> query(depth - 1) + " -(" + query(depth - 1) + ")";
      default -> query(depth - 1) + " " + query(depth - 1);
    };
  }

  private Filters filters() {
    return new Filters(
        random.nextBoolean() ? House.LORDS : null,
        random.nextInt(3) == 0 ? "home-office" : null,
        random.nextInt(3) == 0 ? MemberId.mnis(1 + random.nextInt(3)) : null,
        null,
        random.nextInt(4) == 0 ? "Lantern Party" : null,
        random.nextInt(3) == 0 ? LocalDate.of(2031, 2, 1) : null,
        null,
        null,
        random.nextInt(4) == 0 ? LocalDate.of(2031, 5, 25) : null,
        random.nextBoolean() ? Set.of(Status.ANSWERED) : Set.of(),
        random.nextInt(4) == 0 ? Set.of(Mark.CORRECTED) : Set.of());
  }
}
