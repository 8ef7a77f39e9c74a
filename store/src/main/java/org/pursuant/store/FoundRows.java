package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reference.Evidence;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.FoundReference.Kind;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.Resolution;
import org.pursuant.domain.reference.Resolution.Resolved;
import org.pursuant.domain.reference.Resolution.Sureness;
import org.pursuant.domain.reference.Resolution.Unresolved;
import org.pursuant.domain.reference.Resolution.Why;
import org.pursuant.domain.reference.Stretch;

/// References as rows.
final class FoundRows {
  private FoundRows() {}

  static @Nullable Object[] values(FoundReference r) {
    Resolved to = r.resolution() instanceof Resolved resolved ? resolved : null;
    Unresolved not = r.resolution() instanceof Unresolved unresolved ? unresolved : null;
    return new @Nullable Object[] {
      r.citing().value(),
      r.place().code(),
      r.words().from(),
      r.words().to(),
      r.phrase().from(),
      r.phrase().to(),
      r.kind().code(),
      r.named(),
      Days.of(r.day()),
      r.address(),
      to == null ? null : to.question().value(),
      to == null ? null : to.sureness().code(),
      to == null ? null : codes(to.evidence()),
      not == null ? null : not.why().code()
    };
  }

  private static String codes(Set<Evidence> evidence) {
    return evidence.stream().sorted().map(Evidence::code).collect(Collectors.joining(" "));
  }

  static FoundReference read(ResultSet row) throws SQLException {
    return new FoundReference(
        new QuestionId(row.getLong(1)),
        Place.of(row.getString(2)).orElseThrow(),
        new Stretch(row.getInt(3), row.getInt(4)),
        new Stretch(row.getInt(5), row.getInt(6)),
        Kind.of(row.getString(7)).orElseThrow(),
        row.getString(8),
        Days.day(row, 9),
        row.getString(10),
        resolution(row));
  }

  private static Resolution resolution(ResultSet row) throws SQLException {
    Long target = Db.longOf(row, 11);
    if (target == null) {
      return new Unresolved(Why.of(row.getString(14)).orElseThrow());
    }
    return new Resolved(
        new QuestionId(target),
        Sureness.of(row.getString(12)).orElseThrow(),
        Stream.of(row.getString(13).split(" ", -1))
            .flatMap(code -> Evidence.of(code).stream())
            .collect(Collectors.toSet()));
  }
}
