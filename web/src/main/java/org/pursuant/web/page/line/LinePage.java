package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineReader;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.Facts;
import org.pursuant.web.site.PageModel;

/// One line: its wordings in order of time, and everywhere it is said.
///
/// @param parts lines that always stand within it or right behind it
/// @param around the line that always stands around it or before it; null for none
/// @param names of answering bodies, by slug
public record LinePage(
    Line line,
    List<Wording> wordings,
    List<UseRow> uses,
    List<Line> parts,
    @Nullable Line around,
    Map<String, String> names)
    implements PageModel {
  /// So many uses are shown, the latest first; the table of all is to be had as CSV.
  static final int USES = 150;

  private static final int TITLE = 70;

  /// The page of a line.
  public static LinePage of(Line line, Facts facts, RecordReader record, LocalDate today) {
    LineReader lines = facts.lines();
    List<LineUse> uses = lines.uses(line.key());
    String around = line.within() != null ? line.within() : line.follows();
    return new LinePage(
        line,
        new Wordings(record, facts.wordings(), today).of(uses),
        UseRow.latest(uses, USES, record),
        lines.parts(line.key()),
        around == null ? null : lines.line(around).orElse(null),
        names(record));
  }

  /// The names of answering bodies, by slug.
  static Map<String, String> names(RecordReader record) {
    return record.bodies().stream()
        .collect(Collectors.toMap(ListedBody::slug, ListedBody::name, (a, _) -> a));
  }

  @Override
  public String template() {
    return "line";
  }

  @Override
  public String title() {
    return "Line: “" + opening(line) + "”";
  }

  /// The first words of a line.
  public static String opening(Line line) {
    String text = line.text().replace('\n', ' ');
    int space = text.length() <= TITLE ? -1 : text.lastIndexOf(' ', TITLE);
    return text.length() <= TITLE ? text : text.substring(0, space > 0 ? space : TITLE) + "…";
  }

  public String name(String slug) {
    return names.getOrDefault(slug, slug);
  }

  /// A sentence on how often and by whom it was said.
  public String account() {
    StringBuilder words =
        new StringBuilder("In ").append(Figures.of(line.answers(), "answer", "answers"));
    if (line.occasions() < line.answers()) {
      words.append(" on ").append(Figures.of(line.occasions(), "occasion", "occasions"));
      words.append(" (answers declared as given together count once)");
    }
    if (!line.bodies().isEmpty()) {
      List<String> bodies = line.bodies().stream().limit(6).map(b -> Links.the(name(b))).toList();
      words.append(" of ").append(String.join(", ", bodies));
      int more = line.bodies().size() - bodies.size();
      words.append(more > 0 ? " and " + Figures.of(more, "other body", "other bodies") : "");
    }
    return words.append(".").toString();
  }

  /// `First said on 3 May 2031, last on 9 June 2031.`
  public String days() {
    if (line.first() == null || line.last() == null) {
      return "The sources do not say when.";
    }
    String first = LineWords.day(line.first(), line.about());
    String last = LineWords.day(line.last(), line.about());
    return first.equals(last)
        ? "Said " + first + "."
        : "First said " + first + ", last " + last + ".";
  }

  /// What sort of line it is, and by what words; empty for one of substance.
  public String sort() {
    if (line.kind() == LineKind.SUBSTANCE) {
      return "";
    }
    String rule = line.rule() == null ? "" : " It is known by its words: " + line.rule() + ".";
    return line.kind().title() + ": it " + line.kind().meaning() + "." + rule;
  }

  public boolean changed() {
    return wordings.size() > 1;
  }

  public int moreWordings() {
    return line.wordings() - wordings.size();
  }

  @Override
  public Object data() {
    return new Data(
        LineData.of(line),
        wordings.stream().map(LinePage::wording).toList(),
        uses.stream().map(UseRow::data).toList(),
        parts.stream().map(LineData::of).toList());
  }

  private static WordingData wording(Wording wording) {
    return new WordingData(
        wording.number(),
        wording.text(),
        wording.first(),
        wording.last(),
        wording.about(),
        wording.answers(),
        wording.firstIn().href(),
        wording.beside(),
        wording.changes().stream()
            .map(c -> new ChangeData(c.matter().code(), c.before(), c.after()))
            .toList());
  }

  private record Data(
      LineData line, List<WordingData> wordings, List<UseRow.Data> uses, List<LineData> parts) {}

  private record WordingData(
      int number,
      String text,
      @Nullable LocalDate firstSaid,
      @Nullable LocalDate lastSaid,
      boolean daysJudged,
      int answers,
      String firstIn,
      boolean besideTheOneBefore,
      List<ChangeData> changes) {}

  /// As [WordingChange] has it.
  private record ChangeData(String matter, @Nullable String before, @Nullable String after) {}
}
