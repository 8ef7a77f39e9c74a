package org.pursuant.source.questionsapi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Standing;
import org.pursuant.domain.question.Uin;
import org.pursuant.source.json.JsonFields;
import tools.jackson.databind.JsonNode;

/// Reads the API's question objects, from lists and details alike. An object without an id, a known
/// House, a tabled date and a UIN, or with a field of the wrong type, is rejected whole: half a
/// question is never recorded.
public final class QuestionJson {
  private QuestionJson() {}

  /// One question object.
  ///
  /// @param coverage which of the API's two forms the object has
  /// @param seen when it was seen so; null where not known
  /// @param place where it stands, for the outcome
  public static ParseOutcome read(
      JsonNode object, Coverage coverage, @Nullable Instant seen, String place) {
    if (!object.isObject()) {
      return rejected(place, "expected a question object", object);
    }
    JsonFields fields = new JsonFields(object);
    Long id = fields.number("id");
    if (id == null || id == 0) {
      fields.fault("id", "the question's number");
    }
    QuestionState state = state(fields, coverage);
    if (id == null || !fields.faults().isEmpty()) {
      return rejected(place, String.join("; ", fields.faults()), object);
    }
    return new ParseOutcome.Parsed(
        place,
        new Observation.QuestionSeen(
            SourceId.official(id), List.of(), Lineage.OFFICIAL, seen, coverage, state));
  }

  /// Which form an object has, where its source does not say: that of a detail when a text has tags
  /// or is longer than lists give any, or when it has what lists leave out (attachments, the text
  /// before a correction); otherwise that of a list, which is the one that may be cut.
  public static Coverage coverageOf(JsonNode object) {
    JsonFields fields = new JsonFields(object);
    String original = fields.rawText("originalAnswerText");
    boolean detail =
        original != null
            || !fields.objects("attachments").isEmpty()
            || ApiText.areWhole(
                fields.rawText("questionText"), Arrays.asList(fields.rawText("answerText")));
    return detail ? Coverage.DETAIL : Coverage.LIST;
  }

  /// The names of an object's fields that this reader does not know, those inside members,
  /// attachments and groups with their path (`attachments[].url`).
  public static Set<String> unknownFields(JsonNode object) {
    return QuestionFields.unknown(object);
  }

  private static QuestionState state(JsonFields fields, Coverage coverage) {
    return QuestionState.builder()
        .house(house(fields))
        .tabled(tabled(fields))
        .uin(uin(fields, "uin"))
        .heading(fields.text("heading"))
        .askedBy(MemberFields.read(fields, "askingMemberId", "askingMember"))
        .memberHasInterest(fields.flag("memberHasInterest"))
        .body(body(fields))
        .question(ApiText.question(fields.rawText("questionText"), coverage))
        .due(fields.day("dateForAnswer"))
        .namedDay(fields.flag("isNamedDay"))
        .standing(
            Boolean.TRUE.equals(fields.flag("isWithdrawn"))
                ? Standing.WITHDRAWN
                : Standing.STANDING)
        .group(group(fields))
        .answer(AnswerFields.read(fields, coverage))
        .build();
  }

  private static @Nullable House house(JsonFields fields) {
    String name = fields.text("house");
    Optional<House> house = name == null ? Optional.empty() : House.of(name);
    if (house.isEmpty()) {
      fields.fault("house", "Commons or Lords");
    }
    return house.orElse(null);
  }

  private static @Nullable LocalDate tabled(JsonFields fields) {
    LocalDate day = fields.day("dateTabled");
    if (day == null) {
      fields.fault("dateTabled", "the day the question was tabled");
    }
    return day;
  }

  private static @Nullable Uin uin(JsonFields fields, String name) {
    String text = fields.text(name);
    Optional<Uin> uin = text == null ? Optional.empty() : Uin.parse(text);
    if (uin.isEmpty()) {
      fields.fault(name, "a UIN");
    }
    return uin.orElse(null);
  }

  private static @Nullable BodyRef body(JsonFields fields) {
    Long id = fields.number("answeringBodyId");
    String name = fields.text("answeringBodyName");
    if (id != null && id > Integer.MAX_VALUE) {
      fields.fault("answeringBodyId", "a small number");
      return null;
    }
    return name == null ? null : new BodyRef(id == null || id == 0 ? null : id.intValue(), name);
  }

  /// The partners with their dates; where only bare numbers are given, those.
  private static List<GroupPartner> group(JsonFields fields) {
    List<GroupPartner> partners = new ArrayList<>();
    for (JsonFields partner : fields.objects("groupedQuestionsDates")) {
      Uin uin = uin(partner, "questionUin");
      if (uin != null) {
        partners.add(new GroupPartner(partner.day("dateTabled"), uin));
      }
    }
    List<String> bare = fields.texts("groupedQuestions");
    if (partners.isEmpty()) {
      for (String text : bare) {
        Optional<Uin> uin = Uin.parse(text);
        uin.ifPresentOrElse(
            u -> partners.add(new GroupPartner(null, u)),
            () -> fields.fault("groupedQuestions[]", "a UIN"));
      }
    }
    return partners;
  }

  private static ParseOutcome rejected(String place, String reason, JsonNode object) {
    return new ParseOutcome.Rejected(place, reason, object.toString());
  }
}
