package org.pursuant.source.page;

import java.io.IOException;
import java.util.function.Consumer;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.SourceForm;

/// Reads a question's own page as text. It does not name who asked, nor the number, nor the House.
///
/// Pages of the other kind that are joined to it are read too.
public final class QuestionPageParser implements SourceParser {
  @Override
  public SourceForm form() {
    return SourceForm.PAGE;
  }

  @Override
  public boolean recognises(String name, String head) {
    return PageText.beginsWithOwnPage(head);
  }

  @Override
  public void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException {
    PageEntries.parse(document, sink);
  }
}
