package org.pursuant.domain.search;

import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;

/// A text, such as the draft of a question, for which the nearest questions are wanted. It is not
/// read as a query: nothing in it is an operator.
///
/// @param size how many hits, 1 to 1,000
/// @param highlights whether passages with marked words are wanted
public record NearestRequest(
    String text, Filters filters, Ranking ranking, int size, boolean highlights) {
  /// The longest text that is looked at, in letters; what lies beyond is left out.
  public static final int LONGEST = 10_000;

  public NearestRequest {
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    size = Math.clamp(size, 1, 1000);
  }
}
