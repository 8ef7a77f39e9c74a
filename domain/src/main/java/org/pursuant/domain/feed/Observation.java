package org.pursuant.domain.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.SourceText;

/// One thing that a source states.
public sealed interface Observation {

  /// A question as it stood.
  ///
  /// @param id the source's own id, or a provisional one made of asker, body and text
  /// @param aliases other ids of the same question in the source
  /// @param seen when it was seen so; null where the source does not say
  record QuestionSeen(
      SourceId id,
      List<SourceId> aliases,
      Lineage lineage,
      @Nullable Instant seen,
      Coverage coverage,
      QuestionState state)
      implements Observation {
    public QuestionSeen {
      aliases = List.copyOf(aliases);
    }
  }

  /// Full texts of a question, of unknown time.
  record TextsSeen(
      SourceId id, Lineage lineage, @Nullable SourceText question, @Nullable SourceText answer)
      implements Observation {}

  /// A question that its source no longer shows.
  record QuestionGone(SourceId id, Lineage lineage, Instant seen) implements Observation {}

  /// A source says that what it called `from` it now calls `to`.
  record IdMoved(SourceId from, SourceId to) implements Observation {}

  record MemberSeen(Member member) implements Observation {}

  /// Two sources' ids of one Member.
  record MemberLinked(MemberId one, MemberId other) implements Observation {}
}
