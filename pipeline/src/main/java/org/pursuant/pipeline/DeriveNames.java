package org.pursuant.pipeline;

import java.util.function.BooleanSupplier;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.mention.NameAnalysis;
import org.pursuant.domain.mention.NameAnalysis.Reading;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.RecordReader;

/// Finds what questions and answers name.
///
/// How words are written is counted over the whole record first, and again when the record has
/// grown by half since; in between, new questions are read by what was counted.
public final class DeriveNames implements Derivation {
  private static final double GROWN = 1.5;

  private final NameFacts facts;
  private final NameAnalysis analysis;

  public DeriveNames(NameFacts facts, NameAnalysis analysis) {
    this.facts = facts;
    this.analysis = analysis;
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public long run(RecordReader record, Progress progress, BooleanSupplier goOn) {
    ChangedQuestions changes = new ChangedQuestions(record, facts);
    if (!changes.any() && !facts.unsettled()) {
      return 0;
    }
    long questions = record.statistics().questions();
    if (questions > GROWN * facts.wordsCountedOver()) {
      facts.forget();
    }
    boolean anew = facts.standing().equals(Point.NONE);
    Reading reading = anew ? counted(record, progress, questions) : kept(record);
    boolean[] keep = {anew};
    long looked =
        changes.each(
            "Finding names",
            progress,
            goOn,
            (changed, removed, to) -> {
              facts.write(changed.stream().map(reading::read).toList(), removed, to);
              if (keep[0]) {
                facts.keepWords(reading.words(), questions);
                keep[0] = false;
              }
            });
    if (facts.unsettled()) {
      facts.settle(reading.joining());
    }
    return looked;
  }

  private Reading counted(RecordReader record, Progress progress, long questions) {
    Reading reading = analysis.begin(known(record));
    progress.begin("Counting how words are written", questions);
    try {
      record.forEach(question -> {
        reading.count(question.state());
        progress.advance(1);
      });
    } finally {
      progress.end();
    }
    return reading;
  }

  private static NameAnalysis.Known known(RecordReader record) {
    return new NameAnalysis.Known(record.metMembers(), new TabledSpans(record)::whole);
  }

  private Reading kept(RecordReader record) {
    Reading reading = analysis.resume(known(record), facts.words());
    facts.eachKey(reading::countKey);
    return reading;
  }

  @Override
  public void forget() {
    facts.forget();
  }
}
