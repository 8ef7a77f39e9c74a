package org.pursuant.domain.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;

/// A question put to the index.
///
/// @param words words (all required), "phrases", `OR`, `-not`, brackets, `prefix*`, or a UIN; blank
///   for everything
/// @param offset of the first hit wanted, from 0
/// @param size how many hits, 0 to 1,000
/// @param highlights whether passages with marked words are wanted
/// @param facets whether counts are wanted
public record SearchRequest(
    String words,
    Filters filters,
    Sort sort,
    int offset,
    int size,
    boolean highlights,
    boolean facets) {
  public SearchRequest {
    offset = Math.clamp(offset, 0, 100_000);
    size = Math.clamp(size, 0, 1000);
  }

  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  /// What hits must be; null or empty for any. Several statuses or marks: one of the statuses,
  /// every mark.
  ///
  /// @param body slug of the answering body
  /// @param party name of the asker's party
  public record Filters(
      @Nullable House house,
      @Nullable String body,
      @Nullable MemberId asker,
      @Nullable MemberId answerer,
      @Nullable String party,
      @Nullable LocalDate tabledFrom,
      @Nullable LocalDate tabledTo,
      @Nullable LocalDate answeredFrom,
      @Nullable LocalDate answeredTo,
      Set<Status> statuses,
      Set<Mark> marks) {
    public static final Filters NONE =
        new Filters(null, null, null, null, null, null, null, null, null, Set.of(), Set.of());

    public Filters {
      statuses = Set.copyOf(statuses);
      marks = Set.copyOf(marks);
    }
  }
}
