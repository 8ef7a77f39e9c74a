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
/// @param words a query in the query language; blank for everything
/// @param ranking what relevance goes by; without meaning only what matches as written is found
/// @param offset of the first hit wanted, from 0
/// @param size how many hits, 0 to 1,000
/// @param highlights whether passages with marked words are wanted
/// @param facets whether counts are wanted
/// @param today the day that `last-week` and `overdue` are reckoned from
public record SearchRequest(
    String words,
    Filters filters,
    Sort sort,
    Ranking ranking,
    int offset,
    int size,
    boolean highlights,
    boolean facets,
    LocalDate today) {
  public SearchRequest {
    offset = Math.clamp(offset, 0, 100_000);
    size = Math.clamp(size, 0, 1000);
  }

  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  /// What relevance goes by. An order by date always goes by words.
  public enum Ranking {
    /// Words and meaning together; words alone where there are no vectors.
    HYBRID,
    WORDS,
    MEANING
  }

  /// What hits must be; null or empty for any. Several statuses or marks: one of the statuses,
  /// every mark.
  ///
  /// @param body slug of the answering body, under any name it ever had
  /// @param party name of the asker's party, in any common form
  /// @param session name of the session of the UK Parliament (`2023-24`)
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
      Set<Mark> marks,
      @Nullable String session) {
    public static final Filters NONE =
        new Filters(null, null, null, null, null, null, null, null, null, Set.of(), Set.of(), null);

    public Filters {
      statuses = Set.copyOf(statuses);
      marks = Set.copyOf(marks);
    }

    /// Filters without one by session.
    public Filters(
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
      this(
          house,
          body,
          asker,
          answerer,
          party,
          tabledFrom,
          tabledTo,
          answeredFrom,
          answeredTo,
          statuses,
          marks,
          null);
    }
  }
}
