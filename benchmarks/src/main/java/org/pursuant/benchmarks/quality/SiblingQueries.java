package org.pursuant.benchmarks.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Queries of [Task#SIBLINGS], one of each group: the questions of a group are much alike, and
/// several of one group would count one success many times.
final class SiblingQueries implements QuerySource {
  /// Of a larger group not all could stand among the first ten.
  private static final int MOST_PARTNERS = QueryScore.TOP;

  private final Map<String, Candidate> byGroup = new HashMap<>();

  private record Candidate(QuestionSummary question, List<QuestionKey> partners, long order) {}

  @Override
  public void see(QuestionSummary question) {
    QuestionState state = question.state();
    QuestionKey own = state.key();
    if (own == null
        || state.group().isEmpty()
        || state.group().size() > MOST_PARTNERS
        || !TaskTexts.enough(Addressee.split(TaskTexts.asked(state)).matter())) {
      return;
    }
    List<QuestionKey> partners = partners(state.group(), own);
    String group =
        Stream.concat(Stream.of(own), partners.stream())
            .map(QuestionKey::path)
            .min(String::compareTo)
            .orElseThrow();
    Candidate candidate = new Candidate(question, partners, Part.order(own.path()));
    byGroup.merge(group, candidate, (a, b) -> a.order <= b.order ? a : b);
  }

  /// A partner whose day is not stated was tabled the same day, as nearly all are.
  private static List<QuestionKey> partners(List<GroupPartner> group, QuestionKey own) {
    List<QuestionKey> keys = new ArrayList<>();
    for (GroupPartner p : group) {
      keys.add(
          new QuestionKey(own.house(), p.tabled() == null ? own.tabled() : p.tabled(), p.uin()));
    }
    return keys;
  }

  @Override
  public Set<String> names() {
    return byGroup.keySet();
  }

  @Override
  public Optional<TaskQuery> query(String name, RecordReader record) {
    Candidate candidate = byGroup.get(name);
    if (candidate == null) {
      return Optional.empty();
    }
    Set<Long> relevant = new HashSet<>();
    for (QuestionKey key : candidate.partners) {
      record
          .find(key)
          .flatMap(record::summary)
          .filter(q -> TaskTexts.hasText(q.state()))
          .ifPresent(q -> relevant.add(q.id().value()));
    }
    long own = candidate.question.id().value();
    relevant.remove(own);
    QuestionState state = candidate.question.state();
    Addressee asked = Addressee.split(TaskTexts.asked(state));
    return relevant.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TaskQuery(
                Task.SIBLINGS,
                name,
                asked.address(),
                state.askedBy(),
                asked.matter(),
                own,
                relevant,
                state.tabled()));
  }
}
