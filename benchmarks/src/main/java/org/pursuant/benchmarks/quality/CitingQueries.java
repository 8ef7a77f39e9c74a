package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Queries of [Task#PURSUANT], one for each answer that is cited.
final class CitingQueries implements QuerySource {
  private final Map<String, Candidate> byCited = new HashMap<>();

  private record Candidate(
      QuestionSummary question, House house, CitationWords cited, long order) {}

  @Override
  public void see(QuestionSummary question) {
    QuestionState state = question.state();
    CitationWords cited = CitationWords.in(TaskTexts.asked(state)).orElse(null);
    if (cited == null) {
      return;
    }
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

  /// The one question with this number that was answered, or else tabled, on the day cited.
  private static Optional<QuestionSummary> cited(Candidate candidate, RecordReader record) {
    CitationWords cited = candidate.cited;
    List<QuestionSummary> same =
        record.findByUin(cited.uin().value()).stream()
            .filter(q -> candidate.house.equals(q.state().house()))
            .filter(q -> TaskTexts.hasText(q.state()))
            .toList();
    List<QuestionSummary> answered =
        same.stream().filter(q -> cited.date().equals(q.state().answeredOn())).toList();
    List<QuestionSummary> meant =
        answered.isEmpty()
            ? same.stream().filter(q -> cited.date().equals(q.state().tabled())).toList()
            : answered;
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private static Optional<TaskQuery> query(
      String name, Candidate candidate, QuestionSummary cited) {
    QuestionState citing = candidate.question.state();
    Addressee asked = Addressee.split(candidate.cited.rest(TaskTexts.heading(cited.state())));
    LocalDate day = asked(citing, cited.state());
    long own = candidate.question.id().value();
    long relevant = cited.id().value();
    return own == relevant || day == null || !TaskTexts.enough(asked.matter())
        ? Optional.empty()
        : Optional.of(
            new TaskQuery(
                Task.PURSUANT, name, asked.address(), asked.matter(), own, Set.of(relevant), day));
  }

  /// The day on which it was tabled; where that is not known, the first on which it can have been:
  /// that of the answer it cites. Null where that is not known either.
  private static @Nullable LocalDate asked(QuestionState citing, QuestionState cited) {
    return citing.tabled() == null ? cited.answeredOn() : citing.tabled();
  }
}
