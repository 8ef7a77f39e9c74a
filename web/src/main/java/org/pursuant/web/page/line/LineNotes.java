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
import org.pursuant.web.html.Annotation;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.LineNoteHtml;

/// Shows in an answer which passages are lines, and which words of them are new since the line was
/// last said. Of passages within one another the widest is shown; what was only said in one group
/// of answers is not.
public final class LineNotes {
  /// Of a line with more uses the one before is not looked for.
  private static final int MOST_USES = 2_000;

  private final QuestionSummary question;
  private final LineReader lines;
  private final RecordReader record;

  private LineNotes(QuestionSummary question, LineReader lines, RecordReader record) {
    this.question = question;
    this.lines = lines;
    this.record = record;
  }

  public static List<Annotation> of(
      QuestionSummary question, LineReader lines, RecordReader record) {
    return new LineNotes(question, lines, record).annotations();
  }

  /// The lines shown, widest ones alone, in the order of the text.
  static List<Said> shown(QuestionSummary question, LineReader lines) {
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

  private List<Annotation> annotations() {
    List<Annotation> annotations = new ArrayList<>();
    for (Said said : shown(question, lines)) {
      annotate(said, annotations);
    }
    return annotations;
  }

  private void annotate(Said said, List<Annotation> annotations) {
    Line line = said.line();
    LineUse use = said.use();
    LineUse before = before(line, use);
    List<Annotation> fresh = before == null ? List.of() : fresh(use, before);
    String extra = before == null ? "" : extra(use, before, fresh.isEmpty());
    String style = "line line-" + line.kind().code();
    annotations.add(
        new Annotation(
            use.start(),
            use.end(),
            style,
            null,
            "",
            LineNoteHtml.of("/lines/" + line.key(), words(line, before == null), extra)));
    annotations.addAll(fresh);
  }

  private static String extra(LineUse use, LineUse before, boolean nothingNew) {
    if (use.wording() == before.wording()) {
      return "";
    }
    String day = LineWords.day(before.day(), before.about());
    return nothingNew
        ? "Words in it when last said (" + day + ") are left out."
        : "Underlined words are new since it was last said (" + day + ").";
  }

  private static String words(Line line, boolean first) {
    String answers = Figures.of(line.answers() - 1L, "other answer", "other answers");
    return switch (line.kind()) {
      case FORMULA -> "A formula, in " + answers + ".";
      case SIGNPOST -> "A signpost, in " + answers + ".";
      case SUBSTANCE, GROUP ->
          first
              ? "First said on this day; in " + answers + " too."
              : "Also said in "
                  + answers
                  + ", since "
                  + LineWords.day(line.first(), line.about())
                  + ".";
    };
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

  private List<Annotation> fresh(LineUse use, LineUse before) {
    if (use.wording() == before.wording()) {
      return List.of();
    }
    Optional<String> old = record.summary(before.question()).flatMap(q -> LineWords.of(before, q));
    Optional<String> now = LineWords.of(use, question);
    if (old.isEmpty() || now.isEmpty()) {
      return List.of();
    }
    List<Annotation> fresh = new ArrayList<>();
    int at = use.start();
    for (Piece piece : WordDifference.of(old.get(), now.get())) {
      boolean added = piece.kind() == Piece.Kind.ADDED;
      if (added && !piece.text().isBlank()) {
        int end = at + piece.text().length();
        fresh.add(Annotation.mark(at, end, "line-new", "new in this line"));
      }
      at += piece.kind() == Piece.Kind.REMOVED ? 0 : piece.text().length();
    }
    return fresh;
  }
}
