package org.pursuant.web.page.name;

import java.util.List;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.web.html.Figures;
import org.pursuant.web.page.line.LineData;
import org.pursuant.web.page.line.LinesPage;
import org.pursuant.web.page.promise.PromiseData;
import org.pursuant.web.page.promise.PromiseRow;

/// What answers say where they mention a name: lines around the mention, figures in its sentence,
/// promises whose sentence holds it. Some of each.
///
/// @param totals how many of each there are in all
/// @param newestOnly whether the name is mentioned so often that only the newest places were looked
///   at
public record AroundName(
    ListedName name,
    Totals totals,
    List<Line> lines,
    List<NamedFigure> figures,
    List<PromiseRow> promises,
    boolean newestOnly) {
  public AroundName {
    lines = List.copyOf(lines);
    figures = List.copyOf(figures);
    promises = List.copyOf(promises);
  }

  /// How many there are.
  public record Totals(long lines, long figures, long promises) {
    long of(Found what) {
      return switch (what) {
        case LINES -> lines;
        case FIGURES -> figures;
        case PROMISES -> promises;
      };
    }
  }

  /// Some of a list, with the address of all of it.
  public record Part<T>(long total, String url, List<T> shown) {}

  private String href(Found what) {
    return NameWords.path(name.slug()) + "/" + what.code();
  }

  public String linesHref() {
    return href(Found.LINES);
  }

  public String figuresHref() {
    return href(Found.FIGURES);
  }

  public String promisesHref() {
    return href(Found.PROMISES);
  }

  /// How often a line is said and when.
  public String account(Line line) {
    return Figures.of(line.answers(), "answer", "answers")
        + " · "
        + LinesPage.span(line)
        + (line.wordings() > 1 ? " · " + Figures.of(line.wordings(), "wording", "wordings") : "");
  }

  Part<LineData> lineData() {
    return new Part<>(totals.lines(), linesHref(), lines.stream().map(LineData::of).toList());
  }

  Part<NamedFigure.Data> figureData() {
    return new Part<>(
        totals.figures(), figuresHref(), figures.stream().map(NamedFigure::data).toList());
  }

  Part<PromiseData> promiseData() {
    return new Part<>(
        totals.promises(), promisesHref(), promises.stream().map(PromiseData::of).toList());
  }

  Part<?> data(Found what) {
    return switch (what) {
      case LINES -> lineData();
      case FIGURES -> figureData();
      case PROMISES -> promiseData();
    };
  }
}
