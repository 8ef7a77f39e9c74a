package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Queries of [Task#PURSUANT], one for each answer that is cited.
final class CitingQueries implements QuerySource {
  private final Map<String, Candidate> byCited = new HashMap<>();
  private final AskingDays days = new AskingDays();

  private record Candidate(
      QuestionSummary question, House house, CitationWords cited, long order) {}

  @Override
  public void see(QuestionSummary question) {
    QuestionState state = question.state();
    CitationWords cited = CitationWords.in(TaskTexts.asked(state)).orElse(null);
    if (cited == null) {
      return;
    }
    days.see(question, cited.uin(), cited.date());
    boolean lords = cited.uin().value().startsWith("HL");
    House house = state.house();
    House of = lords ? House.LORDS : house == null ? House.COMMONS : house;
    if (!lords && of.equals(House.LORDS)) {
      return;
    }
    String name = of.code() + " " + cited.uin() + " " + cited.date();
    Candidate candidate = new Candidate(question, of, cited, Part.order(question.path()));
    byCited.merge(name, candidate, (a, b) -> a.order <= b.order ? a : b);
  }

  @Override
  public Set<String> names() {
    return byCited.keySet();
  }

  @Override
  public Optional<TaskQuery> query(String name, RecordReader record) {
    Candidate candidate = byCited.get(name);
    return candidate == null
        ? Optional.empty()
        : cited(candidate, record).flatMap(q -> query(name, candidate, q));
  }

  /// The one question with this number that was answered, or else tabled, on the day cited; or else
  /// whose answer the record does not hold, tabled before that day in its session, in which a
  /// number is given once.
  private static Optional<QuestionSummary> cited(Candidate candidate, RecordReader record) {
    LocalDate day = candidate.cited.date();
    List<QuestionSummary> same =
        record.findByUin(candidate.cited.uin().value()).stream()
            .filter(q -> candidate.house.equals(q.state().house()))
            .filter(q -> TaskTexts.hasText(q.state()))
            .toList();
    return Stream.<Predicate<QuestionState>>of(
            q -> day.equals(q.answeredOn()),
            q -> day.equals(q.tabled()),
            q -> q.answeredOn() == null && tabledBefore(q, day))
        .map(meant -> same.stream().filter(q -> meant.test(q.state())).toList())
        .filter(meant -> !meant.isEmpty())
        .findFirst()
        .filter(meant -> meant.size() == 1)
        .map(List::getFirst);
  }

  private static boolean tabledBefore(QuestionState question, LocalDate day) {
    LocalDate tabled = question.tabled();
    return tabled != null
        && tabled.isBefore(day)
        && Session.on(day).isPresent()
        && Session.on(day).equals(Session.on(tabled));
  }

  /// Empty also where the question seems to be asked before the answer that it cites, for then the
  /// one day or the other is wrong.
  private Optional<TaskQuery> query(String name, Candidate candidate, QuestionSummary cited) {
    Addressee asked = Addressee.split(candidate.cited.rest(TaskTexts.heading(cited.state())));
    LocalDate day = days.of(candidate.question).orElse(null);
    long own = candidate.question.id().value();
    long relevant = cited.id().value();
    return own == relevant
            || day == null
            || day.isBefore(candidate.cited.date())
            || cited.state().tabled() == null
            || !cited.state().tabled().isBefore(day)
            || !TaskTexts.enough(asked.matter())
        ? Optional.empty()
        : Optional.of(
            new TaskQuery(
                Task.PURSUANT,
                name,
                asked.address(),
                candidate.question.state().askedBy(),
                asked.matter(),
                own,
                Set.of(relevant),
                day));
  }
}
