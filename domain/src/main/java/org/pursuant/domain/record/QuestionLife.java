package org.pursuant.domain.record;

import java.util.List;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionKey;

/// What happened to one question, and all the names by which it is or was known.
///
/// @param events of the most authoritative lineage that has any, in order, without edits that only
///   a retelling shows
/// @param ids every id by which a source knows it; never empty
/// @param keys every key it has or had
public record QuestionLife(
    QuestionSummary summary, List<Event> events, List<SourceId> ids, List<QuestionKey> keys) {
  public QuestionLife {
    events = List.copyOf(events);
    ids = List.copyOf(ids);
    keys = List.copyOf(keys);
  }
}
