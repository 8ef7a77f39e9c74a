package org.pursuant.domain.record;

import java.util.List;
import java.util.Map;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionKey;

/// Everything that the record holds on one question.
///
/// @param chains by lineage, the most authoritative first; never empty. Members have names as far
///   as the record knows them, all else is as the sources have it
/// @param events of the most authoritative lineage that has any, in order
/// @param siblings questions declared as answered together with it that are in the record
/// @param sameAnswer other questions whose answer has the very same words, declared or not; at most
///   200
/// @param sameAnswerCount how many there are in all
/// @param ids every id by which a source knows it
/// @param formerKeys keys it had before its date tabled or UIN moved
public record QuestionDossier(
    QuestionSummary summary,
    Map<Lineage, Chain> chains,
    List<Event> events,
    List<QuestionSummary> siblings,
    List<QuestionSummary> sameAnswer,
    long sameAnswerCount,
    List<SourceId> ids,
    List<QuestionKey> formerKeys) {}
