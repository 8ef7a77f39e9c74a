package org.pursuant.domain.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;

/// A text, such as the draft of a question, for which the nearest questions are wanted. It is not
/// read as a query: nothing in it is an operator.
///
/// @param size how many hits, 1 to 1,000
/// @param highlights whether passages with marked words are wanted
/// @param asker who asks: their own questions count for more, beside words and meaning; null where
///   not known
/// @param today the day on which it is asked, from which the age of questions is counted: it has
///   its say beside words and meaning; null where days do not count
public record NearestRequest(
    String text,
    Filters filters,
    Ranking ranking,
    int size,
    boolean highlights,
    @Nullable MemberId asker,
    @Nullable LocalDate today) {
  /// The longest text that is looked at, in letters; what lies beyond is left out.
  public static final int LONGEST = 10_000;

  public NearestRequest {
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    size = Math.clamp(size, 1, 1000);
  }
}
