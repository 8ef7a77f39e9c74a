package org.pursuant.domain.feed;

import java.io.IOException;
import java.io.InputStream;

/// A document to be parsed. May be opened many times; its bytes do not change.
public interface SourceDocument {
  /// File name or URL, for messages and for recognising the form.
  String name();

  /// Its content, with gzip already undone. The caller closes the stream.
  InputStream open() throws IOException;
}
