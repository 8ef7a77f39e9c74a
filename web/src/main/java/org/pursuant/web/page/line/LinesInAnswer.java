package org.pursuant.web.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineReader;
import org.pursuant.domain.line.LineReader.Said;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.text.WordDifference;
import org.pursuant.domain.text.WordDifference.Piece;
import org.pursuant.web.page.line.LinePassage.Fresh;

/// Finds which passages of an answer are lines, and which words of them are new since the line was
/// last said. Of passages within one another the widest is taken; what was only said in one group
/// of answers is not.
public final class LinesInAnswer {
  /// Of a line with more uses the one before is not looked for.
  private static final int MOST_USES = 2_000;

  private final QuestionSummary question;
  private final LineReader lines;

  public LinesInAnswer(QuestionSummary question, LineReader lines) {
    this.question = question;
    this.lines = lines;
  }

  /// In the order of the text, compared with when they were last said before.
  public List<LinePassage> compared(RecordReader record) {
    return shown().stream().map(said -> compared(said, record)).toList();
  }

  /// In the order of the text, not compared.
  public List<LinePassage> alone() {
    return shown().stream().map(said -> new LinePassage(said, null, List.of())).toList();
  }

  private List<Said> shown() {
    List<Said> shown = new ArrayList<>();
    int end = 0;
    for (Said said : lines.said(question.id())) {
      boolean repeated = said.line().kind() != LineKind.GROUP;
      if (repeated && said.use().start() >= end && LineWords.of(said.use(), question).isPresent()) {
        shown.add(said);
        end = said.use().end();
      }
    }
    return shown;
  }

  private LinePassage compared(Said said, RecordReader record) {
    LineUse before = before(said.line(), said.use());
    return new LinePassage(
        said, before, before == null ? List.of() : fresh(said.use(), before, record));
  }

  /// The last use before this one's day; null where there is none. Answers of one day are not held
  /// against one another. Of a line with very many uses this one stands in for it.
  private @Nullable LineUse before(Line line, LineUse use) {
    if (line.answers() > MOST_USES) {
      return use;
    }
    LineUse before = null;
    for (LineUse other : lines.uses(line.key())) {
      boolean sameDay = use.day() != null && use.day().equals(other.day());
      boolean same = sameDay || other.question().equals(use.question());
      if (LineUse.IN_TIME.compare(other, use) < 0 && !same) {
        before = other;
      }
    }
    return before;
  }

  private List<Fresh> fresh(LineUse use, LineUse before, RecordReader record) {
    if (use.wording() == before.wording()) {
      return List.of();
    }
    Optional<String> old = record.summary(before.question()).flatMap(q -> LineWords.of(before, q));
    Optional<String> now = LineWords.of(use, question);
    if (old.isEmpty() || now.isEmpty()) {
      return List.of();
    }
    List<Fresh> fresh = new ArrayList<>();
    int at = use.start();
    for (Piece piece : WordDifference.of(old.get(), now.get())) {
      boolean added = piece.kind() == Piece.Kind.ADDED;
      if (added && !piece.text().isBlank()) {
        fresh.add(new Fresh(at, at + piece.text().length(), piece.text()));
      }
      at += piece.kind() == Piece.Kind.REMOVED ? 0 : piece.text().length();
    }
    return fresh;
  }
}
