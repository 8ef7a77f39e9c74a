package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.feed.Observation.QuestionSeen;
import org.pursuant.domain.feed.ParseOutcome.Rejected;

/// What listing a window came to.
///
/// @param rows by the source's id
/// @param rejected rows that could not be understood
/// @param documents the pages
/// @param trouble why it cannot be relied on to be whole; null when it is reconciled
/// @param silent whether the trouble is that the source gave no answer
record Listing(
    Map<Long, QuestionSeen> rows,
    Set<Rejected> rejected,
    List<FetchedDocument> documents,
    @Nullable String trouble,
    boolean silent) {

  boolean reconciled() {
    return trouble == null;
  }

  /// Both as one, reconciled when both are.
  Listing and(Listing other) {
    Map<Long, QuestionSeen> all = new LinkedHashMap<>(rows);
    all.putAll(other.rows);
    Set<Rejected> bad = new LinkedHashSet<>(rejected);
    bad.addAll(other.rejected);
    List<FetchedDocument> pages = new ArrayList<>(documents);
    pages.addAll(other.documents);
    String why = trouble != null ? trouble : other.trouble;
    return new Listing(all, bad, pages, why, silent || other.silent);
  }
}
