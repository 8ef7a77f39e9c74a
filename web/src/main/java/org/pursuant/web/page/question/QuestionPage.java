package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.html.RichTextHtml;
import org.pursuant.web.html.StateLabel;
import org.pursuant.web.page.line.Differing;
import org.pursuant.web.page.name.NamesInQuestion;
import org.pursuant.web.site.PageModel;

/// One question: what was asked and answered, what became of it, and where that is known from.
///
/// @param today see [org.pursuant.web.site.Site#today()]
/// @param sample whether it is one of the bundled sample, which no official page shows
/// @param address of this page, with host
/// @param notes what is derived from its texts, to be shown at their words
/// @param derived what else is derived about it
public record QuestionPage(
    QuestionDossier dossier,
    LocalDate today,
    boolean sample,
    String address,
    TextNotes notes,
    Derived derived)
    implements PageModel {
  private static final int OPENING_WORDS = 14;

  @Override
  public String template() {
    return "question";
  }

  @Override
  public String title() {
    QuestionState s = state();
    return s.uin() == null || !headed() ? heading() : heading() + " (Question " + s.uin() + ")";
  }

  /// The heading of the page; of a question without one, its number and its own first words.
  public String heading() {
    if (headed()) {
      return Links.title(dossier.summary());
    }
    String name =
        state().uin() == null ? "Question without a heading" : "Question " + state().uin();
    return opening().isEmpty() ? name : name + ": “" + opening() + "”";
  }

  private boolean headed() {
    return state().heading() != null && !state().heading().isBlank();
  }

  @Override
  public Object data() {
    return DossierData.of(dossier, citation(), derived);
  }

  /// What its texts name.
  public NamesInQuestion names() {
    return derived.names();
  }

  /// What it cites and what cites it.
  public QuestionReferences references() {
    return derived.references();
  }

  /// Whether nearly the same question was answered differently.
  public Optional<Differing> differing() {
    return derived.differing();
  }

  /// Whether it was answered in time.
  public Optional<TimingLine> timing() {
    return derived.timing();
  }

  public QuestionSummary summary() {
    return dossier.summary();
  }

  public QuestionState state() {
    return dossier.summary().state();
  }

  public @Nullable Answer answer() {
    return state().answer();
  }

  public StateLabel label() {
    return StateLabel.of(summary(), today);
  }

  public String path() {
    return Links.question(summary());
  }

  /// The first words of what is asked, without those that address it.
  private String opening() {
    SourceText question = state().question();
    if (question == null) {
      return "";
    }
    String[] words =
        Addressee.split(question.text().plain()).matter().split("\\s+", OPENING_WORDS + 1);
    return words.length <= OPENING_WORDS
        ? String.join(" ", words)
        : String.join(" ", List.of(words).subList(0, OPENING_WORDS)) + "…";
  }

  /// Constituency and party; empty where neither is known. Where no source printed them with the
  /// question they are the last known ones, which need not be those of the day.
  public String standing(MemberRef member) {
    String words =
        String.join(
            ", ",
            Stream.of(member.constituency(), member.party())
                .filter(w -> w != null && !w.isBlank())
                .toList());
    return words.isEmpty() || printed() ? words : words + ", as last known";
  }

  private boolean printed() {
    return dossier.chains().values().stream()
        .filter(chain -> !chain.revisions().isEmpty())
        .map(chain -> chain.current().askedBy())
        .anyMatch(by -> by != null && by.party() != null);
  }

  /// ` for answer on the named day, 9 May 2031`; empty where no date is stated.
  public String due() {
    LocalDate due = state().due();
    if (due == null) {
      return "";
    }
    if (Boolean.TRUE.equals(state().namedDay())) {
      return ", for answer on the named day " + Dates.of(due);
    }
    boolean nominal = House.COMMONS.equals(state().house());
    return (nominal ? ", date for answer " : ", for answer by ") + Dates.of(due);
  }

  public Markup words(SourceText text, String place) {
    return RichTextHtml.of(text.text(), place);
  }

  /// The question in its words, with what is derived from them.
  public Markup questionWords(SourceText text) {
    return RichTextHtml.of(text.text(), "the question", notes.question());
  }

  /// The answer in its words, with what is derived from them.
  public Markup answerWords(SourceText text) {
    return RichTextHtml.ofAnswer(text.text(), notes.answer(), summary().path());
  }

  /// What the answer does; empty where it was not read.
  public Optional<ReplyStrip> replyStrip() {
    SourceText question = state().question();
    ReadReply reply = derived.reply();
    return reply == null || question == null
        ? Optional.empty()
        : Optional.of(ReplyStrip.of(reply, question.text().plain(), path()));
  }

  public PartList parts() {
    return PartList.of(derived.asked(), derived.limbs());
  }

  public List<LifeEntry> life() {
    return LifeEntry.of(dossier.events());
  }

  /// What is out of the ordinary, for the short account at the head of the page.
  public List<LifeEntry> unusual() {
    return life().stream().filter(LifeEntry::unusual).toList();
  }

  public List<Change> changes(boolean question) {
    return Change.of(dossier.events()).stream().filter(c -> c.question() == question).toList();
  }

  /// What of a question no source states, as one sentence; empty for nothing.
  public String notStated() {
    return NotStated.of(state());
  }

  /// The source that its events are read from where that is not the official one: what differs
  /// there may be its own doing. Empty where it is the official one.
  public Optional<Lineage> retold() {
    return dossier.chains().containsKey(Lineage.OFFICIAL)
        ? Optional.empty()
        : dossier.chains().keySet().stream().min(Comparator.naturalOrder());
  }

  /// Its id at the official service, and after it those at others.
  public List<SourceId> ids() {
    return dossier.ids().stream().filter(id -> !id.scheme().equals("provisional")).toList();
  }

  /// The holding answer that came before the answer, where its words are known.
  public Optional<Event.Held> earlierHolding() {
    return dossier.events().stream()
        .filter(Event.Held.class::isInstance)
        .map(Event.Held.class::cast)
        .filter(h -> h.text() != null && state().answered())
        .findFirst();
  }

  /// The last day that its most authoritative source was seen; null where no source says.
  public @Nullable LocalDate lastSeen() {
    return summary().lastSeen() == null ? null : Known.day(summary().lastSeen());
  }

  public List<Origin> origins() {
    return Origin.of(dossier.chains());
  }

  public List<OtherText> others() {
    return OtherText.of(state(), dossier.chains());
  }

  public List<QuestionRow> rows(List<QuestionSummary> questions) {
    return questions.stream().map(q -> QuestionRow.of(q, today)).toList();
  }

  /// Grouped questions that the record does not hold, by number.
  public List<String> missingPartners() {
    List<String> held =
        dossier.siblings().stream().map(q -> String.valueOf(q.state().uin())).toList();
    return state().group().stream()
        .map(p -> p.uin().value())
        .filter(uin -> !held.contains(uin))
        .toList();
  }

  /// Questions whose answer has the same words and that are not declared as grouped.
  public List<QuestionSummary> alike() {
    List<String> grouped = dossier.siblings().stream().map(QuestionSummary::path).toList();
    return dossier.sameAnswer().stream().filter(q -> !grouped.contains(q.path())).toList();
  }

  /// How many such questions there are, those beyond the list included.
  public long alikeCount() {
    return dossier.sameAnswerCount() - (dossier.sameAnswer().size() - alike().size());
  }

  /// Its page at Parliament's own site; empty where there is none.
  public Optional<String> officialPage() {
    QuestionKey key = state().key();
    boolean westminster = key != null && key.house().legislature().equals("UK Parliament");
    return sample || key == null || !westminster
        ? Optional.empty()
        : Optional.of(
            "https://questions-statements.parliament.uk/written-questions/detail/"
                + key.tabled()
                + "/"
                + key.uin());
  }

  public String citation() {
    return Citation.of(state(), headed() ? "" : opening(), address);
  }
}
