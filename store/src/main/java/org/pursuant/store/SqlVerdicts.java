package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.commitment.Verdict.Ruling;
import org.pursuant.domain.commitment.Verdicts;

/// What people found of promises, in `follow.db`.
final class SqlVerdicts implements Verdicts {
  private static final String COLUMNS = "SELECT promise, ruling, reason, name, day FROM verdict ";

  private final FollowFile file;

  SqlVerdicts(FollowFile file) {
    this.file = file;
  }

  @Override
  public List<Verdict> of(String promise) {
    return file.read(
        List.of(),
        db -> db.list(COLUMNS + "WHERE promise = ? ORDER BY no", SqlVerdicts::verdict, promise));
  }

  @Override
  public List<Verdict> all() {
    return file.read(List.of(), db -> db.list(COLUMNS + "ORDER BY no", SqlVerdicts::verdict));
  }

  @Override
  public void record(Verdict verdict) {
    file.write(db ->
        db.update(
            "INSERT INTO verdict (promise, ruling, reason, name, day) VALUES (?, ?, ?, ?, ?)",
            verdict.promise(),
            verdict.ruling().code(),
            verdict.reason(),
            verdict.by(),
            Days.of(verdict.day())));
  }

  private static Verdict verdict(ResultSet row) throws SQLException {
    String ruling = row.getString(2);
    return new Verdict(
        row.getString(1),
        Ruling.of(ruling)
            .orElseThrow(() -> new ArchiveException("follow.db has the verdict '" + ruling + "'")),
        row.getString(3),
        row.getString(4),
        LocalDate.ofEpochDay(row.getLong(5)));
  }
}
