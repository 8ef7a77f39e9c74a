package org.pursuant.source.page;

import java.io.IOException;
import java.util.function.Consumer;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.provenance.SourceForm;

/// Reads a list of a Member's questions with their answers as text. It states neither dates nor
/// numbers nor the House.
///
/// Pages of the other kind that are joined to it are read too.
public final class MemberListPageParser implements SourceParser {
  @Override
  public SourceForm form() {
    return SourceForm.PAGE;
  }

  @Override
  public boolean recognises(String name, String head) {
    return PageText.beginsWithList(head);
  }

  @Override
  public void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException {
    PageEntries.parse(document, sink);
  }
}
