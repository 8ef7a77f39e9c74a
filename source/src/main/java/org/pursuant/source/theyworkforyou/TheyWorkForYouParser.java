package org.pursuant.source.theyworkforyou;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.source.document.WholeDocument;

/// Reads TheyWorkForYou's XML of written answers (`answers…`, `lordswrans…`, `spwa…`).
///
/// The time given with a question orders the editions of a day and is not a time of sight: see
/// [Gid#editionTime()]. Ids that an edition says have moved are told as
/// [org.pursuant.domain.feed.Observation.IdMoved], those it says were removed as
/// [org.pursuant.domain.feed.Observation.QuestionGone].
public final class TheyWorkForYouParser implements SourceParser {
  /// Elements that are read for what they mean, beside those that lay out a text.
  static final Set<String> ITEMS =
      Set.of("publicwhip", "major-heading", "minor-heading", "ques", "reply", "gidredirect");

  /// Attributes that are read.
  static final Set<String> ATTRIBUTES =
      Set.of(
          "id",
          "oldstyleid",
          "speakerid",
          "speakername",
          "colnum",
          "url",
          "spid",
          "qnum",
          "class",
          "code",
          "holdingdate",
          "latest",
          "oldgid",
          "newgid",
          "matchtype",
          "href",
          "colspan",
          "rowspan");

  @Override
  public SourceForm form() {
    return SourceForm.THEYWORKFORYOU;
  }

  @Override
  public boolean recognises(String name, String head) {
    return head.contains("<!DOCTYPE publicwhip") || head.contains("<publicwhip");
  }

  @Override
  public void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException {
    byte[] bytes = WholeDocument.read(document);
    XmlItems.walk(bytes, new AnswersDocument(sink));
  }
}
