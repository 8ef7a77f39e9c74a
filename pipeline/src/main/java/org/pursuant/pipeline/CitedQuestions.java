package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.Reference;
import org.pursuant.domain.reference.References;
import org.pursuant.domain.text.SourceText;

/// Finds in the record the questions that a question names.
///
/// A number counts only with a day, and only where exactly one earlier question of that number was
/// tabled, held, answered or corrected on it. What the record does not hold when the naming
/// question is stored is not found later.
final class CitedQuestions {
  private final RecordReader record;

  CitedQuestions(RecordReader record) {
    this.record = record;
  }

  Set<QuestionId> of(QuestionSummary citing) {
    SourceText text = citing.state().question();
    LocalDate written = citing.state().tabled();
    Set<QuestionId> found = new LinkedHashSet<>();
    if (text != null && written != null) {
      for (Reference reference : References.in(text.text().plain())) {
        QuestionId cited = resolved(reference, citing, written);
        if (cited != null) {
          found.add(cited);
        }
      }
    }
    return found;
  }

  private @Nullable QuestionId resolved(
      Reference reference, QuestionSummary citing, LocalDate written) {
    List<QuestionId> candidates =
        record.findByUin(reference.uin().value()).stream()
            .filter(q -> !q.id().equals(citing.id()))
            .filter(q -> days(q.state()).anyMatch(day -> reference.means(day, written)))
            .map(QuestionSummary::id)
            .toList();
    return candidates.size() == 1 ? candidates.getFirst() : null;
  }

  private static Stream<LocalDate> days(QuestionState state) {
    Answer answer = state.answer();
    return Stream.concat(
        Stream.ofNullable(state.tabled()),
        answer == null
            ? Stream.empty()
            : Stream.of(
                    Stream.ofNullable(answer.answeredOn()),
                    Stream.ofNullable(answer.heldOn()),
                    Stream.ofNullable(answer.correctedOn()))
                .flatMap(days -> days));
  }
}
