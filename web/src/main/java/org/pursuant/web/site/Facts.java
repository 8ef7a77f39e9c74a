package org.pursuant.web.site;

import java.util.List;
import org.pursuant.domain.line.LineReader;
import org.pursuant.domain.line.WordingComparison;

/// The facts derived from the record, as pages read them. Each kind may lag behind the record, or
/// be missing as yet; then pages say nothing of it.
///
/// @param lines passages that answers repeat
/// @param wordings says what changed from one wording of a line to the next
public record Facts(LineReader lines, WordingComparison wordings) {

  /// None of any kind.
  public Facts() {
    this(LineReader.NONE, (_, _) -> List.of());
  }
}
