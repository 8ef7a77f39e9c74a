package org.pursuant.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.QuestionState;

/// A source whose rows move between the pages of one who pages through them.
final class MovingList implements QuestionsApi {
  static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 6);

  private final List<QuestionSeen> questions = new ArrayList<>();
  private final Random dice;
  private final int drift;
  private final int largestPage;

  /// A source of some days with some questions each, alternating between the Houses.
  ///
  /// @param drift how far a page may be off, either way
  /// @param largestPage rows it gives at the most, however many are asked for
  MovingList(int days, int each, int drift, int largestPage, long seed) {
    this.dice = new Random(seed);
    this.drift = drift;
    this.largestPage = largestPage;
    for (int i = 0; i < days * each; i++) {
      questions.add(question(i + 1L, FIRST_DAY.plusDays(i / each), i % 2 == 0));
    }
  }

  private static QuestionSeen question(long id, LocalDate tabled, boolean commons) {
    QuestionState state =
        QuestionState.builder().house(commons ? House.COMMONS : House.LORDS).tabled(tabled).build();
    return new QuestionSeen(
        SourceId.official(id), List.of(), Lineage.OFFICIAL, Instant.EPOCH, Coverage.LIST, state);
  }

  @Override
  public Fetched<ListPage> list(ListQuery query) {
    List<QuestionSeen> found = questions.stream().filter(q -> matches(q.state(), query)).toList();
    int moved = query.skip() == 0 ? 0 : dice.nextInt(2 * drift + 1) - drift;
    int from = Math.clamp(query.skip() + moved, 0, found.size());
    int to = Math.min(found.size(), from + Math.min(query.take(), largestPage));
    return new Fetched.Got<>(
        new ListPage(found.size(), found.subList(from, to), List.of()),
        new FetchedDocument("https://api.example.org/questions", Instant.EPOCH, ""));
  }

  private static boolean matches(QuestionState state, ListQuery query) {
    LocalDate tabled = state.tabled();
    return tabled != null
        && (query.from() == null || !tabled.isBefore(query.from()))
        && (query.to() == null || !tabled.isAfter(query.to()))
        && (query.house() == null || query.house().equals(state.house()));
  }

  @Override
  public Fetched<QuestionSeen> detail(long id) {
    return new Fetched.NotThere<>("https://api.example.org/questions/" + id);
  }
}
