package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineUse;
import org.pursuant.web.page.line.LinePassage.Fresh;

/// A passage of an answer that is a line, as JSON has it.
///
/// @param start offset in the plain answer
/// @param answers how many answers have the line
/// @param lastBefore the day it was last said before; null where it was not or none is known
/// @param reworded whether its words are others than then; null where the two were not compared
/// @param newWords words that were not in it then
public record LineInAnswer(
    String url,
    String kind,
    String extent,
    int start,
    int end,
    int answers,
    int wordings,
    @Nullable LocalDate firstSaid,
    @Nullable LocalDate lastSaid,
    boolean daysJudged,
    @Nullable LocalDate lastBefore,
    @Nullable Boolean reworded,
    List<Fresh> newWords) {

  public static LineInAnswer of(LinePassage passage) {
    Line line = passage.said().line();
    LineUse before = passage.before();
    return new LineInAnswer(
        "/lines/" + line.key(),
        line.kind().code(),
        passage.said().use().extent().words(),
        passage.said().use().start(),
        passage.said().use().end(),
        line.answers(),
        line.wordings(),
        line.first(),
        line.last(),
        line.about(),
        before == null ? null : before.day(),
        before == null ? null : passage.reworded(),
        passage.fresh());
  }
}
