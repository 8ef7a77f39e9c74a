package org.pursuant.source.parliamentsearch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Words;
import tools.jackson.databind.JsonNode;

/// One document of the index. Most fields are lists, and most exist twice: whole as `…_t`, and cut
/// at 100 characters as `…_s`, which is never read.
///
/// @param json an object
record SearchDocument(JsonNode json) {
  /// The fields that are read; the others are listed with the reason in the coverage table.
  static final Set<String> READ =
      Set.of(
          "uri",
          "type_ses",
          "uin_t",
          "legislature_ses",
          "title_t",
          "askingMember_ses",
          "askingMemberPrinted_t",
          "registeredInterest_b",
          "answeringDeptPrinted_t",
          "questionText_t",
          "dateTabled_dt",
          "dateForAnswer_dt",
          "wpqType_t",
          "pqStatus_t",
          "holdingAnswer_b",
          "dateOfHoldingAnswer_dt",
          "dateOfAnswer_dt",
          "answerText_t",
          "answeringMember_ses",
          "answeringMemberPrinted_t",
          "attachmentTitle_t",
          "attachmentFileType_t",
          "relation_t",
          "bibliographicCitation_t",
          "externalLocation_uri",
          "session_t",
          "timestamp",
          "transferredQuestion_b",
          "prorogationAnswer_b",
          "correctedWmsMc_b");

  /// Days are kept as midnight of that day in London.
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// Every value of a field as a string, blank ones left out.
  List<String> all(String field) {
    if (!READ.contains(field)) {
      throw new IllegalArgumentException("not declared as read: " + field);
    }
    JsonNode value = json.path(field);
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(v -> add(values, v));
    } else {
      add(values, value);
    }
    return values;
  }

  private static void add(List<String> values, JsonNode value) {
    String text = value.isValueNode() && !value.isNull() ? value.asString("") : "";
    if (!text.isBlank()) {
      values.add(text.strip());
    }
  }

  /// The first value of a field; null where there is none.
  @Nullable String first(String field) {
    List<String> values = all(field);
    return values.isEmpty() ? null : values.getFirst();
  }

  /// The first value with each run of white space as one blank.
  @Nullable String firstFolded(String field) {
    String value = first(field);
    return value == null ? null : Words.folded(value);
  }

  /// Whether the field says true anywhere; null where the field is missing.
  @Nullable Boolean flag(String field) {
    List<String> values = all(field);
    return values.isEmpty() ? null : values.contains("true");
  }

  @Nullable LocalDate day(String field) {
    return instant(field).map(i -> LocalDate.ofInstant(i, LONDON)).orElse(null);
  }

  Optional<Instant> instant(String field) {
    String value = first(field);
    try {
      return value == null ? Optional.empty() : Optional.of(Instant.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
