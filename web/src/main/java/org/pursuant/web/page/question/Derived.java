package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.FigureReader.Stated;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reply.Limb;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.web.page.line.Differing;
import org.pursuant.web.page.line.LinePassage;
import org.pursuant.web.page.line.LinesInAnswer;
import org.pursuant.web.page.name.NamesInQuestion;
import org.pursuant.web.page.promise.PromiseInAnswer;
import org.pursuant.web.page.table.TableInAnswer;
import org.pursuant.web.site.Facts;

/// What is derived about one question, as its page shows it.
///
/// @param names what its texts name
/// @param timing whether it was answered in time
/// @param reply what was read of its answer; null where nothing was
/// @param references what it cites and what cites it
/// @param lines passages of its answer that other answers have too
/// @param differing whether nearly the same question was answered differently
/// @param promises that its answer makes
/// @param figures that its answer states
/// @param facts to derive from when a form of the page asks for it
public record Derived(
    QuestionSummary question,
    NamesInQuestion names,
    Optional<TimingLine> timing,
    @Nullable ReadReply reply,
    QuestionReferences references,
    List<LinePassage> lines,
    Optional<Differing> differing,
    List<PromiseInAnswer> promises,
    List<Stated> figures,
    Facts facts) {

  /// All of it, lines compared with when they were last said.
  static Derived of(QuestionSummary question, Facts facts, RecordReader record, LocalDate today) {
    return of(
        question,
        facts,
        record,
        today,
        new LinesInAnswer(question, facts.lines()).compared(record));
  }

  static Derived of(
      QuestionSummary question,
      Facts facts,
      RecordReader record,
      LocalDate today,
      List<LinePassage> lines) {
    return new Derived(
        question,
        NamesInQuestion.of(question.id(), facts.names()),
        TimingLine.of(question.id(), facts),
        facts.replies().of(question.id()).orElse(null),
        QuestionReferences.of(question.id(), facts.references(), record),
        lines,
        facts.lines().differing(question.id()).map(Differing::of),
        PromiseInAnswer.of(question.id(), facts.promises(), facts.verdicts(), today),
        facts.figures().of(question.id()),
        facts);
  }

  /// What is asked, where all its words are known; else empty.
  String asked() {
    return question.state().wholeQuestion().map(text -> text.text().plain()).orElse("");
  }

  /// The separate things asked; none where what is asked is not known in full.
  List<Limb> limbs() {
    String words = asked();
    return words.isEmpty() ? List.of() : facts.limbs().limbs(words);
  }

  /// The tables of its answer.
  List<TableInAnswer> tables() {
    return TableInAnswer.of(question, facts.tableFinder());
  }
}
