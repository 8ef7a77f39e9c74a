package org.pursuant.source.parliamentsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Attachment;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.Publication;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Standing;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;
import org.pursuant.source.html.HtmlReader;

/// Makes a question of one document of the index.
///
/// @param id the document's uri
/// @param document what it states
record SearchQuestion(SourceId id, SearchDocument document) {
  /// The index's subject id of the Commons and of the Lords.
  private static final String COMMONS = "25259";

  private static final String LORDS = "25277";

  /// The Lords report prints the number after the question's words.
  private static final Pattern NUMBER_AFTER =
      Pattern.compile("\\s*\\[\\s*([A-Za-z]{0,3}\\s*\\d{1,9})\\s*\\]\\s*((?:</\\w+>\\s*)*)$");

  private static final String TRANSFERRED = "Transferred question";
  private static final String HELD = "Holding answer";
  private static final String PROROGATION = "Answered on prorogation";
  private static final String CORRECTED = "Corrected by a ministerial correction or statement";

  Observation.QuestionSeen seen() {
    return new Observation.QuestionSeen(
        id,
        List.of(),
        Lineage.PARLIAMENT_SEARCH,
        document.instant("timestamp").orElse(null),
        Coverage.DETAIL,
        state());
  }

  private QuestionState state() {
    Uin uin = uin();
    boolean withdrawn = "Withdrawn".equalsIgnoreCase(document.first("pqStatus_t"));
    return QuestionState.builder()
        .house(house(uin))
        .tabled(document.day("dateTabled_dt"))
        .uin(uin)
        .heading(document.firstFolded("title_t"))
        .askedBy(asker())
        .memberHasInterest(document.flag("registeredInterest_b"))
        .body(body())
        .question(text(NUMBER_AFTER.matcher(questionHtml()).replaceFirst("$2")))
        .due(document.day("dateForAnswer_dt"))
        .namedDay(namedDay())
        .standing(withdrawn ? Standing.WITHDRAWN : Standing.STANDING)
        .answer(answer())
        .publication(publication(uin))
        .build();
  }

  private String questionHtml() {
    return String.join("", document.all("questionText_t"));
  }

  private @Nullable Uin uin() {
    return document.all("uin_t").stream()
        .flatMap(printed -> Uin.parse(printed).stream())
        .findFirst()
        .or(this::uinAfterQuestion)
        .orElse(null);
  }

  private Optional<Uin> uinAfterQuestion() {
    Matcher m = NUMBER_AFTER.matcher(questionHtml());
    return m.find() ? Uin.parse(m.group(1)) : Optional.empty();
  }

  private @Nullable House house(@Nullable Uin uin) {
    List<String> legislatures = document.all("legislature_ses");
    boolean lords = legislatures.contains(LORDS);
    if (lords != legislatures.contains(COMMONS)) {
      return lords ? House.LORDS : House.COMMONS;
    }
    String uri = id.value().toLowerCase(Locale.ROOT);
    if (uri.contains("/lords/") != uri.contains("/commons/")) {
      return uri.contains("/lords/") ? House.LORDS : House.COMMONS;
    }
    return uin != null && uin.value().startsWith("HL") ? House.LORDS : null;
  }

  private @Nullable MemberRef asker() {
    MemberId ses = ses("askingMember_ses");
    String name = document.firstFolded("askingMemberPrinted_t");
    return ses == null && name == null ? null : new MemberRef(ses, name, null, null, null);
  }

  private @Nullable MemberRef answerer() {
    MemberId ses = ses("answeringMember_ses");
    String printed = document.firstFolded("answeringMemberPrinted_t");
    if (printed == null) {
      return ses == null ? null : MemberRef.ofId(ses);
    }
    PrintedAnswerer answerer = PrintedAnswerer.of(printed);
    return new MemberRef(ses, answerer.name(), null, null, answerer.office());
  }

  private @Nullable MemberId ses(String field) {
    String value = document.first(field);
    return value == null ? null : new MemberId(MemberId.SES, value);
  }

  private @Nullable BodyRef body() {
    String stated = document.firstFolded("answeringDeptPrinted_t");
    String printed = document.firstFolded("answeringMemberPrinted_t");
    String name = stated == null && printed != null ? PrintedAnswerer.of(printed).body() : stated;
    return name == null ? null : new BodyRef(null, name);
  }

  private @Nullable Boolean namedDay() {
    String type = document.first("wpqType_t");
    String key = type == null ? "" : type.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    return switch (key) {
      case "namedday" -> Boolean.TRUE;
      case "ordinary" -> Boolean.FALSE;
      default -> null;
    };
  }

  private @Nullable Answer answer() {
    SourceText text = text(String.join("", document.all("answerText_t")));
    String status = Objects.requireNonNullElse(document.first("pqStatus_t"), "");
    boolean holding = status.equalsIgnoreCase("Holding");
    boolean answered = holding || status.equalsIgnoreCase("Answered");
    if (text == null && !answered && document.first("dateOfAnswer_dt") == null) {
      return null;
    }
    return new Answer(
        text,
        holding,
        document.day("dateOfAnswer_dt"),
        document.day("dateOfHoldingAnswer_dt"),
        answerer(),
        null,
        null,
        null,
        attachments());
  }

  private List<Attachment> attachments() {
    List<Attachment> attachments = new ArrayList<>();
    List<String> titles = document.all("attachmentTitle_t");
    List<String> types = document.all("attachmentFileType_t");
    for (int i = 0; i < titles.size(); i++) {
      String type = titles.size() == types.size() ? types.get(i) : null;
      attachments.add(new Attachment(titles.get(i), null, type, null));
    }
    for (String related : document.all("relation_t")) {
      attachments.add(new Attachment(related, related, null, null));
    }
    return attachments;
  }

  private Publication publication(@Nullable Uin uin) {
    return new Publication(
        document.firstFolded("bibliographicCitation_t"),
        document.first("externalLocation_uri"),
        document.first("session_t"),
        notes(uin));
  }

  private List<String> notes(@Nullable Uin uin) {
    List<String> notes = new ArrayList<>();
    Matcher m = NUMBER_AFTER.matcher(questionHtml());
    if (m.find() && !Uin.parse(m.group(1)).equals(Optional.ofNullable(uin))) {
      notes.add("[" + m.group(1).strip() + "]");
    }
    note(notes, "transferredQuestion_b", TRANSFERRED);
    note(notes, "prorogationAnswer_b", PROROGATION);
    note(notes, "correctedWmsMc_b", CORRECTED);
    note(notes, "holdingAnswer_b", HELD);
    return notes;
  }

  private void note(List<String> notes, String field, String words) {
    if (Boolean.TRUE.equals(document.flag(field))) {
      notes.add(words);
    }
  }

  private static @Nullable SourceText text(String html) {
    RichText text = HtmlReader.read(html);
    return text.isEmpty() ? null : SourceText.full(text);
  }
}
