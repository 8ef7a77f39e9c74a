package org.pursuant.web.page.thread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.QuestionThread;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.page.question.ReferenceData;
import org.pursuant.web.site.PageModel;

/// A thread: questions joined by references, in time.
///
/// @param start the question that it was asked for from
/// @param steps in order of the days tabled; those without a day last
/// @param whole false where the thread goes on beyond what is shown
public record ThreadPage(
    QuestionSummary start,
    List<ThreadStep> steps,
    boolean whole,
    QuestionThread thread,
    Map<QuestionId, QuestionSummary> questions)
    implements PageModel {

  static ThreadPage of(
      QuestionSummary start, QuestionThread thread, RecordReader record, LocalDate today) {
    Map<QuestionId, QuestionSummary> questions = new LinkedHashMap<>();
    record.summaries(thread.questions()).forEach(q -> questions.put(q.id(), q));
    List<ThreadStep> steps = new ArrayList<>();
    questions.values().forEach(q -> steps.add(step(q, start, thread, questions, today)));
    steps.sort(
        Comparator.comparing(ThreadStep::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(s -> s.question().path()));
    return new ThreadPage(start, List.copyOf(steps), thread.whole(), thread, questions);
  }

  private static ThreadStep step(
      QuestionSummary question,
      QuestionSummary start,
      QuestionThread thread,
      Map<QuestionId, QuestionSummary> questions,
      LocalDate today) {
    List<FoundReference> cited = thread.cites(question.id());
    List<QuestionRow> cites =
        cited.stream()
            .map(FoundReference::target)
            .filter(Objects::nonNull)
            .distinct()
            .map(questions::get)
            .filter(Objects::nonNull)
            .map(q -> QuestionRow.of(q, today))
            .toList();
    List<FoundReference> ends =
        cited.stream().filter(r -> r.meansQuestion() && r.target() == null).toList();
    return new ThreadStep(
        question, QuestionRow.of(question, today), cites, ends, question.id().equals(start.id()));
  }

  @Override
  public String template() {
    return "thread";
  }

  @Override
  public String title() {
    return "Thread: " + Links.title(start);
  }

  @Override
  public Object data() {
    return new Data(
        Links.question(start),
        whole,
        steps.stream()
            .map(s ->
                new StepData(
                    QuestionData.of(s.question()),
                    ReferenceData.of(thread.cites(s.question().id()), questions)))
            .toList());
  }

  private record Data(String question, boolean whole, List<StepData> thread) {}

  private record StepData(QuestionData question, List<ReferenceData> references) {}
}
