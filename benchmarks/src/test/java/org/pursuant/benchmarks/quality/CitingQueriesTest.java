package org.pursuant.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.IndexedRecord;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;

/// Which question is to be found for what cites it, and on what day that is asked.
class CitingQueriesTest {
  private static final LocalDate TABLED = LocalDate.of(2025, 3, 3);
  private static final LocalDate ANSWERED = LocalDate.of(2025, 3, 10);
  private final Held held = new Held();
  private final CitingQueries queries = new CitingQueries();

  private static final class Held extends IndexedRecord {
    private final List<QuestionSummary> questions = new ArrayList<>();

    QuestionSummary add(String path, QuestionState.Builder builder) {
      QuestionState state = builder.build();
      QuestionSummary question =
          new QuestionSummary(
              new QuestionId(questions.size() + 1),
              path,
              state,
              Status.of(state),
              Set.of(),
              null,
              null);
      questions.add(question);
      return question;
    }

    @Override
    public void forEach(Consumer<QuestionSummary> consumer) {
      questions.forEach(consumer);
    }

    @Override
    public List<QuestionSummary> findByUin(String uin) {
      return questions.stream()
          .filter(q -> q.state().uin() != null && q.state().uin().value().equals(uin))
          .toList();
    }
  }

  private static SourceText text(String text) {
    return SourceText.plain(text);
  }

  private QuestionSummary asked(String uin, LocalDate tabled, @Nullable LocalDate answered) {
    QuestionState.Builder question =
        QuestionState.builder()
            .house(House.COMMONS)
            .tabled(tabled)
            .uin(new Uin(uin))
            .heading("Piers: Upkeep")
            .question(text("To ask the Minister for Piers, who mends the piers."));
    if (answered != null) {
      question.answer(
          new Answer(
              text("The harbour master does."),
              false,
              answered,
              null,
              null,
              null,
              null,
              null,
              List.of()));
    }
    return held.add("commons/" + tabled + "/" + uin, question);
  }

  private void cites(String path, @Nullable LocalDate tabled, String day, String uin) {
    queries.see(
        held.add(
            path,
            QuestionState.builder()
                .house(tabled == null ? null : House.COMMONS)
                .tabled(tabled)
                .question(
                    text(
                        "To ask the Minister for Piers, pursuant to the Answer of "
                            + day
                            + " to Question "
                            + uin
                            + " on Piers: Upkeep, what steps she is taking to repair the western pier."))));
  }

  private Optional<TaskQuery> theOne(String uin) {
    String name =
        queries.names().stream().filter(n -> n.contains(" " + uin + " ")).findFirst().orElseThrow();
    return queries.query(name, held);
  }

  @Test
  void theQuestionAnsweredOnTheDayCitedIsToBeFoundOnTheDayTheOtherWasTabled() {
    QuestionSummary cited = asked("77", TABLED, ANSWERED);
    cites("commons/2025-03-12/900", LocalDate.of(2025, 3, 12), "10 March 2025", "77");
    assertThat(theOne("77"))
        .hasValueSatisfying(q -> {
          assertThat(q.relevant()).containsExactly(cited.id().value());
          assertThat(q.tabled()).isEqualTo(LocalDate.of(2025, 3, 12));
          assertThat(q.words()).isEqualTo("what steps she is taking to repair the western pier.");
        });
  }

  @Test
  void whereTheRecordHoldsNoAnswerTheNumberTellsItWithinItsSession() {
    QuestionSummary cited = asked("77", TABLED, null);
    asked("77", LocalDate.of(2023, 3, 3), null);
    cites("commons/2025-03-12/900", LocalDate.of(2025, 3, 12), "10 March 2025", "77");
    assertThat(theOne("77"))
        .hasValueSatisfying(q -> assertThat(q.relevant()).containsExactly(cited.id().value()));
  }

  @Test
  void oneAnsweredOnAnotherDayIsNotMeant() {
    asked("77", TABLED, LocalDate.of(2025, 3, 5));
    cites("commons/2025-03-12/900", LocalDate.of(2025, 3, 12), "10 March 2025", "77");
    assertThat(theOne("77")).isEmpty();
  }

  @Test
  void whatOneWithoutADayCitesNeverTellsItsDay() {
    asked("77", TABLED, ANSWERED);
    cites("id/official/5000", null, "10 March 2025", "77");
    cites("id/official/4900", null, "10 March 2025", "77");
    assertThat(theOne("77")).as("nobody tells it by another answer").isEmpty();
  }

  @Test
  void othersOfAboutTheSameNumberTellTheDayOfOneWithout() {
    asked("77", TABLED, ANSWERED);
    cites("id/official/5000", null, "10 March 2025", "77");
    cites("id/official/4900", null, "14 March 2025", "501");
    cites("id/official/4200", null, "11 March 2025", "502");
    cites("id/official/5600", null, "30 March 2025", "503");
    assertThat(theOne("77"))
        .hasValueSatisfying(q -> assertThat(q.tabled()).isEqualTo(LocalDate.of(2025, 3, 14)));
  }

  @Test
  void aMisprintedYearAmongTheDaysOfOthersIsNotBelieved() {
    asked("77", TABLED, ANSWERED);
    cites("id/official/5000", null, "10 March 2025", "77");
    cites("id/official/4900", null, "12 March 2025", "501");
    cites("id/official/4950", null, "13 March 2025", "502");
    cites("id/official/5100", null, "12 March 3035", "503");
    assertThat(theOne("77"))
        .hasValueSatisfying(q -> assertThat(q.tabled()).isEqualTo(LocalDate.of(2025, 3, 13)));
  }

  @Test
  void oneThatWouldBeAskedBeforeWhatItCitesIsLeftOut() {
    asked("77", TABLED, ANSWERED);
    cites("id/official/5000", null, "10 March 2025", "77");
    cites("id/official/4900", null, "6 March 2025", "501");
    assertThat(theOne("77")).isEmpty();
  }
}
