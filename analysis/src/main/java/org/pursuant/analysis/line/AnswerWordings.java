package org.pursuant.analysis.line;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.line.AnswerPassages;
import org.pursuant.domain.line.LineAnalysis;
import org.pursuant.domain.line.WordingLink;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;

/// Takes the passages of answers, and what is asked, in among the wordings.
final class AnswerWordings implements LineAnalysis.Wordings {
  private static final int ANSWERS = 0;
  private static final int QUESTIONS = 1;
  private static final int SHORTEST_QUESTION = 40;
  private static final String BY_NUMBER = "id/" + SourceId.OFFICIAL + "/";

  private final LineFinder finder;

  AnswerWordings(LineFinder finder) {
    this.finder = finder;
  }

  @Override
  public int count() {
    return finder.count();
  }

  @Override
  public String key(int wording) {
    return finder.key(wording);
  }

  @Override
  public int line(int wording) {
    return finder.line(wording);
  }

  @Override
  public int[] joined(int wording) {
    return finder.wordings(wording);
  }

  @Override
  public void goBack(int count, Iterable<WordingLink> links) {
    finder.goBack(count, links);
  }

  @Override
  public List<Optional<AnswerPassages>> take(
      List<QuestionSummary> questions, List<WordingLink> links) {
    Map<Long, LineFinder.Ready> passages = new ConcurrentHashMap<>();
    List<Optional<Ready>> ready = questions.parallelStream().map(q -> ready(q, passages)).toList();
    return ready.stream().map(one -> one.map(r -> take(r, links))).toList();
  }

  private record ReadyPassage(Passage passage, LineFinder.Ready words) {}

  /// An answer whose words are made ready to be taken in.
  ///
  /// @param asked null where what was asked is not taken in
  private record Ready(
      QuestionSummary question,
      Answer answer,
      List<ReadyPassage> passages,
      LineFinder.@Nullable Ready asked,
      long whole) {}

  private Optional<Ready> ready(QuestionSummary question, Map<Long, LineFinder.Ready> before) {
    QuestionState state = question.state();
    Answer answer = state.answer();
    SourceText text = answer == null ? null : answer.text();
    if (answer == null || text == null) {
      return Optional.empty();
    }
    String plain = text.text().plain();
    List<ReadyPassage> passages =
        Passages.in(text).stream()
            .map(p -> new ReadyPassage(p, finder.ready(plain, p.start(), p.end(), ANSWERS, before)))
            .toList();
    boolean whole = state.wholeAnswer().isPresent() && !plain.isBlank();
    return Optional.of(
        new Ready(
            question,
            answer,
            passages,
            whole ? asked(state, before) : null,
            whole ? LineFinder.fingerprint(plain) : 0));
  }

  private LineFinder.@Nullable Ready asked(
      QuestionState state, Map<Long, LineFinder.Ready> before) {
    return state
        .wholeQuestion()
        .flatMap(_ -> matter(state))
        .map(matter -> finder.ready(matter, 0, matter.length(), QUESTIONS, before))
        .orElse(null);
  }

  private AnswerPassages take(Ready ready, List<WordingLink> links) {
    QuestionSummary question = ready.question();
    LocalDate answered = ready.answer().answeredOn();
    List<AnswerPassages.Use> uses = new ArrayList<>();
    for (ReadyPassage p : ready.passages()) {
      uses.add(
          new AnswerPassages.Use(
              p.passage().start(),
              p.passage().end(),
              p.passage().extent(),
              wording(p.words(), links)));
    }
    return new AnswerPassages(
        question.id(),
        answered != null ? answered : question.state().tabled(),
        official(question.path()),
        slug(question.state().body()),
        occasion(question),
        ready.asked() == null ? -1 : wording(ready.asked(), links),
        ready.whole(),
        uses);
  }

  private int wording(LineFinder.Ready ready, List<WordingLink> links) {
    LineFinder.Found found = finder.add(ready);
    links.addAll(found.links());
    return found.wording();
  }

  /// The slug under which all names of a body count.
  private static @Nullable String slug(@Nullable BodyRef body) {
    return body == null ? null : AnsweringBodies.slugOf(body.slug());
  }

  /// Declared groups name each other, so their numbers together name the group.
  private static long occasion(QuestionSummary question) {
    QuestionState state = question.state();
    if (state.group().isEmpty() || state.uin() == null) {
      return question.id().value();
    }
    TreeSet<String> numbers = new TreeSet<>();
    numbers.add(state.uin().value());
    state.group().forEach(partner -> numbers.add(partner.uin().value()));
    String name = numbers + " " + slug(state.body()) + " " + state.answeredOn();
    UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    // Negative, unlike the record's ids.
    return hash.getMostSignificantBits() | Long.MIN_VALUE;
  }

  /// The official number that a path gives; 0 for none.
  private static long official(String path) {
    return path.startsWith(BY_NUMBER) ? number(path.substring(BY_NUMBER.length())) : 0;
  }

  private static long number(String digits) {
    return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
  }

  /// What is asked, without the words that address it; empty for next to nothing.
  static Optional<String> matter(QuestionState state) {
    SourceText question = state.question();
    return question == null
        ? Optional.empty()
        : Optional.of(Addressee.split(question.text().plain()).matter())
            .filter(matter -> matter.length() >= SHORTEST_QUESTION);
  }
}
