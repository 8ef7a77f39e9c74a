package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.TableFinder;
import org.pursuant.domain.table.TableRow;
import org.pursuant.domain.table.TableStore;

/// Derives which tables the answers hold.
public final class DeriveTables implements Derivation {
  private final TableStore store;
  private final TableFinder finder;

  public DeriveTables(TableStore store, TableFinder finder) {
    this.store = store;
    this.finder = finder;
  }

  @Override
  public String name() {
    return "tables";
  }

  @Override
  public long run(RecordReader record, Progress progress, BooleanSupplier goOn) {
    return new ChangedQuestions(record, store)
        .each("Reading the tables of answers", progress, goOn, this::take);
  }

  @Override
  public void forget() {
    store.forget();
  }

  private void take(List<QuestionSummary> changed, List<QuestionId> removed, Point to) {
    List<TableRow> tables = new ArrayList<>();
    Set<QuestionId> gone = new HashSet<>(removed);
    for (QuestionSummary question : changed) {
      List<TableRow> own = tables(question);
      tables.addAll(own);
      if (own.isEmpty()) {
        gone.add(question.id());
      }
    }
    store.replace(tables, gone, to);
  }

  private List<TableRow> tables(QuestionSummary question) {
    Answer answer = question.state().answer();
    return answer == null || answer.text() == null
        ? List.of()
        : finder.in(answer.text().text()).stream().map(t -> row(question, answer, t)).toList();
  }

  private static TableRow row(QuestionSummary question, Answer answer, DataTable table) {
    String heading = question.state().heading();
    return new TableRow(
        question.id(),
        table.number(),
        table.kind(),
        table.title().isEmpty() ? table.lead() : table.title(),
        heading == null ? "" : heading,
        question.body() == null ? "" : AnsweringBodies.slugOf(question.body().slug()),
        answer.answeredOn(),
        table.data().size(),
        table.columns().size(),
        table.signature());
  }
}
