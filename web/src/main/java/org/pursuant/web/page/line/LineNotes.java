package org.pursuant.web.page.line;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineUse;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.LineNoteHtml;

/// Shows in an answer which passages are lines, and which of their words are new.
public final class LineNotes {
  private LineNotes() {}

  public static List<Annotation> of(List<LinePassage> passages) {
    List<Annotation> annotations = new ArrayList<>();
    for (LinePassage passage : passages) {
      annotations.add(note(passage));
      passage
          .fresh()
          .forEach(f ->
              annotations.add(Annotation.mark(f.start(), f.end(), "line-new", "new in this line")));
    }
    return annotations;
  }

  private static Annotation note(LinePassage passage) {
    Line line = passage.said().line();
    LineUse use = passage.said().use();
    String words = words(line, passage.before() == null);
    return new Annotation(
        use.start(),
        use.end(),
        "line line-" + line.kind().code(),
        null,
        "",
        LineNoteHtml.of("/lines/" + line.key(), words, extra(passage)));
  }

  private static String extra(LinePassage passage) {
    LineUse before = passage.before();
    if (before == null || !passage.reworded()) {
      return "";
    }
    String day = LineWords.day(before.day(), before.about());
    return passage.fresh().isEmpty()
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
}
