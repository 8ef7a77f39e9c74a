package org.pursuant.pipeline;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.line.LineAnalysis;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.line.Regions;
import org.pursuant.domain.record.LifeReader;
import org.pursuant.domain.record.RecordReader;

/// Derives lines: takes in the passages of what changed, finds which are wordings of one line, then
/// settles the lines whose uses changed.
public final class DeriveLines implements Derivation {
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
    try (Regions regions = lines.regions();
        WriteBehind written = new WriteBehind()) {
      LineAnalysis.Wordings known = analysis.open(regions);
      if (known.count() < lines.wordings()) {
        lines.forget();
      }
      LineTaking taking = new LineTaking(known, lines, lives, written);
      long looked =
          new ChangedQuestions(record, lines).each("Finding lines", progress, goOn, taking);
      taking.finish();
      judgeDays();
      if (new LineSettler(record, lines, analysis, known).settleAll(written, progress, goOn)) {
        lines.nest();
      }
      return looked;
    }
  }

  private void judgeDays() {
    List<Long> undated = lines.undated();
    if (!undated.isEmpty()) {
      lines.judged(analysis.judged(undated, lines.anchors()));
    }
  }
}
