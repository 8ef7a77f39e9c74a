package org.pursuant.source.theyworkforyou;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.Publication;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.SourceText.Fidelity;
import org.pursuant.source.html.HtmlReader;

/// The questions printed before one reply, and the reply: every question gets the whole of it.
///
/// @param reply null where the file prints none
/// @param fidelity of the file's texts. Editions of one day differ in dashes, quotes and the like
///   by the way they were scraped, so an edition that has been replaced stands for its words alone:
///   otherwise a changed dash would look like an answer edited in silence
record Group(List<PrintedQuestion> questions, @Nullable Reply reply, Fidelity fidelity) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  Group {
    questions = List.copyOf(questions);
  }

  void tell(Consumer<ParseOutcome> sink) {
    for (PrintedQuestion question : questions) {
      RichText text = HtmlReader.read(withoutNote(question.html()));
      sink.accept(
          text.isEmpty()
              ? new ParseOutcome.Rejected(question.place(), "a question without words", "")
              : new ParseOutcome.Parsed(question.place(), seen(question, text)));
    }
  }

  private static String withoutNote(String html) {
    return CorrectionNote.in(html).map(CorrectionNote::rest).orElse(html);
  }

  /// A correction is of the answer, so of the answer to every question of the group.
  private @Nullable LocalDate correctedOn() {
    return questions.stream()
        .flatMap(q -> CorrectionNote.in(q.html()).stream())
        .map(CorrectionNote::on)
        .findFirst()
        .orElse(null);
  }

  private Observation seen(PrintedQuestion question, RichText text) {
    Gid gid = question.item().gid();
    return new Observation.QuestionSeen(
        gid.id(question.suffix()),
        aliases(question),
        Lineage.THEYWORKFORYOU,
        gid.editionTime(),
        Coverage.DETAIL,
        state(question, text));
  }

  private static List<SourceId> aliases(PrintedQuestion question) {
    return Gid.parse(question.item().element().attribute("oldstyleid"))
        .map(old -> List.of(old.id(question.suffix())))
        .orElse(List.of());
  }

  private QuestionState state(PrintedQuestion question, RichText text) {
    PrintedQuestion.Item item = question.item();
    House house = house(question);
    Uin uin = uin(question).orElse(null);
    LocalDate held = Reply.date(item.element().attribute("holdingdate")).orElse(null);
    return QuestionState.builder()
        .house(house)
        .uin(uin)
        .heading(item.minor())
        .askedBy(Speakers.of(item.element()).orElse(null))
        .body(body(item, house))
        .question(new SourceText(text, fidelity))
        .group(partners(uin))
        .answer(reply == null ? null : reply.answer(item.gid().date(), held, correctedOn()))
        .publication(publication(question, house, uin))
        .build();
  }

  /// The Scottish Parliament has its own kind of file. The two Houses of the UK Parliament share
  /// one, so the form of the number tells, and without a number the page or the speaker.
  private static House house(PrintedQuestion question) {
    Gid gid = question.item().gid();
    if (gid.kind().equals("spwa")) {
      return House.SCOTTISH_PARLIAMENT;
    }
    Optional<Uin> uin = uin(question);
    XmlNode.Element e = question.item().element();
    boolean lords =
        uin.isPresent()
            ? uin.get().value().startsWith("HL")
            : Stream.of("url", "speakerid")
                .map(name -> e.attributes().getOrDefault(name, ""))
                .anyMatch(v -> v.contains("/ldhansrd/") || v.contains("/lord/"));
    return lords ? House.LORDS : House.COMMONS;
  }

  private static Optional<Uin> uin(PrintedQuestion question) {
    return Optional.ofNullable(question.number()).flatMap(Uin::parse);
  }

  /// The Lords report names no body.
  private static @Nullable BodyRef body(PrintedQuestion.Item item, House house) {
    return item.major() == null || house.equals(House.LORDS)
        ? null
        : HansardBodies.of(item.major());
  }

  private List<GroupPartner> partners(@Nullable Uin own) {
    return questions.stream()
        .flatMap(q -> uin(q).stream())
        .filter(other -> !other.equals(own))
        .distinct()
        .map(other -> new GroupPartner(null, other))
        .toList();
  }

  private Publication publication(PrintedQuestion question, House house, @Nullable Uin uin) {
    PrintedQuestion.Item item = question.item();
    List<String> notes = new ArrayList<>(reply == null ? List.of() : reply.notes());
    CorrectionNote.in(question.html()).ifPresent(note -> notes.add(note.words()));
    if (uin == null && question.number() != null) {
      notes.add(question.number());
    }
    String url = item.element().attribute("url");
    return new Publication(reference(item, house), url, null, notes);
  }

  private @Nullable String reference(PrintedQuestion.Item item, House house) {
    String from = item.element().attribute("colnum");
    if (from == null) {
      return null;
    }
    String to = reply == null ? null : reply.element().attribute("colnum");
    boolean lords = house.equals(House.LORDS);
    String report = lords ? "Official Report, House of Lords, " : "Official Report, ";
    String mark = lords ? "WA " : "";
    String columns =
        to == null || to.equals(from)
            ? "column " + mark + from
            : "columns " + mark + from + " to " + mark + to;
    return report + item.gid().date().format(DAY) + ", " + columns;
  }
}
