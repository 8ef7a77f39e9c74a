package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.line.AnsweredCase;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineAnalysis;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.line.LineStore.Asked;
import org.pursuant.domain.line.LineStore.Settled;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.text.SourceText;

/// Works out what wordings come to whose uses changed.
final class LineSettler {
  /// Of more questions alike these are compared.
  private static final int MOST_ASKED = 40;

  private static final int AT_ONCE = 10_000;

  private final RecordReader record;
  private final LineStore lines;
  private final LineAnalysis analysis;
  private final LineAnalysis.Wordings known;

  LineSettler(
      RecordReader record, LineStore lines, LineAnalysis analysis, LineAnalysis.Wordings known) {
    this.record = record;
    this.lines = lines;
    this.analysis = analysis;
    this.known = known;
  }

  /// Settles all lines whose uses changed, some while the ones before are written.
  ///
  /// @return whether all are settled; not where it is not to go on
  boolean settleAll(WriteBehind written, Progress progress, BooleanSupplier goOn) {
    List<Integer> touched = lines.touched(-1, AT_ONCE);
    if (touched.isEmpty()) {
      return true;
    }
    progress.begin("Settling lines", 0);
    try {
      BitSet settled = new BitSet();
      while (!touched.isEmpty() && goOn.getAsBoolean()) {
        List<Settled> now = settled(touched, settled);
        int upTo = touched.getLast();
        written.write(() -> lines.settle(now, upTo));
        progress.advance(touched.size());
        touched = lines.touched(upTo, AT_ONCE);
      }
      written.await();
      return touched.isEmpty();
    } finally {
      progress.end();
    }
  }

  /// What the families come to that were not settled yet.
  private List<Settled> settled(List<Integer> touched, BitSet settled) {
    List<int[]> families = new ArrayList<>();
    for (int wording : touched) {
      int family = known.line(wording);
      if (!settled.get(family)) {
        settled.set(family);
        families.add(known.joined(family));
      }
    }
    return families.parallelStream().map(this::settled).toList();
  }

  /// For several threads at a time.
  private Settled settled(int[] wordings) {
    List<LineUse> uses = lines.usesOf(wordings);
    List<Asked> asked = uses.isEmpty() ? lines.askedIn(wordings) : List.of();
    List<String> keys = Arrays.stream(wordings).mapToObj(known::key).toList();
    return new Settled(
        Arrays.stream(wordings).boxed().toList(),
        keys,
        line(uses),
        asked.size() > 1 ? same(asked, keys.getFirst()) : null);
  }

  private @Nullable Line line(List<LineUse> uses) {
    return analysis
        .representative(uses)
        .flatMap(this::words)
        .map(text -> analysis.line(uses, text, known::key))
        .orElse(null);
  }

  /// The words of a use; empty where the record has moved on, whose change will come.
  private Optional<String> words(LineUse use) {
    return record
        .summary(use.question())
        .map(QuestionSummary::state)
        .flatMap(state -> Optional.ofNullable(state.answer()))
        .flatMap(answer -> Optional.ofNullable(answer.text()))
        .map(text -> text.text().plain())
        .filter(plain -> use.end() <= plain.length())
        .map(plain -> plain.substring(use.start(), use.end()));
  }

  private @Nullable SameQuestion same(List<Asked> asked, String key) {
    if (asked.stream().map(Asked::answer).distinct().count() < 2) {
      return null;
    }
    List<AnsweredCase> cases = new ArrayList<>();
    for (Asked one : asked.subList(Math.max(0, asked.size() - MOST_ASKED), asked.size())) {
      record.summary(one.question()).flatMap(q -> answered(one, q)).ifPresent(cases::add);
    }
    return analysis.differing(cases, key).orElse(null);
  }

  private Optional<AnsweredCase> answered(Asked asked, QuestionSummary question) {
    Answer answer = question.state().answer();
    SourceText words = answer == null ? null : answer.text();
    return words == null
        ? Optional.empty()
        : analysis
            .matter(question.state())
            .map(matter ->
                new AnsweredCase(
                    question.id(),
                    matter,
                    words.text().plain(),
                    asked.day(),
                    asked.body(),
                    asked.occasion()));
  }
}
