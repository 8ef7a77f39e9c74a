package org.pursuant.domain.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a question and answer were printed, and what the print says beside them.
///
/// @param reference column or citation (`2238W`, `HL Deb 10 December 2012 vol 741 cc189-190WA`)
/// @param url the page it was taken from
/// @param session as the source names it (`2012-13`)
/// @param notes other printed words that belong to neither text, such as a holding-answer note
public record Publication(
    @Nullable String reference,
    @Nullable String url,
    @Nullable String session,
    List<String> notes) {
  public static final Publication NONE = new Publication(null, null, null, List.of());

  public Publication {
    notes = List.copyOf(notes);
  }
}
