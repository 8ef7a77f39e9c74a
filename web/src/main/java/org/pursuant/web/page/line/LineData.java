package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Line;

/// A line as JSON has it.
///
/// @param daysJudged whether a day is only judged from the official numbers of other questions
/// @param within address of a longer line that always stands around it
/// @param follows address of the line that always stands before it
public record LineData(
    String url,
    String key,
    String kind,
    @Nullable String rule,
    String extent,
    String text,
    @Nullable LocalDate firstSaid,
    @Nullable LocalDate lastSaid,
    @Nullable LocalDate wordingChanged,
    boolean daysJudged,
    int answers,
    int occasions,
    int wordings,
    List<String> bodies,
    @Nullable String within,
    @Nullable String follows) {

  public static LineData of(Line line) {
    return new LineData(
        "/lines/" + line.key(),
        line.key(),
        line.kind().code(),
        line.rule(),
        line.extent().words(),
        line.text(),
        line.first(),
        line.last(),
        line.changed(),
        line.about(),
        line.answers(),
        line.occasions(),
        line.wordings(),
        line.bodies(),
        line.within() == null ? null : "/lines/" + line.within(),
        line.follows() == null ? null : "/lines/" + line.follows());
  }
}
