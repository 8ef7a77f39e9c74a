package org.pursuant.source.archivefile;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.source.json.JsonFields;
import org.pursuant.source.json.JsonItems;
import org.pursuant.source.questionsapi.QuestionJson;
import tools.jackson.databind.JsonNode;

/// Reads files of API question objects: an array or lines, or a list's envelope, of the objects
/// themselves, of `{"value", "links"}`, or of `{"seen", "value"}`. Only the last tell when the
/// question was seen. Whether an object is a list's or a detail's is told from the object, by
/// [QuestionJson#coverageOf].
public final class ArchiveFileParser implements SourceParser {
  @Override
  public SourceForm form() {
    return SourceForm.ARCHIVE_FILE;
  }

  @Override
  public boolean recognises(String name, String head) {
    return JsonHead.isJson(head)
        && JsonHead.has(head, "questionText")
        && (JsonHead.has(head, "uin") || JsonHead.has(head, "dateTabled"));
  }

  @Override
  public void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException {
    try (InputStream in = document.open()) {
      JsonItems.read(in, item -> sink.accept(item.read(ArchiveFileParser::question)));
    }
  }

  private static ParseOutcome question(String place, JsonNode json) {
    if (!json.has("value")) {
      return QuestionJson.read(json, QuestionJson.coverageOf(json), null, place);
    }
    JsonFields fields = new JsonFields(json);
    Instant seen = fields.instant("seen");
    if (!fields.faults().isEmpty()) {
      return new ParseOutcome.Rejected(place, fields.faults().getFirst(), json.toString());
    }
    JsonNode value = json.path("value");
    return QuestionJson.read(value, QuestionJson.coverageOf(value), seen, place);
  }
}
