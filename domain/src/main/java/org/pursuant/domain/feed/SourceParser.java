package org.pursuant.domain.feed;

import java.io.IOException;
import java.util.function.Consumer;
import org.pursuant.domain.provenance.SourceForm;

/// Turns documents of one form into observations. Stateless, without network or clock; safe for
/// several threads.
public interface SourceParser {
  SourceForm form();

  /// Whether a document is of this form.
  ///
  /// @param head its first characters, at most 8,192, decoded as UTF-8 with replacement
  boolean recognises(String name, String head);

  /// Gives every item of the document to `sink` in the document's order, parsed or rejected. A
  /// document that breaks off gives a rejection for its broken end.
  ///
  /// @throws IOException only if the document cannot be read at all
  void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException;
}
