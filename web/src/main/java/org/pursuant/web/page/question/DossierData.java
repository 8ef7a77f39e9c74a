package org.pursuant.web.page.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.Revision;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.reply.Limb;
import org.pursuant.web.html.Links;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.page.figure.FigureData;
import org.pursuant.web.page.line.Differing;
import org.pursuant.web.page.line.LineInAnswer;
import org.pursuant.web.page.name.NamesInQuestion;
import org.pursuant.web.page.promise.PromiseInAnswer;
import org.pursuant.web.page.table.TableInAnswer;

/// Everything about a question as JSON has it.
public record DossierData(
    String url,
    String status,
    List<String> marks,
    @Nullable Instant lastSeen,
    @Nullable LocalDate changed,
    StateData state,
    List<LimbData> limbs,
    List<ReferenceData> references,
    List<QuestionData> citedBy,
    List<EventData> events,
    List<LineageData> sources,
    List<QuestionData> answeredTogether,
    List<QuestionData> sameAnswer,
    long sameAnswerCount,
    List<IdData> ids,
    List<String> formerUrls,
    String citation,
    List<NamesInQuestion.Data> names,
    @Nullable TimingData timing,
    @Nullable ReplyData reply,
    List<LineInAnswer> lines,
    @Nullable Differing differing,
    List<PromiseInAnswer.Data> promises,
    List<FigureData> figures,
    List<TableInAnswer> tables) {

  static DossierData of(QuestionDossier d, String citation, Derived derived) {
    QuestionSummary q = d.summary();
    DerivedData data = DerivedData.of(derived);
    return new DossierData(
        Links.question(q),
        q.status().code(),
        q.marks().stream().sorted().map(Mark::code).toList(),
        q.lastSeen(),
        q.changed(),
        StateData.of(q.state()),
        limbs(derived),
        data.references(),
        derived.references().citing().stream().map(QuestionData::of).toList(),
        d.events().stream().map(EventData::of).toList(),
        lineages(d),
        d.siblings().stream().map(QuestionData::of).toList(),
        d.sameAnswer().stream().map(QuestionData::of).toList(),
        d.sameAnswerCount(),
        d.ids().stream().map(IdData::of).toList(),
        d.formerKeys().stream().map(QuestionKey::path).map(Links::questionPath).toList(),
        citation,
        data.names(),
        data.timing(),
        data.reply(),
        data.lines(),
        data.differing(),
        data.promises(),
        data.figures(),
        data.tables());
  }

  private static List<LimbData> limbs(Derived derived) {
    String words = derived.asked();
    return derived.limbs().stream().map(limb -> LimbData.of(limb, words)).toList();
  }

  static List<LineageData> lineages(QuestionDossier dossier) {
    List<LineageData> list = new ArrayList<>();
    dossier.chains().forEach((lineage, chain) -> list.add(LineageData.of(lineage.code(), chain)));
    return list;
  }

  /// A separate thing asked, as offsets into the question's plain text.
  ///
  /// @param depth 1 for `a`, 2 for `b.i`
  /// @param leadStart where the words begin that it shares with its row; as `leadEnd` for none
  public record LimbData(
      String label, int depth, int leadStart, int leadEnd, int start, int end, String words) {
    static LimbData of(Limb limb, String question) {
      return new LimbData(
          limb.label(),
          limb.depth(),
          limb.leadStart(),
          limb.leadEnd(),
          limb.start(),
          limb.end(),
          LimbWords.words(limb, question));
    }
  }

  /// Whether it was answered in time, under the usual convention.
  public record TimingData(
      String rule,
      String outcome,
      String words,
      @Nullable LocalDate lastDay,
      @Nullable Integer sittingDaysTaken) {
    static TimingData of(TimingLine line) {
      return new TimingData(
          line.rule().code(),
          line.outcome(),
          line.words(),
          line.lastDay(),
          line.sittingDaysTaken());
    }
  }

  /// An id by which a source knows the question.
  public record IdData(String scheme, String value) {
    static IdData of(SourceId id) {
      return new IdData(id.scheme(), id.value());
    }
  }

  /// The states that one lineage of sources showed, oldest first.
  public record LineageData(String lineage, List<RevisionData> revisions, List<Provenance> texts) {
    static LineageData of(String code, Chain chain) {
      return new LineageData(
          code,
          chain.revisions().stream().map(RevisionData::of).toList(),
          chain.completions().stream().map(c -> c.provenance()).toList());
    }
  }

  /// One state and the time in which it was seen.
  public record RevisionData(
      @Nullable Instant firstSeen, @Nullable Instant lastSeen, StateData state, Provenance readIn) {
    static RevisionData of(Revision r) {
      return new RevisionData(r.firstSeen(), r.lastSeen(), StateData.of(r.state()), r.provenance());
    }
  }
}
