package org.pursuant.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchOutcome.Facet;

/// The columns of the segments that are open, made when they are first needed and dropped when the
/// segment is closed. A segment does not change but for what is deleted of it, so its columns hold
/// for all readers that share it. Safe for many threads; a column may be made twice.
final class FacetColumns {
  private static final Map<IndexReader.CacheKey, FacetColumns> OPEN = new ConcurrentHashMap<>();

  private final Map<String, Optional<FacetColumn>> columns = new ConcurrentHashMap<>();

  private FacetColumns() {}

  /// Those of a segment; null where its reader cannot tell when it is closed.
  static @Nullable FacetColumns of(LeafReader segment) {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return null;
    }
    return OPEN.computeIfAbsent(
        helper.getKey(),
        _ -> {
          helper.addClosedListener(OPEN::remove);
          return new FacetColumns();
        });
  }

  /// The column of a facet, its values being numbers of [FacetNames].
  ///
  /// @param worth whether it is worth making where it is not made
  /// @return null where it is not made, or has too many different values to be
  @Nullable FacetColumn of(Facet facet, LeafReader segment, boolean worth) throws IOException {
    String field = Fields.counted(facet);
    return column(
        field,
        worth,
        () ->
            FacetColumn.of(
                DocValues.getSortedSet(segment, field), FacetNames.of(facet), segment.maxDoc()));
  }

  /// The column of months, likewise.
  @Nullable FacetColumn ofMonths(LeafReader segment, boolean worth) throws IOException {
    return column(
        Fields.MONTH,
        worth,
        () -> FacetColumn.of(DocValues.getNumeric(segment, Fields.MONTH), segment.maxDoc()));
  }

  private interface Making {
    @Nullable FacetColumn column() throws IOException;
  }

  private @Nullable FacetColumn column(String field, boolean worth, Making making)
      throws IOException {
    Optional<FacetColumn> known = columns.get(field);
    if (known == null && worth) {
      known = Optional.ofNullable(making.column());
      columns.put(field, known);
    }
    return known == null ? null : known.orElse(null);
  }
}
