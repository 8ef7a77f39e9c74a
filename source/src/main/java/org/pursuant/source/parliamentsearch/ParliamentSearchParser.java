package org.pursuant.source.parliamentsearch;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.text.Words;
import org.pursuant.source.document.WholeDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a response of Parliamentary Search's index: `{"response": {"docs": […]}}`.
///
/// A document is one question; documents of another type than written questions are rejected.
public final class ParliamentSearchParser implements SourceParser {
  /// The index's id of the type "Written questions".
  private static final String WRITTEN_QUESTION = "93522";

  /// Documents are read one by one out of the response, so each is followed by another.
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public SourceForm form() {
    return SourceForm.PARLIAMENT_SEARCH;
  }

  @Override
  public boolean recognises(String name, String head) {
    return head.stripLeading().startsWith("{")
        && head.contains("\"response\"")
        && head.contains("\"docs\"");
  }

  @Override
  public void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException {
    byte[] bytes = WholeDocument.read(document);
    int next = 0;
    try (JsonParser json = MAPPER.createParser(bytes)) {
      if (!findDocuments(json)) {
        sink.accept(new ParseOutcome.Rejected("response", "a list of docs was expected", ""));
        return;
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        JsonNode item = MAPPER.readTree(json);
        sink.accept(outcome("docs[" + next + "]", item));
        next++;
      }
      while (json.nextToken() != null) {
        json.skipChildren();
      }
    } catch (JacksonException e) {
      String reason = "not well-formed JSON: " + Words.folded(e.getOriginalMessage());
      sink.accept(new ParseOutcome.Rejected("docs[" + next + "]", reason, ""));
    }
  }

  private static boolean findDocuments(JsonParser json) {
    String field = "";
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.PROPERTY_NAME) {
        field = json.currentName();
      } else if (token == JsonToken.START_ARRAY && field.equals("docs")) {
        return true;
      }
    }
    return false;
  }

  private static ParseOutcome outcome(String place, JsonNode item) {
    if (item == null || !item.isObject()) {
      return new ParseOutcome.Rejected(place, "an object was expected", String.valueOf(item));
    }
    SearchDocument document = new SearchDocument(item);
    String uri = document.first("uri");
    if (uri == null) {
      return new ParseOutcome.Rejected(place, "a document without a uri", item.toString());
    }
    List<String> types = document.all("type_ses");
    if (!types.isEmpty() && !types.contains(WRITTEN_QUESTION)) {
      return new ParseOutcome.Rejected(place, "not a written question: type " + types, uri);
    }
    SearchQuestion question = new SearchQuestion(new SourceId(SourceId.SEARCH, uri), document);
    return new ParseOutcome.Parsed(place, question.seen());
  }
}
