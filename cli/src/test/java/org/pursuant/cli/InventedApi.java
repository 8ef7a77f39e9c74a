package org.pursuant.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// A source of invented questions whose lists show but the beginning of an answer.
final class InventedApi implements QuestionsApi {
  static final LocalDate TABLED = LocalDate.of(2031, 3, 3);
  private static final int SHOWN = 20;

  /// What the source says now; a test changes it as it goes.
  final TreeMap<Long, QuestionState> questions = new TreeMap<>();

  /// Questions whose detail it fails to give.
  final Set<Long> failing = new HashSet<>();

  final List<Long> detailsAsked = new ArrayList<>();
  boolean away;
  int listsAsked;

  private final InstantSource clock;

  InventedApi(InstantSource clock) {
    this.clock = clock;
  }

  /// Puts a question, or what it has become.
  ///
  /// @param answer null while there is none
  void put(long id, long asker, @Nullable String answer, @Nullable LocalDate answered) {
    questions.put(
        id,
        QuestionState.builder()
            .house(House.COMMONS)
            .tabled(TABLED)
            .uin(new Uin(Long.toString(id)))
            .askedBy(MemberRef.ofId(MemberId.mnis(asker)))
            .body(new BodyRef(901, "Department for Harbours"))
            .question(SourceText.full(RichText.ofPlain("To ask what lamp " + id + " is lit with.")))
            .answer(answer == null ? null : answer(answer, answered))
            .build());
  }

  private static Answer answer(String words, @Nullable LocalDate day) {
    return new Answer(
        SourceText.full(RichText.ofPlain(words)),
        false,
        day,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  @Override
  public Fetched<ListPage> list(ListQuery query) {
    listsAsked++;
    if (away) {
      return new Fetched.Failed<>("https://api.example.org", "it takes no connection", 3);
    }
    List<QuestionSeen> rows = new ArrayList<>();
    questions.forEach((id, state) -> {
      if (matches(state, query)) {
        rows.add(seen(id, clipped(state), Coverage.LIST));
      }
    });
    int to = Math.min(rows.size(), query.skip() + query.take());
    return new Fetched.Got<>(
        new ListPage(rows.size(), rows.subList(Math.min(query.skip(), to), to), List.of()),
        document("https://api.example.org/questions"));
  }

  private static boolean matches(QuestionState state, ListQuery query) {
    Answer answer = state.answer();
    if (query.openOnly() && answer != null) {
      return false;
    }
    LocalDate day =
        switch (query.by()) {
          case TABLED -> state.tabled();
          case ANSWERED -> answer == null ? null : answer.answeredOn();
          case CORRECTED -> answer == null ? null : answer.correctedOn();
        };
    return day != null
        && (query.from() == null || !day.isBefore(query.from()))
        && (query.to() == null || !day.isAfter(query.to()))
        && (query.house() == null || query.house().equals(state.house()));
  }

  private static QuestionState clipped(QuestionState state) {
    Answer answer = state.answer();
    SourceText text = answer == null ? null : answer.text();
    if (answer == null || text == null || text.text().plain().length() <= SHOWN) {
      return state;
    }
    SourceText shown = SourceText.clipped(text.text().plain().substring(0, SHOWN));
    return state.toBuilder().answer(answer.withText(shown)).build();
  }

  @Override
  public synchronized Fetched<QuestionSeen> detail(long id) {
    detailsAsked.add(id);
    QuestionState state = questions.get(id);
    String url = "https://api.example.org/questions/" + id;
    if (away || failing.contains(id)) {
      return new Fetched.Failed<>(url, "status 500", 8);
    }
    return state == null
        ? new Fetched.NotThere<>(url)
        : new Fetched.Got<>(seen(id, state, Coverage.DETAIL), document(url));
  }

  private QuestionSeen seen(long id, QuestionState state, Coverage coverage) {
    return new QuestionSeen(
        SourceId.official(id), List.of(), Lineage.OFFICIAL, now(), coverage, state);
  }

  private FetchedDocument document(String url) {
    return new FetchedDocument(url, now(), "invented at " + now());
  }

  private Instant now() {
    return clock.instant();
  }
}
