package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.line.Anchor;
import org.pursuant.domain.line.AnswerPassages;
import org.pursuant.domain.line.LineAnalysis;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.line.Regions;
import org.pursuant.domain.line.WordingLink;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionLife;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Derives lines: takes in the passages of what changed, finds which are wordings of one line, then
/// settles the lines whose uses changed.
///
/// The wordings are held outside the database, so each run first takes back what a killed one had
/// added there and not written here.
public final class DeriveLines implements Derivation {
  private static final int SETTLED_AT_ONCE = 500;

  private final LineAnalysis analysis;
  private final LineStore lines;
  private final LifeReader lives;

  public DeriveLines(LineAnalysis analysis, LineStore lines, LifeReader lives) {
    this.analysis = analysis;
    this.lines = lines;
    this.lives = lives;
  }

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public void forget() {
    lines.forget();
  }

  @Override
  public long run(RecordReader record, Progress progress, BooleanSupplier goOn) {
    try (Regions regions = lines.regions()) {
      LineAnalysis.Wordings known = analysis.open(regions);
      if (known.count() < lines.wordings()) {
        lines.forget();
      }
      long looked =
          new ChangedQuestions(record, lines)
              .each(
                  "Finding lines",
                  progress,
                  goOn,
                  (changed, removed, to) -> take(known, changed, removed, to));
      align(known);
      judgeDays();
      if (settle(new LineSettler(record, lines, analysis, known), progress, goOn)) {
        lines.nest();
      }
      return looked;
    }
  }

  /// Takes back wordings that were added and never written of.
  private void align(LineAnalysis.Wordings known) {
    int written = lines.wordings();
    if (known.count() > written) {
      known.goBack(written, lines.links());
    }
  }

  private void take(
      LineAnalysis.Wordings known,
      List<QuestionSummary> changed,
      List<QuestionId> removed,
      Point to) {
    align(known);
    List<WordingLink> links = new ArrayList<>();
    List<QuestionId> gone = new ArrayList<>(removed);
    List<AnswerPassages> taken = new ArrayList<>();
    for (QuestionSummary question : changed) {
      known.take(question, links).ifPresentOrElse(taken::add, () -> gone.add(question.id()));
    }
    lines.take(taken, gone, links, anchors(changed), known.count(), to);
  }

  /// One question for each day tabled.
  private List<Anchor> anchors(List<QuestionSummary> changed) {
    Set<Object> days = new HashSet<>();
    List<QuestionId> ids =
        changed.stream()
            .filter(q -> q.state().key() != null && days.add(q.state().tabled()))
            .map(QuestionSummary::id)
            .toList();
    return lives.lives(ids).stream().flatMap(life -> anchor(life).stream()).toList();
  }

  private void judgeDays() {
    List<Long> undated = lines.undated();
    if (undated.isEmpty()) {
      return;
    }
    lines.judged(analysis.judged(undated, lines.anchors()));
  }

  /// A question's official number and the day it was tabled, where both are known.
  private static Optional<Anchor> anchor(QuestionLife life) {
    LocalDate tabled = life.summary().state().tabled();
    return tabled == null
        ? Optional.empty()
        : life.ids().stream()
            .filter(id -> id.scheme().equals(SourceId.OFFICIAL))
            .filter(id -> id.value().matches("\\d{1,15}"))
            .findFirst()
            .map(id -> new Anchor(Long.parseLong(id.value()), tabled));
  }

  /// Whether all are settled.
  private boolean settle(LineSettler settler, Progress progress, BooleanSupplier goOn) {
    List<Integer> touched = lines.touched(SETTLED_AT_ONCE);
    if (touched.isEmpty()) {
      return true;
    }
    progress.begin("Settling lines", 0);
    try {
      while (!touched.isEmpty()) {
        lines.settle(settler.settled(touched));
        progress.advance(touched.size());
        if (!goOn.getAsBoolean()) {
          return false;
        }
        touched = lines.touched(SETTLED_AT_ONCE);
      }
      return true;
    } finally {
      progress.end();
    }
  }
}
