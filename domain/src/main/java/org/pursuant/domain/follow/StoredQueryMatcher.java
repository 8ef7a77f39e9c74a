package org.pursuant.domain.follow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;

/// Finds the saved searches that a question matches, without running each of them.
public interface StoredQueryMatcher {
  /// Reads the queries of saved searches, as they are meant on a day.
  Matching open(Collection<SavedSearch> searches, LocalDate today);

  /// Queries ready to be matched. For one thread.
  interface Matching extends AutoCloseable {
    /// For each question the ids of the searches that would find it, as it stands; questions that
    /// none would find are left out.
    Map<QuestionId, Set<String>> match(List<QuestionSummary> questions);

    /// Ids of searches whose words cannot be read, as after a change of the query language.
    List<String> unreadable();

    @Override
    void close();
  }
}
