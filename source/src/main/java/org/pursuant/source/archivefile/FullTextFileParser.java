package org.pursuant.source.archivefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.source.html.HtmlReader;
import org.pursuant.source.json.JsonFields;
import org.pursuant.source.json.JsonItems;
import org.pursuant.source.questionsapi.ApiText;
import tools.jackson.databind.JsonNode;

/// Reads files of `{"id", "questionText", "answerText"}`: texts in full, of unknown time, that
/// complete the clipped ones of lists.
public final class FullTextFileParser implements SourceParser {
  @Override
  public SourceForm form() {
    return SourceForm.FULL_TEXT_FILE;
  }

  @Override
  public boolean recognises(String name, String head) {
    return JsonHead.isJson(head)
        && JsonHead.has(head, "id")
        && JsonHead.has(head, "questionText")
        && JsonHead.has(head, "answerText")
        && !JsonHead.has(head, "uin")
        && !JsonHead.has(head, "dateTabled");
  }

  @Override
  public void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException {
    try (InputStream in = document.open()) {
      JsonItems.read(in, item -> sink.accept(item.read(FullTextFileParser::texts)));
    }
  }

  private static ParseOutcome texts(String place, JsonNode json) {
    JsonFields fields = new JsonFields(json);
    Long id = fields.number("id");
    String question = fields.rawText("questionText");
    String answer = fields.rawText("answerText");
    if (id == null || id == 0) {
      fields.fault("id", "the question's number");
    } else if (question == null && answer == null) {
      fields.fault("questionText", "a text here or in answerText");
    }
    if (id == null || !fields.faults().isEmpty()) {
      return new ParseOutcome.Rejected(place, fields.faults().getFirst(), json.toString());
    }
    return new ParseOutcome.Parsed(
        place,
        new Observation.TextsSeen(
            SourceId.official(id),
            Lineage.OFFICIAL,
            question == null ? null : ApiText.fullQuestion(question),
            answer == null ? null : HtmlReader.readFull(answer)));
  }
}
