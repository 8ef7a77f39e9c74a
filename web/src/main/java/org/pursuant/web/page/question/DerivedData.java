package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.html.Links;
import org.pursuant.web.page.figure.FigureData;
import org.pursuant.web.page.line.Differing;
import org.pursuant.web.page.line.LineInAnswer;
import org.pursuant.web.page.line.LinesInAnswer;
import org.pursuant.web.page.name.NamesInQuestion;
import org.pursuant.web.page.promise.PromiseInAnswer;
import org.pursuant.web.page.table.TableInAnswer;
import org.pursuant.web.site.Facts;

/// What is derived about one question, as JSON has it. Everything in it is inferred.
///
/// @param citedBy addresses of questions that cite it
public record DerivedData(
    List<ReferenceData> references,
    List<String> citedBy,
    List<NamesInQuestion.Data> names,
    DossierData.@Nullable TimingData timing,
    @Nullable ReplyData reply,
    List<LineInAnswer> lines,
    @Nullable Differing differing,
    List<PromiseInAnswer.Data> promises,
    List<FigureData> figures,
    List<TableInAnswer> tables) {

  /// All that is known of a question by now.
  ///
  /// @param compared whether its lines are compared with when they were last said, which takes
  ///   longer
  public static DerivedData of(
      QuestionSummary question,
      Facts facts,
      RecordReader record,
      LocalDate today,
      boolean compared) {
    return of(
        compared
            ? Derived.of(question, facts, record, today)
            : Derived.of(
                question,
                facts,
                record,
                today,
                new LinesInAnswer(question, facts.lines()).alone()));
  }

  static DerivedData of(Derived d) {
    return new DerivedData(
        d.references().data(),
        d.references().citing().stream().map(Links::question).toList(),
        d.names().data(),
        d.timing().map(DossierData.TimingData::of).orElse(null),
        d.reply() == null ? null : ReplyData.of(d.reply()),
        d.lines().stream().map(LineInAnswer::of).toList(),
        d.differing().orElse(null),
        d.promises().stream().map(PromiseInAnswer::data).toList(),
        d.figures().stream().map(FigureData::of).toList(),
        d.tables());
  }

  /// Whether nothing was derived.
  public boolean isEmpty() {
    return references.isEmpty()
        && citedBy.isEmpty()
        && names.isEmpty()
        && timing == null
        && reply == null
        && lines.isEmpty()
        && differing == null
        && promises.isEmpty()
        && figures.isEmpty()
        && tables.isEmpty();
  }
}
