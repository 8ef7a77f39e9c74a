package org.pursuant.web.page.asked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.text.Words;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.page.Reason;
import org.pursuant.web.page.question.LifeEntry;

/// Finds the earlier questions nearest to a draft. The draft is neither kept nor written to any
/// log. Safe for many threads.
public final class EarlierQuestions {
  private static final int HEADING_LONGEST = 150;

  private final RecordReader record;
  private final QuestionIndex index;
  private final Function<LocalDate, Optional<String>> sessions;

  /// @param sessions the name of the session that a day belongs to
  public EarlierQuestions(
      RecordReader record, QuestionIndex index, Function<LocalDate, Optional<String>> sessions) {
    this.record = record;
    this.index = index;
    this.sessions = sessions;
  }

  /// The session of a day; null where none is known, as always in the bundled sample.
  public @Nullable String session(LocalDate day) {
    return record.sample() ? null : sessions.apply(day).orElse(null);
  }

  /// The session in which a question was put to a House of the UK Parliament: of the day tabled,
  /// else, where that is not known, of the day answered.
  private @Nullable String session(QuestionState state) {
    House house = state.house();
    LocalDate day = state.tabled() != null ? state.tabled() : state.answeredOn();
    boolean elsewhere = house != null && !house.legislature().equals(House.COMMONS.legislature());
    return day == null || elsewhere ? null : session(day);
  }

  /// The nearest questions, nearest first.
  ///
  /// @param house in which they were asked; null for any
  /// @param asker whose draft it is; null where not known
  public List<Earlier> nearest(
      String draft, @Nullable House house, @Nullable MemberId asker, LocalDate today, int limit) {
    Filters filters =
        new Filters(house, null, null, null, null, null, null, null, null, Set.of(), Set.of());
    List<Hit> hits =
        index.nearest(
            new NearestRequest(draft, filters, Ranking.HYBRID, limit, true, asker, today));
    List<Earlier> found = new ArrayList<>();
    for (Hit hit : hits) {
      record.summary(hit.id()).ifPresent(q -> found.add(earlier(q, hit, draft, today)));
    }
    return found;
  }

  private Earlier earlier(QuestionSummary q, Hit hit, String draft, LocalDate today) {
    LocalDate tabled = q.state().tabled();
    String later = later(q);
    return new Earlier(
        q,
        QuestionRow.of(q, today),
        hit,
        closeness(q, hit, draft),
        Reason.of(hit.why()),
        session(q.state()),
        standing(q, today),
        since(q),
        later.isEmpty() || tabled == null ? 0 : laterCount(later, tabled, today),
        later.isEmpty() || tabled == null
            ? ""
            : "/search?q=" + Links.encode(later) + "&from=" + tabled.plusDays(1));
  }

  private List<String> since(QuestionSummary q) {
    List<Event> events = record.dossier(q.id()).map(QuestionDossier::events).orElse(List.of());
    return LifeEntry.of(events).stream()
        .filter(LifeEntry::unusual)
        .map(LifeEntry::sentence)
        .toList();
  }

  private Earlier.Standing standing(QuestionSummary q, LocalDate today) {
    String now = session(today);
    String then = session(q.state());
    if (now == null || then == null) {
      return Earlier.Standing.UNKNOWN;
    }
    if (!now.equals(then)) {
      return Earlier.Standing.EARLIER_SESSION;
    }
    return switch (q.status()) {
      case ANSWERED -> Earlier.Standing.ANSWERED_THIS_SESSION;
      case UNANSWERED, HOLDING -> Earlier.Standing.OPEN_THIS_SESSION;
      case WITHDRAWN, VANISHED -> Earlier.Standing.UNKNOWN;
    };
  }

  /// The query for questions with the words of its heading in theirs; empty for one without.
  private static String later(QuestionSummary q) {
    String heading = Links.heading(q.state().heading());
    if (heading == null || heading.isBlank() || heading.length() > HEADING_LONGEST) {
      return "";
    }
    return "heading:\"" + heading.replaceAll("[\"“”\\\\]", " ").strip() + '"';
  }

  private long laterCount(String query, LocalDate tabled, LocalDate today) {
    Filters after =
        new Filters(
            null,
            null,
            null,
            null,
            null,
            tabled.plusDays(1),
            null,
            null,
            null,
            Set.<Status>of(),
            Set.of());
    SearchRequest request =
        new SearchRequest(
            query, after, SearchRequest.Sort.NEWEST, Ranking.WORDS, 0, 0, false, false, today);
    return index.search(request) instanceof Found found ? found.total() : 0;
  }

  /// How near a question is, in words. The bounds are marks on the scale of the cosine that the
  /// reader sees beside them in the data; they decide nothing.
  private static String closeness(QuestionSummary q, Hit hit, String draft) {
    if (same(q.state(), draft)) {
      return "Word for word the same";
    }
    Float cosine = hit.why().closeness();
    if (cosine == null) {
      return "Shares words";
    }
    return cosine >= 0.85f
        ? "Very close in meaning"
        : cosine >= 0.7f ? "Close in meaning" : cosine >= 0.42f ? "Related" : "Distantly related";
  }

  private static boolean same(QuestionState state, String draft) {
    return state.question() != null && key(state.question().text().plain()).equals(key(draft));
  }

  private static String key(String text) {
    return Words.key(Addressee.split(text.strip()).matter());
  }
}
