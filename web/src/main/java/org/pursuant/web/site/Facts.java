package org.pursuant.web.site;

import org.pursuant.domain.reference.ReferenceReader;

/// The facts derived from the record, as pages read them. Each kind may lag behind the record, or
/// be missing as yet; then pages say nothing of it.
public record Facts(ReferenceReader references) {
  /// No facts at all.
  public Facts() {
    this(ReferenceReader.NONE);
  }
}
