package org.pursuant.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/// The columns of the segments that are open, made when they are first needed and dropped when the
/// segment is closed. A segment does not change but for what is deleted of it, so its columns hold
/// for all readers that share it. Safe for many threads.
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

  /// Whether a field's column is made, or was found not to be worth it.
  boolean has(String field) {
    return columns.containsKey(field);
  }

  /// The column of a field; null where it has too many different values.
  @Nullable FacetColumn column(String field, LeafReader segment) throws IOException {
    Optional<FacetColumn> known = columns.get(field);
    if (known == null) {
      known = Optional.ofNullable(made(field, segment));
      columns.put(field, known);
    }
    return known.orElse(null);
  }

  private static @Nullable FacetColumn made(String field, LeafReader segment) throws IOException {
    return field.equals(Fields.MONTH)
        ? FacetColumn.of(DocValues.getNumeric(segment, field), segment.maxDoc())
        : FacetColumn.of(DocValues.getSortedSet(segment, field), segment.maxDoc());
  }
}
